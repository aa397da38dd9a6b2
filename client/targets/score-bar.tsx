import { formatScore } from '../format.ts';
import { useText } from '../i18n/text.ts';
import type { TargetRow } from './use-targets.ts';

/** A loss smaller than this many points would not be seen. */
const leastTaken = 0.6;
/** Points from which a letter fits into its block. */
const letterFrom = 2.9;
/** The same where the list is a table and its bars are short. */
const wideFrom = 8;

/** Blocks in their fixed order, the risk taken off their end, then what nobody knows, hatched. */
export function ScoreBar({ row }: { row: TargetRow }) {
  const text = useText();
  const scored = row.blocks.filter(({ points }) => points > 0.05);
  const unknown = row.blocks.filter(({ known, maximum }) => !known && maximum > 0);
  const risk = row.blocks.find(({ kind, points }) => kind === 'RISK' && points < 0);
  return (
    <span className="score-line">
      <span className="score-bar" aria-hidden="true">
        {scored.map(({ kind, points }) => (
          <i
            key={kind}
            className={`block ${kind} ${points >= wideFrom ? 'wide' : ''}`}
            style={{ '--points': points }}
          >
            {points >= letterFrom && text.blockLetter[kind]}
          </i>
        ))}
        {risk && (
          <i className="block taken" style={{ '--points': Math.max(-risk.points, leastTaken) }}>
            {-risk.points >= letterFrom && text.blockLetter.RISK}
          </i>
        )}
        {unknown.map(({ kind, points, maximum }) => (
          <i key={kind} className="block unknown" style={{ '--points': maximum - points }}>
            {maximum - points >= 8
              ? text.blockUnknownShort(text.blockLetter[kind])
              : maximum - points >= letterFrom && text.blockLetter[kind]}
          </i>
        ))}
      </span>
      {risk && (
        <span className="risk">
          {text.block.RISK} {formatScore(risk.points)}
        </span>
      )}
      {row.scoreCeiling - row.score >= 0.5 && (
        <span className="hint">{text.ceiling(row.scoreCeiling.toFixed(0))}</span>
      )}
    </span>
  );
}

/** The same in words: 往来 0.1 · 缺口 20.9 · 扩张 未知. */
export function BlockWords({ row }: { row: TargetRow }) {
  const text = useText();
  return (
    <p className="block-words">
      {row.blocks
        .map(
          ({ kind, points, known }) =>
            `${text.block[kind]} ${known ? formatScore(points) : text.unknown}`,
        )
        .join(' · ')}
    </p>
  );
}
