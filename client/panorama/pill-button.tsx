import type { Point } from '../canvas/geometry.ts';
import type { Pill } from '../canvas/pills.ts';

interface Props {
  readonly pill: Pill;
  /** Top left of what it lies in. */
  readonly origin: Point;
  readonly isFaded: boolean;
  /** On the path, or the selected organisation itself. */
  readonly isCentre: boolean;
  readonly onSelect: (id: string) => void;
}

export function PillButton({ pill, origin, isFaded, isCentre, onSelect }: Props) {
  const look = [
    'pill',
    pill.isLocal ? 'local' : '',
    pill.isPinned ? 'pinned' : '',
    pill.mark ? 'peer' : '',
    isCentre ? 'centre' : '',
    isFaded ? 'faded' : '',
  ];
  return (
    <button
      type="button"
      className={look.join(' ')}
      style={{
        left: pill.x - origin.x,
        top: pill.y - origin.y,
        width: pill.width,
        height: pill.height,
      }}
      onClick={(event) => {
        event.stopPropagation();
        onSelect(pill.organizationId);
      }}
    >
      {pill.mark && <i className="peer-mark">{pill.mark}</i>}
      {pill.label}
    </button>
  );
}
