import { type FactAction, type FactKind, type Named, useEdit } from './edit.ts';
import { useText } from './i18n/text.ts';

interface ToggleProps {
  /** What the fact is about. */
  readonly name: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Opens and closes what can be done to a fact. */
export function FactToggle({ name, isOpen, onToggle }: ToggleProps) {
  const text = useText();
  return (
    <button
      type="button"
      className="fact-toggle"
      aria-label={text.actionsOn(name)}
      aria-expanded={isOpen}
      onClick={onToggle}
    >
      ⋯
    </button>
  );
}

const actions: readonly FactAction[] = ['confirm', 'reject', 'end', 'remove'];

interface Props {
  readonly of: FactKind;
  readonly fact: Named;
}

/** What can be done to a fact by hand. */
export function FactActions({ of, fact }: Props) {
  const text = useText();
  const edit = useEdit();
  const correct = of === 'relation' ? 'correctRelation' : 'correctMembership';
  return (
    <span className="actions">
      <button type="button" className="link" onClick={() => edit({ what: correct, id: fact.id })}>
        {text.edit}
      </button>
      {actions.map((what) => (
        <button
          key={what}
          type="button"
          className="link"
          onClick={() => edit({ what, of, facts: [fact] })}
        >
          {text.factAction[what]}
        </button>
      ))}
      {of === 'membership' && (
        <button type="button" className="link" onClick={() => edit({ what: 'fact', fact })}>
          {text.reportsAndHistory}
        </button>
      )}
    </span>
  );
}
