import { shortName } from '../format.ts';
import { useText } from '../i18n/text.ts';
import { useUrlState } from '../url-state.ts';
import type { Likeness } from './lead-focus.ts';

interface Props {
  readonly reason: Likeness;
  /** Its place among the likenesses of the row, from 0. */
  readonly index: number;
  readonly isDrawn: boolean;
}

/** A likeness unfolded: the local anchor, its peer, and whom the two share. */
export function PeerLine({ reason, index, isDrawn }: Props) {
  const text = useText();
  const [, setUrl] = useUrlState();
  const { anchor, organization, shared, sharedCount, stage } = reason.peer;
  const between = stage
    ? text.sharedStage(stage.name)
    : (sharedWord(reason.kind, text.sharedBy) ?? text.rivalsOf);
  return (
    <div className="peer-line">
      <span className="peer-names">
        <span className="tag local">{text.local}</span>
        <Name organization={anchor} />
        <span className="tag peer-mark">{text.peer}</span>
        <Name organization={organization} />
        {shared.length === 0 && <span className="hint">{between}</span>}
      </span>
      <button
        type="button"
        className="path-choice likeness"
        aria-pressed={isDrawn}
        aria-label={text.drawOver(shortName(organization))}
        onClick={() => setUrl({ reason: index, path: null })}
      >
        {text.draw}
      </button>
      {shared.length > 0 && (
        <span className="peer-names peer-shared">
          <span className="hint">{between}</span>
          {shared.map((each) => (
            <Name key={each.id} organization={each} />
          ))}
          {sharedCount > shared.length && <span className="hint">{text.inAll(sharedCount)}</span>}
        </span>
      )}
    </div>
  );
}

function sharedWord(kind: string, words: Readonly<Record<string, string>>): string | undefined {
  return words[kind];
}

function Name({ organization }: { organization: Likeness['peer']['anchor'] }) {
  const [, setUrl] = useUrlState();
  return (
    <button
      type="button"
      className="plain"
      title={organization.name}
      onClick={() => setUrl({ select: organization.id })}
    >
      {shortName(organization)}
    </button>
  );
}
