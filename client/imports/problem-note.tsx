import type { ImportProblemLevel } from '../operations.generated.ts';
import type { PreviewRow } from './use-imports.ts';

/** A sign for each level, so that none is told by its colour alone. */
export const signs: Readonly<Record<ImportProblemLevel, string>> = {
  FIXED: '→',
  REVIEW: '?',
  REJECTED: '×',
};

type Problem = PreviewRow['problems'][number];

/** Whether a person should look at a row: what was read and put right by rule needs nobody. */
export const isToBeSeen = ({ problems }: Pick<PreviewRow, 'problems'>) =>
  problems.some(({ level }) => level !== 'FIXED');

/** What was found in a cell: what it became where it was corrected, else what is the matter. */
export function ProblemNote({ problem }: { problem: Problem }) {
  const { level, result, text } = problem;
  const isPlain = level === 'FIXED' && result !== null;
  return (
    <span className={`problem ${level}`} title={text}>
      {signs[level]} {isPlain ? result : text}
    </span>
  );
}
