import { expect, it } from 'vitest';
import { presentRun } from '../../server/imports/runs/present.ts';
import { progressTeller } from '../../server/imports/tell-progress.ts';
import { storedRun } from './stored-run.ts';

it('says a line only when something changed, and once that duplicates are looked for', () => {
  const lines: string[] = [];
  const tellOf = progressTeller((line) => lines.push(line));
  const at = (progressShare: number, state: 'RUNNING' | 'DONE') =>
    presentRun({ ...storedRun, state, progressShare });

  for (const share of [0, 0.5, 0.5, 1]) tellOf(at(share, 'RUNNING'));
  tellOf(at(1, 'DONE'));
  tellOf(at(1, 'DONE'));

  expect(lines).toEqual([
    '0 %, 7 rows.',
    '50 %, 7 rows.',
    '100 %, 7 rows.',
    '查找疑似重复… Looking for possible duplicates.',
  ]);
});
