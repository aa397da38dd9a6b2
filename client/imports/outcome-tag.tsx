import type { ImportOutcome } from '../operations.generated.ts';
import { useWords } from './words.ts';

const signs: Readonly<Record<ImportOutcome, string>> = {
  CREATED: '+',
  UPDATED: '✓',
  UNCHANGED: '=',
  MERGED: '↑',
  REJECTED: '×',
};

export function OutcomeTag({ outcome }: { outcome: ImportOutcome }) {
  const words = useWords();
  return (
    <b className={`outcome ${outcome}`}>
      {signs[outcome]} {words.outcome[outcome]}
    </b>
  );
}
