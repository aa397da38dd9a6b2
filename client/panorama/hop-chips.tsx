import type { DrawnHop } from '../canvas/scene.ts';
import { useText } from '../i18n/text.ts';

interface Props {
  readonly hops: readonly DrawnHop[];
  /** A reach path's steps are counted; those of a lead lead nowhere. */
  readonly isNumbered: boolean;
  readonly onSelect: (relationId: string) => void;
}

/** What each step of a line is, in the gutter. A click on a tie shows its sources. */
export function HopChips({ hops, isNumbered, onSelect }: Props) {
  const text = useText();
  const look = `hop-chip ${isNumbered ? '' : 'likeness'}`;
  return hops.map(({ relationId, type, fromId, toId, label }, index) => {
    const place = { left: label.x, top: label.y };
    return relationId === null ? (
      <span key={`${fromId} ${toId}`} className={look} style={place}>
        {text.sameStage}
      </span>
    ) : (
      <button
        key={`${fromId} ${toId}`}
        type="button"
        className={look}
        style={place}
        onClick={() => onSelect(relationId)}
      >
        {isNumbered && <b>{index + 1}</b>}
        {type && text.tie[type]}
      </button>
    );
  });
}
