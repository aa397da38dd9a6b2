import { startError } from '../../../server/start-error.ts';

/** What is wrong with a file of a task; `line` from 1, 0 = the file as a whole. */
export interface Problem {
  readonly line: number;
  readonly reason: string;
  readonly expected: string;
}

/** How many problems of one file are told one by one. */
const shown = 20;

/** The problems of a task by file, as one message for the person at the terminal; undefined without any. */
export function problemReport(files: ReadonlyMap<string, readonly Problem[]>): Error | undefined {
  const lines = [...files].flatMap(([file, problems]) => [
    ...problems
      .slice(0, shown)
      .map(({ line, reason, expected }) =>
        [line > 0 ? `${file}:${line}` : file, `${reason}; expected ${expected}`].join(': '),
      ),
    ...(problems.length > shown ? [`${file}: and ${problems.length - shown} more`] : []),
  ]);
  if (lines.length === 0) return undefined;
  return startError(`Nothing was scored: the task is broken.\n${lines.join('\n')}`);
}
