import type { Point } from './geometry.ts';
import type { Card, Layout } from './layout.ts';

export interface StageLink {
  readonly fromId: string;
  readonly toId: string;
  /** Ties along the link that touch the region. */
  readonly count: number;
}

export interface Ribbon extends StageLink {
  readonly start: Point;
  readonly end: Point;
  /** Control points of the curve. */
  readonly bends: readonly [Point, Point];
  /** Pixels. */
  readonly width: number;
}

type Side = 'left' | 'right';

interface End {
  readonly link: StageLink;
  readonly isStart: boolean;
  readonly card: Card;
  readonly other: Card;
  readonly side: Side;
}

/** Pixels between two ends on one card edge. */
const spacing = 11;

function sides(from: Card, to: Card): { start: Side; end: Side } {
  if (from.column === to.column) return { start: 'right', end: 'right' };
  return from.column < to.column
    ? { start: 'right', end: 'left' }
    : { start: 'left', end: 'right' };
}

/** Ends of one card edge, spread so that no two meet and none cross before the gutter. */
function spread(ends: readonly End[]): Map<End, Point> {
  const edges = Map.groupBy(ends, ({ card, side }) => `${card.id} ${side}`);
  const points = new Map<End, Point>();
  for (const edge of edges.values()) {
    const ordered = edge.toSorted(
      (a, b) =>
        a.other.y - b.other.y || a.other.x - b.other.x || Number(a.isStart) - Number(b.isStart),
    );
    ordered.forEach((end, index) => {
      const { card } = end;
      const step = Math.min(spacing, (card.height - 14) / ordered.length);
      points.set(end, {
        x: end.side === 'left' ? card.x : card.x + card.width,
        y: card.y + card.height / 2 + (index - (ordered.length - 1) / 2) * step,
      });
    });
  }
  return points;
}

export function ribbonWidth(count: number): number {
  return count === 0 ? 0.8 : Math.min(8, 1.5 + count ** 0.75);
}

/** Curves between cards; links to and from the support strip are told in words, not drawn. */
export function drawRibbons(layout: Layout, links: readonly StageLink[]): Ribbon[] {
  if (layout.density === 'stacked') return [];
  const cards = new Map(layout.cards.map((card) => [card.id, card]));
  const pairs = links.flatMap((link) => {
    const from = cards.get(link.fromId);
    const to = cards.get(link.toId);
    if (!from || !to || from === to || from.column < 0 || to.column < 0) return [];
    const { start, end } = sides(from, to);
    return [
      {
        link,
        start: { link, isStart: true, card: from, other: to, side: start },
        end: { link, isStart: false, card: to, other: from, side: end },
      },
    ];
  });
  const points = spread(pairs.flatMap(({ start, end }) => [start, end]));
  return pairs.flatMap(({ link, start, end }) => {
    const a = points.get(start);
    const b = points.get(end);
    if (!a || !b) return [];
    const isArc = start.card.column === end.card.column;
    const isLast = start.card.column === 2;
    const reach = Math.min(isLast ? 9 : layout.gutter * 0.55, 8 + Math.abs(a.y - b.y) / 12);
    const x = isArc ? a.x + reach : (a.x + b.x) / 2;
    const width = ribbonWidth(link.count);
    return [
      {
        ...link,
        start: a,
        end: b,
        bends: [
          { x, y: a.y },
          { x, y: b.y },
        ] as const,
        width: isArc ? Math.min(3, width) : width,
      },
    ];
  });
}
