import { OrganizationLink } from './organization-link.tsx';
import { refusal } from './refusal.ts';
import type { Deciding } from './use-deciding.ts';
import { useWords } from './words.ts';

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
            {entityId.startsWith('org:') ? (
              <OrganizationLink name={text} id={entityId} />
            ) : (
              <>
                {text} <span className="hint">{entityId}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
