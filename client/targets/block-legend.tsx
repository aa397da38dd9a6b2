import { useText } from '../i18n/text.ts';
import type { ScoreBlockKind } from '../operations.generated.ts';
import type { TargetRow } from './use-targets.ts';

const order: readonly ScoreBlockKind[] = ['TIES', 'GAP', 'REACH', 'EXPANSION', 'FIT', 'RISK'];

/** The blocks that carry points in this list, in their fixed order, and those nobody knows. */
export function BlockLegend({ rows }: { rows: readonly TargetRow[] }) {
  const text = useText();
  const blocks = rows.flatMap((row) => row.blocks);
  const scored = order.filter((kind) => blocks.some((each) => each.kind === kind && each.points));
  const unknown = order.filter((kind) =>
    blocks.some((each) => each.kind === kind && !each.known && each.maximum > 0),
  );
  const [first, ...others] = unknown;
  return (
    <div className="block-legend">
      <span>{text.scoreMadeOf}</span>
      {scored.map((kind) => (
        <span key={kind}>
          <i className={`block ${kind}`}>{text.blockLetter[kind]}</i> {text.block[kind]}
        </span>
      ))}
      {first && (
        <span>
          <i className="block unknown" />{' '}
          {others.length > 0 ? text.unknown : text.blockUnknown(text.block[first])}
        </span>
      )}
      <span className="end">{text.score}</span>
    </div>
  );
}
