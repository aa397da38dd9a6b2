import type { Deciding } from './use-deciding.ts';
import type { Answer } from './use-merges.ts';
import { useWords } from './words.ts';
import type { MergeWords } from './words-zh.ts';

/** What stood against the last attempt at this pair; nothing typed is lost by it. */
export function MergeTrouble({ id, deciding }: { id: string | null; deciding: Deciding }) {
  const words = useWords();
  const { trouble } = deciding;
  if (trouble.id !== id) return null;
  const said = trouble.error
    ? `${words.refused} ${trouble.error.message}`
    : trouble.answer && refusal(trouble.answer, words);
  if (!said) return null;
  return (
    <div className="merges-note bad" role="alert">
      <p>{said}</p>
      <ul>
        {trouble.answer?.dependencies.map(({ entityId, text }) => (
          <li key={`${entityId} ${text}`}>
            {text} <span className="hint">{entityId}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

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
