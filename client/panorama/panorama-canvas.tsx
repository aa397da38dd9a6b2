import { useMemo, useRef } from 'react';
import { sceneElements } from '../canvas/elements.ts';
import { freeSpaces } from '../canvas/layout.ts';
import { textWidth } from '../canvas/measure.ts';
import { composeScene } from '../canvas/scene.ts';
import { useLang, useText } from '../i18n/text.ts';
import { selectionKind, useUrlState } from '../url-state.ts';
import type { FocusState } from '../use-focus.ts';
import { HopChips } from './hop-chips.tsx';
import { LaneHeads } from './lane-heads.tsx';
import { PillButton } from './pill-button.tsx';
import { placeNotes } from './place-notes.ts';
import { StageCard } from './stage-card.tsx';
import { cardLook, sceneStages } from './stage-scene.ts';
import { CanvasStatus } from './status-bar.tsx';
import { Legend, Summary } from './summary.tsx';
import { useCanvas } from './use-canvas.ts';
import { useDrag } from './use-drag.ts';
import type { PanoramaAnswer } from './use-panorama.ts';
import { useSize, useViewport, zoomAround } from './use-viewport.ts';

interface Props {
  readonly panorama: PanoramaAnswer;
  readonly focus: FocusState;
}

const nobody: ReadonlySet<string> = new Set();
const unknownSize = { width: 984, height: 778 };

export function PanoramaCanvas({ panorama, focus }: Props) {
  const text = useText();
  const lang = useLang();
  const [{ select }, setUrl] = useUrlState();
  const area = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLDivElement>(null);
  const size = useSize(area);
  const viewport = size ?? unknownSize;
  const stages = useMemo(() => sceneStages(panorama), [panorama]);
  const links = useMemo(
    () =>
      panorama.links.map(({ from, to, relationCount }) => ({
        fromId: from.id,
        toId: to.id,
        count: relationCount,
      })),
    [panorama],
  );
  const lit = focus.focus;
  const scene = useMemo(
    () =>
      composeScene({ stages, links, viewport, focus: lit, words: { textWidth, more: text.more } }),
    [stages, links, viewport, lit, text],
  );
  const { layout } = scene;
  // Where no line is drawn nothing stands out, so nothing steps back.
  const isFaded = scene.hops.length > 0;
  const elements = useMemo(
    () =>
      sceneElements(scene, {
        cards: new Map(panorama.stages.map((each) => [each.stage.id, cardLook(each)])),
        selectedStageId: select && selectionKind(select) === 'stage' ? select : null,
        focusKind: isFaded ? (lit?.kind ?? null) : null,
      }),
    [scene, panorama, select, lit, isFaded],
  );
  const isStacked = layout.density === 'stacked';
  const { view, change, fit } = useViewport(size, layout);
  useDrag(area, change, isStacked);
  useCanvas(ground, elements, view);
  const isWalk = lit !== null && lit.kind !== 'ties';
  const centres = lit ? (lit.kind === 'path' ? lit.actors : lit.actors.slice(-1)) : [];
  const centreIds = new Set(centres.map(({ organizationId }) => organizationId));
  const isCentreCard = (id: string) => isWalk || id === scene.centreCardId;
  const notes = placeNotes(freeSpaces(layout), layout.density, lang);
  const onSelect = (id: string) => setUrl({ select: id });
  const onZoom = (factor: number) =>
    change((now) => zoomAround(now, factor, viewport.width / 2, viewport.height / 2));

  return (
    <>
      <div
        className={`picture ${isStacked ? 'stacked' : ''}`}
        ref={area}
        style={isStacked ? { height: layout.height } : undefined}
      >
        <div className="ground" ref={ground} aria-hidden="true" />
        <div
          className="words"
          style={{ transform: `translate(${view.x}px, ${view.y}px) scale(${view.zoom})` }}
        >
          <LaneHeads lanes={layout.lanes} panorama={panorama} names={scene.offChain} />
          {panorama.stages.map((stage) => {
            const card = layout.cards.find(({ id }) => id === stage.stage.id);
            const pills = scene.pills.get(stage.stage.id);
            return (
              card &&
              pills && (
                <StageCard
                  key={stage.stage.id}
                  stage={stage}
                  card={card}
                  density={layout.density}
                  pills={pills}
                  isSelected={select === stage.stage.id}
                  isFaded={isFaded}
                  isPath={isWalk}
                  centreIds={isCentreCard(stage.stage.id) ? centreIds : nobody}
                  onSelect={onSelect}
                />
              )
            );
          })}
          {scene.offChain.map((pill) => (
            <PillButton
              key={pill.organizationId}
              pill={pill}
              origin={{ x: 0, y: 0 }}
              isFaded={false}
              isCentre={centreIds.has(pill.organizationId)}
              onSelect={onSelect}
            />
          ))}
          {isWalk && (
            <HopChips hops={scene.hops} isNumbered={lit.kind === 'path'} onSelect={onSelect} />
          )}
          {notes.legend && <Legend box={notes.legend} isCompact={layout.density !== 'full'} />}
          {notes.summary && <Summary box={notes.summary} panorama={panorama} />}
        </div>
      </div>
      <CanvasStatus
        scene={scene}
        focus={focus}
        zoom={view.zoom}
        isFixed={isStacked}
        hasLegend={notes.legend !== null}
        onZoom={onZoom}
        onFit={fit}
        text={text}
      />
    </>
  );
}
