import { Popover } from 'antd';
import type { Card, Density } from '../canvas/layout.ts';
import { textWidth } from '../canvas/measure.ts';
import type { CardPills } from '../canvas/pills.ts';
import { useText } from '../i18n/text.ts';
import { VerdictMark } from '../marks.tsx';
import { PillButton } from './pill-button.tsx';
import { countsBeside, DemandBar, StageCounts } from './stage-counts.tsx';
import type { PanoramaStage } from './use-panorama.ts';
import { VerdictTag } from './verdict-tag.tsx';

interface Props {
  readonly stage: PanoramaStage;
  readonly card: Card;
  readonly density: Density;
  readonly pills: CardPills;
  readonly isSelected: boolean;
  readonly isFaded: boolean;
  /** What is lit up is a path, whose line enters the cards. */
  readonly isPath: boolean;
  /** On the path, or the selected organisation itself. */
  readonly centreIds: ReadonlySet<string>;
  readonly onSelect: (id: string) => void;
}

/** The words of a stage; its ground and border are drawn below by the canvas. */
export function StageCard(props: Props) {
  const { stage, card, density, pills, isSelected, isFaded, onSelect } = props;
  const text = useText();
  const isStrip = card.column === -1;
  const isOnEdge = card.column === 2 || isStrip || density === 'stacked';
  const placement = isOnEdge ? 'topRight' : 'rightTop';
  const room = card.width - 66 - textWidth(stage.stage.name) * 1.09;
  const fits = (words: string) => isStrip || textWidth(words) * 0.96 <= room;
  const counts = `${text.local} ${stage.localCount} · ${text.china} ${stage.totalCount}${countsBeside(stage, text)}`;
  const isCrowded = textWidth(counts) > card.width - 106;
  const isCrossed = props.isPath && pills.pills.some(({ isPinned }) => isPinned);
  const isNarrow = density !== 'full' && pills.pills.length > 0;
  return (
    <Popover
      trigger={['hover', 'focus']}
      mouseEnterDelay={0.3}
      content={<p className="verdict-sentence">{stage.explanation}</p>}
      placement={placement}
    >
      {/* biome-ignore lint/a11y: the button inside does the same by keyboard */}
      <article
        className={`card ${isStrip ? 'strip' : ''} ${density === 'full' ? '' : 'compact'}`}
        style={{ left: card.x, top: card.y, width: card.width, height: card.height }}
        onClick={() => onSelect(stage.stage.id)}
      >
        <div className="card-head">
          <VerdictMark strength={stage.strength} />
          <button
            type="button"
            className="card-name"
            aria-pressed={isSelected}
            title={textWidth(stage.stage.name) > card.width - 100 ? stage.stage.name : undefined}
            onClick={(event) => {
              event.stopPropagation();
              onSelect(stage.stage.id);
            }}
          >
            {isStrip && <span>{text.position.SUPPORT} · </span>}
            {stage.stage.name}
          </button>
          {isStrip && <StageCounts stage={stage} />}
          {isStrip && stage.stage.countedKinds.length > 0 && (
            <span className="hint unjudged">{text.fundsNotJudged}</span>
          )}
          <VerdictTag strength={stage.strength} action={stage.action} fits={fits} />
        </div>
        {!isStrip && (
          <div className="card-counts">
            <StageCounts stage={stage} />
            {!isNarrow && <DemandBar demand={stage.demand} isBare={isCrowded} />}
          </div>
        )}
        {pills.pills.map((pill) => (
          <PillButton
            key={pill.organizationId}
            pill={pill}
            origin={card}
            isFaded={isFaded && !pill.isPinned}
            isCentre={pill.isPinned && props.centreIds.has(pill.organizationId)}
            onSelect={onSelect}
          />
        ))}
        {density === 'full' && pills.hiddenCount > 0 && !isCrossed && (
          <button
            type="button"
            className={`more ${isFaded ? 'half' : ''}`}
            tabIndex={-1}
            onClick={(event) => {
              event.stopPropagation();
              onSelect(stage.stage.id);
            }}
          >
            {text.more(pills.hiddenCount)}
          </button>
        )}
      </article>
    </Popover>
  );
}
