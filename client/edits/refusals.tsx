import type { Answer } from './answer.ts';
import type { Field } from './field.ts';
import { sayMessage, useWords } from './words.ts';

interface Props {
  readonly answer: Answer;
  /** Refusals of these stand beside them. */
  readonly fields: readonly Field[];
  readonly onExisting: ((id: string) => void) | undefined;
}

/** Refusals that belong to no field, and the way to what exists already. */
export function Refusals({ answer, fields, onExisting }: Props) {
  const words = useWords();
  const { existing } = answer;
  const rest = answer.userErrors.filter(
    ({ field, code }) => code === 'CONFLICT' || !fields.some(({ name }) => name === field),
  );
  if (rest.length === 0) return null;
  return (
    <div className="edit-note bad" role="alert">
      {existing ? (
        <p>
          {words.exists} {existing.name}
        </p>
      ) : (
        rest.map(({ field, message, value, about }) => (
          <p key={`${about} ${field} ${value} ${message}`}>
            {[about ?? (field && words.field[field]), sayMessage(words, message)]
              .filter(Boolean)
              .join(': ')}
          </p>
        ))
      )}
      {existing && onExisting && (
        <button type="button" className="link" onClick={() => onExisting(existing.id)}>
          {words.openExisting}
        </button>
      )}
    </div>
  );
}
