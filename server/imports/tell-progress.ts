import type { Run } from './runs/run.ts';

/**
 * What there is to say of a run's progress, once: nothing where nothing changed since the line
 * before. After the last row it looks for duplicates, which takes a while and counts nothing.
 */
export function progressTeller(tell: (line: string) => void): (run: Run) => void {
  let last = '';
  return ({ state, progressShare, counts }) => {
    const line =
      state === 'DONE'
        ? '查找疑似重复… Looking for possible duplicates.'
        : `${Math.floor(progressShare * 100)} %, ${counts.read} rows.`;
    if (line !== last) tell(line);
    last = line;
  };
}
