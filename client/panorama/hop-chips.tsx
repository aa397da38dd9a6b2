import type { DrawnHop } from '../canvas/scene.ts';
import { useText } from '../i18n/text.ts';

interface Props {
  readonly hops: readonly DrawnHop[];
  readonly onSelect: (relationId: string) => void;
}

/** Number and tie of each step of a path, in the gutter. A click shows its sources. */
export function HopChips({ hops, onSelect }: Props) {
  const text = useText();
  return hops.map((hop, index) => (
    <button
      key={hop.relationId}
      type="button"
      className="hop-chip"
      style={{ left: hop.label.x, top: hop.label.y }}
      onClick={() => onSelect(hop.relationId)}
    >
      <b>{index + 1}</b>
      {text.tie[hop.type]}
    </button>
  ));
}
