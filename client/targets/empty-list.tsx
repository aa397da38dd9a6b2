import { useText } from '../i18n/text.ts';
import type { Tab } from '../url-state.ts';
import type { TargetsAnswer } from './use-targets.ts';

/** Why there is nothing, and what would help. */
export function EmptyList({ tab, answer }: { tab: Tab; answer: TargetsAnswer }) {
  const text = useText();
  const isUnanchored = answer.anchorCount === 0 && tab === 'targets';
  return (
    <div className="empty">
      <p>{isUnanchored ? text.noAnchors : text.emptyList[tab]}</p>
      {!isUnanchored && <p className="hint">{text.emptyHelp[tab]}</p>}
      {answer.notes.map((note) => (
        <p className="hint" key={note}>
          {note}
        </p>
      ))}
    </div>
  );
}
