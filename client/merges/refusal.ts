import type { Answer } from './use-merges.ts';
import type { MergeWords } from './words-zh.ts';

/** Why the server refused, in words; null when it did not. */
export function refusal(
  { proposal, userErrors, dependencies }: Answer,
  words: MergeWords,
): string | null {
  const [error] = userErrors;
  if (!error) return null;
  if (dependencies.length > 0) return words.conflictRested;
  if (error.code === 'NOT_FOUND') return words.notFound;
  if (error.code !== 'CONFLICT') {
    return [words.refused, ...userErrors.map(({ message }) => message)].join(' ');
  }
  if (proposal && error.value !== proposal.id) return words.conflictGone;
  return proposal?.state === 'OPEN' ? words.conflictOpen : words.conflict;
}
