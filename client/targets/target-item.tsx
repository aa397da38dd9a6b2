import type { UseQueryResult } from '@tanstack/react-query';
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react';
import { formatRatio, formatScore, newestDay, placeName, shortName } from '../format.ts';
import { useLang, useText } from '../i18n/text.ts';
import type { ReachPathsQuery, StageAction } from '../operations.generated.ts';
import type { Question } from '../question.ts';
import { nothingOpen, type Tab, useUrlState } from '../url-state.ts';
import { closedCount, firstReasons } from './first-reasons.ts';
import { ScoreBar } from './score-bar.tsx';
import { TargetDetail } from './target-detail.tsx';
import type { TargetRow, TargetsAnswer } from './use-targets.ts';

interface Props {
  readonly row: TargetRow;
  readonly tab: Tab;
  readonly gaps: ReadonlyMap<string, TargetsAnswer['gaps'][number]>;
  readonly question: Question;
  readonly reach: UseQueryResult<ReachPathsQuery, Error>;
}

function stepTo(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const names = [
    ...(event.currentTarget.closest('ol')?.querySelectorAll<HTMLElement>('.target-name') ?? []),
  ];
  const next = names[names.indexOf(event.currentTarget) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

export function TargetItem({ row, tab, gaps, question, reach }: Props) {
  const text = useText();
  const lang = useLang();
  const [{ target }, setUrl] = useUrlState();
  const item = useRef<HTMLLIElement>(null);
  const isOpen = target === row.organization.id;
  const toggle = () => setUrl({ ...nothingOpen, target: isOpen ? null : row.organization.id });
  const reasons = firstReasons(row.reasons, tab === 'leads', closedCount);
  const isFlagged = row.flags.some(({ kind }) => kind === 'REGION_UNKNOWN');
  const place = placeName(row.organization, lang) ?? (isFlagged ? null : text.unknownRegion);

  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);

  return (
    // biome-ignore lint/a11y: the button inside does the same by keyboard
    <li
      ref={item}
      className={`target ${isOpen ? 'open' : ''}`}
      onClick={(event: MouseEvent<HTMLElement>) => {
        if (event.target instanceof Element && event.target.closest('button, a, .target-detail')) {
          return;
        }
        toggle();
      }}
    >
      <span className="target-rank">{row.rank}</span>
      <div className="target-who">
        <button
          type="button"
          className="target-name"
          aria-expanded={isOpen}
          title={row.organization.name}
          onClick={toggle}
          onKeyDown={stepTo}
        >
          {shortName(row.organization)}
        </button>
        {place && <span className="hint target-place">{place}</span>}
        {row.flags.map(({ kind, text: words }) => (
          <span key={`${kind} ${words}`} className={`tag flag ${kind}`}>
            {words}
          </span>
        ))}
        {row.beyondFame?.exceeds && (
          <span className="tag beyond-fame" title={row.beyondFame.text}>
            {text.beyondFame}
            {row.beyondFame.ratio !== null && ` ×${formatRatio(row.beyondFame.ratio)}`}
          </span>
        )}
      </div>
      <span className="target-score">{formatScore(row.score)}</span>
      <Fills row={row} gaps={gaps} />
      <ScoreBar row={row} />
      {!isOpen && <Reasons reasons={reasons} />}
      {isOpen && <TargetDetail row={row} tab={tab} question={question} reach={reach} />}
      <Foot row={row} reasons={reasons} />
    </li>
  );
}

function Fills({ row, gaps }: Pick<Props, 'row' | 'gaps'>) {
  const text = useText();
  const groups = Map.groupBy(row.fills, ({ id }) => gaps.get(id)?.action ?? null);
  const actions: readonly (StageAction | null)[] = ['FILL', 'STRENGTHEN', 'EXTEND', 'SECURE', null];
  return (
    <div className="target-fills">
      {actions.map((action) => {
        const stages = groups.get(action);
        return (
          stages && (
            <span key={action} className={`fill ${action ?? ''}`}>
              {[
                action && text.action[action],
                stages.map(({ name }) => name).join(text.listSeparator),
              ]
                .filter(Boolean)
                .join(' ')}
            </span>
          )
        );
      })}
    </div>
  );
}

type RowReasons = readonly TargetRow['reasons'][number][];

function Reasons({ reasons }: { reasons: RowReasons }) {
  return (
    <ul className="target-reasons">
      {reasons.map(({ kind, text }) => (
        <li key={`${kind} ${text}`}>{text}</li>
      ))}
    </ul>
  );
}

function Foot({ row, reasons }: { row: TargetRow; reasons: RowReasons }) {
  const text = useText();
  const sources = new Set(reasons.flatMap((reason) => reason.sources.map(({ id }) => id)));
  const newest = newestDay(reasons.map(({ observedOn }) => observedOn));
  return (
    <div className="target-foot">
      <span className="target-reach">
        {row.reach ? (
          <>
            {text.reachVia} <b>{shortName(row.reach.introducer)}</b>
            {row.reach.steps.map(({ to }) => ` → ${shortName(to)}`).join('')} ·{' '}
            {text.hops(row.reach.steps.length)}
          </>
        ) : (
          text.noPath
        )}
      </span>
      <span className="target-sources">
        {[
          sources.size > 0 ? text.sourceCount(sources.size) : null,
          newest ? newest.slice(0, 7) : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </div>
  );
}
