import { useText } from '../i18n/text.ts';
import type { ScoreBlockKind } from '../operations.generated.ts';
import type { TargetRow } from './use-targets.ts';

const order: readonly ScoreBlockKind[] = ['TIES', 'GAP', 'REACH', 'EXPANSION', 'FIT', 'RISK'];

/** The blocks that carry points in this list, in their fixed order, and those nobody knows. */
export function BlockLegend({ rows }: { rows: readonly TargetRow[] }) {
  const text = useText();
  const blocks = rows.flatMap((row) => row.blocks);
  const scored = order.filter((kind) => blocks.some((each) => each.kind === kind && each.points));
  const unknown = order.filter(
    (kind) =>
      !scored.includes(kind) &&
      blocks.some((each) => each.kind === kind && !each.known && each.maximum > 0),
  );
  return (
    <div className="block-legend">
      <span>{text.scoreMadeOf}</span>
      {scored.map((kind) => (
        <span key={kind}>
          <i className={`block ${kind}`}>{text.blockLetter[kind]}</i> {text.block[kind]}
        </span>
      ))}
      {unknown.map((kind) => (
        <span key={kind}>
          <i className="block unknown" /> {text.blockUnknown(text.block[kind])}
        </span>
      ))}
      <span className="end">{text.score}</span>
    </div>
  );
}
