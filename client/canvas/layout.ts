import type { StagePosition } from '../operations.generated.ts';
import type { Box } from './geometry.ts';

export interface LayoutStage {
  readonly id: string;
  readonly position: StagePosition;
}

export interface Lane extends Box {
  readonly position: StagePosition;
}

export interface Card extends Box {
  readonly id: string;
  readonly position: StagePosition;
  /** Column from the left; -1 in the support strip. */
  readonly column: number;
}

/** Only full cards have a row for names. */
export type Density = 'full' | 'compact' | 'stacked';

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly density: Density;
  /** Heads above the columns. */
  readonly lanes: readonly Lane[];
  readonly cards: readonly Card[];
  /** Distance from the top of one card to the top of the next. */
  readonly pitch: number;
  /** Width of the space between two columns. */
  readonly gutter: number;
}

export const lanePositions = ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM'] as const;

const margin = 12;
const head = 30;
const stripGap = 14;
const bottom = 6;
/** Below this width the lanes stand one under the other. */
const stackedBelow = 776;
const minGutter = 76;
const maxCard = 340;
const full = { card: 84, pitch: 97, minPitch: 91, strip: 62 };
const compact = { card: 45, pitch: 58, minPitch: 51, strip: 36 };

/**
 * Places every stage of a chain in a viewport of the given size. The same stages and size
 * give the same picture; members, ties and selection move nothing.
 */
export function layoutStages(
  stages: readonly LayoutStage[],
  viewport: { readonly width: number; readonly height: number },
): Layout {
  return viewport.width < stackedBelow
    ? stackLanes(stages, viewport.width)
    : spreadLanes(stages, viewport);
}

function spreadLanes(
  stages: readonly LayoutStage[],
  { width, height }: { readonly width: number; readonly height: number },
): Layout {
  const columns = lanePositions.map((lane) => stages.filter(({ position }) => position === lane));
  const support = stages.filter(({ position }) => position === 'SUPPORT');
  const rows = Math.max(1, ...columns.map((column) => column.length));
  const inner = width - 2 * margin;
  const cardWidth = Math.min(maxCard, Math.floor((inner - 2 * minGutter) / 3));
  const gutter = (inner - 3 * cardWidth) / 2;
  const perRow = support.length > 4 ? 3 : Math.min(support.length, 2) || 1;
  const stripRows = Math.ceil(support.length / perRow);
  const pitchFor = (size: typeof full) => {
    const strip = stripRows * (size.strip + 8);
    const room = height - head - size.card - stripGap - strip + 8 - bottom;
    return Math.min(size.pitch, Math.floor(room / Math.max(1, rows - 1)));
  };
  const isFull = pitchFor(full) >= full.minPitch;
  const size = isFull ? full : compact;
  const pitch = Math.max(size.minPitch, pitchFor(size));
  const cards = columns.flatMap((column, index) =>
    column.map(({ id, position }, row) => ({
      id,
      position,
      column: index,
      x: margin + index * (cardWidth + gutter),
      y: head + row * pitch,
      width: cardWidth,
      height: size.card,
    })),
  );
  const lanesEnd = head + (rows - 1) * pitch + size.card;
  const stripTop = Math.max(
    lanesEnd + stripGap,
    height - bottom + 8 - stripRows * (size.strip + 8),
  );
  const stripWidth = (inner - (perRow - 1) * 8) / perRow;
  const strip = support.map(({ id, position }, index) => ({
    id,
    position,
    column: -1,
    x: margin + (index % perRow) * (stripWidth + 8),
    y: stripTop + Math.floor(index / perRow) * (size.strip + 8),
    width: stripWidth,
    height: size.strip,
  }));
  return {
    width,
    height: (support.length ? stripTop + stripRows * (size.strip + 8) - 8 : lanesEnd) + bottom,
    density: isFull ? 'full' : 'compact',
    lanes: lanePositions.map((position, index) => ({
      position,
      x: margin + index * (cardWidth + gutter),
      y: 0,
      width: cardWidth,
      height: head,
    })),
    cards: [...cards, ...strip],
    pitch,
    gutter,
  };
}

function stackLanes(stages: readonly LayoutStage[], width: number): Layout {
  const gutter = 36;
  const cardWidth = width - 2 * margin - gutter;
  const lanes: Lane[] = [];
  const cards: Card[] = [];
  let y = 0;
  for (const position of [...lanePositions, 'SUPPORT'] as const) {
    const column = stages.filter((stage) => stage.position === position);
    if (column.length === 0) continue;
    lanes.push({ position, x: margin, y, width: cardWidth, height: head });
    y += head;
    for (const { id } of column) {
      cards.push({ id, position, column: 0, x: margin, y, width: cardWidth, height: compact.card });
      y += compact.card + 8;
    }
    y += 8;
  }
  return { width, height: y, density: 'stacked', lanes, cards, pitch: compact.card + 8, gutter };
}

/** Space left under the last card of each column, the right one first. */
export function freeSpaces(layout: Layout): Box[] {
  if (layout.density === 'stacked') return [];
  const strip = layout.cards.find(({ column }) => column === -1);
  const end = (strip?.y ?? layout.height) - stripGap;
  return [2, 1, 0].flatMap((column) => {
    const lane = layout.lanes[column];
    if (!lane) return [];
    const cards = layout.cards.filter((card) => card.column === column);
    const top = Math.max(head, ...cards.map((card) => card.y + card.height + 13));
    return [{ x: lane.x, y: top, width: lane.width, height: end - top }];
  });
}
