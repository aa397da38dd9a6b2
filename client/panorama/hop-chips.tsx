import type { DrawnHop } from '../canvas/scene.ts';
import { useText } from '../i18n/text.ts';

interface Props {
  readonly hops: readonly DrawnHop[];
  readonly isPath: boolean;
  readonly onSelect: (relationId: string) => void;
}

/** The tie of each line, in the gutter; on a path with its number. A click shows its sources. */
export function HopChips({ hops, isPath, onSelect }: Props) {
  const text = useText();
  return hops.map((hop, index) => (
    <button
      key={hop.relationId}
      type="button"
      className={isPath ? 'hop-chip' : `tie-chip ${hop.type}`}
      style={{ left: hop.label.x, top: hop.label.y }}
      onClick={() => onSelect(hop.relationId)}
    >
      {isPath && <b>{index + 1}</b>}
      {text.tie[hop.type]}
    </button>
  ));
}
