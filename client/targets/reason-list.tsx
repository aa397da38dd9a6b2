import { formatScore } from '../format.ts';
import { useText } from '../i18n/text.ts';
import type { TargetReasonFragment } from '../operations.generated.ts';
import { SourceChips } from '../source-chip.tsx';
import { useUrlState } from '../url-state.ts';
import { firstReasons, openCount } from './first-reasons.ts';
import { isLikeness } from './lead-focus.ts';
import { PeerLine } from './peer-line.tsx';
import { pictureOf } from './picture.ts';

interface Props {
  readonly reasons: readonly TargetReasonFragment[];
  readonly isWhole: boolean;
  readonly isLead: boolean;
}

/** Reasons with their sources, all of them also with their points; likenesses unfolded. */
export function ReasonList({ reasons, isWhole, isLead }: Props) {
  const text = useText();
  const [url] = useUrlState();
  const { of, index } = pictureOf(url);
  const likenesses = reasons.filter(isLikeness);
  const drawn = of === 'reason' ? likenesses[Math.min(index, likenesses.length - 1)] : undefined;
  const shown = isWhole ? reasons : firstReasons(reasons, isLead, openCount);
  return shown.map((reason) => (
    <li key={`${reason.kind} ${reason.text} ${reason.points}`} className={reason.block}>
      <span>{reason.text}</span>
      {(isWhole || reason.peer || reason.points < 0) && (
        <span className="hint points">
          {text.block[reason.block]} {formatScore(reason.points)}
        </span>
      )}
      {reason.sources.length > 0 && <SourceChips sources={reason.sources} />}
      {isLikeness(reason) && (
        <PeerLine reason={reason} index={likenesses.indexOf(reason)} isDrawn={reason === drawn} />
      )}
    </li>
  ));
}
