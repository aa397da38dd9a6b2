import { useEdit } from '../edit.ts';
import { useText } from '../i18n/text.ts';
import type { Member } from './stage-member.tsx';

interface Props {
  readonly members: readonly Member[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** The most that are decided about in one go. */
const mostChosen = 100;

/** Confirms or rejects the members that were chosen, all in one go. */
export function ChosenMembers({ members, chosen, onChoose }: Props) {
  const text = useText();
  const edit = useEdit();
  // What was decided elsewhere meanwhile is no longer there to be chosen.
  const facts = members
    .filter(({ id }) => chosen.has(id))
    .map(({ id, organization }) => ({ id, name: organization.name }));
  const all = members.slice(0, mostChosen);
  const isAll = facts.length > 0 && facts.length >= all.length;
  return (
    <p className="actions">
      <label>
        <input
          type="checkbox"
          checked={isAll}
          onChange={() => onChoose(new Set(isAll ? [] : all.map(({ id }) => id)))}
        />{' '}
        {text.chooseAll}
      </label>
      {facts.length > 0 && (
        <>
          <span className="hint">{text.chosen(facts.length)}</span>
          {(['confirm', 'reject'] as const).map((what) => (
            <button
              key={what}
              type="button"
              className="link"
              disabled={facts.length > mostChosen}
              onClick={() => edit({ what, of: 'membership', facts })}
            >
              {text.factAction[what]}
            </button>
          ))}
        </>
      )}
    </p>
  );
}
