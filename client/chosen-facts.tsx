import { type FactAction, type FactKind, type Named, useEdit } from './edit.ts';
import { useText } from './i18n/text.ts';

interface Props {
  readonly of: FactKind;
  /** All that can be chosen, as they are listed. */
  readonly facts: readonly Named[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly actions: readonly FactAction[];
}

/** The most that are decided about in one go. */
const mostChosen = 100;

/** What can be done to the facts that were chosen, all in one go. */
export function ChosenFacts({ of, facts, chosen, onChoose, actions }: Props) {
  const text = useText();
  const edit = useEdit();
  // What was decided elsewhere meanwhile is no longer there to be chosen.
  const own = facts.filter(({ id }) => chosen.has(id));
  const all = facts.slice(0, mostChosen);
  const isAll = own.length > 0 && own.length >= all.length;
  return (
    <p className="actions">
      <label>
        <input
          type="checkbox"
          checked={isAll}
          onChange={() => onChoose(new Set(isAll ? [] : all.map(({ id }) => id)))}
        />
        {text.chooseAll}
      </label>
      {own.length > 0 && (
        <>
          <span className="hint">{text.chosen(own.length)}</span>
          {actions.map((what) => (
            <button
              key={what}
              type="button"
              className="link"
              disabled={own.length > mostChosen}
              onClick={() => edit({ what, of, facts: own })}
            >
              {text.factAction[what]}
            </button>
          ))}
        </>
      )}
    </p>
  );
}

/** The set with one more, or without it. */
export function withChoice(
  chosen: ReadonlySet<string>,
  id: string,
  isChosen: boolean,
): ReadonlySet<string> {
  const next = new Set(chosen);
  if (isChosen) next.add(id);
  else next.delete(id);
  return next;
}
