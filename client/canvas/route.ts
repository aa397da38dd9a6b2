import { type Box, centre, type Point } from './geometry.ts';
import type { Card, Layout } from './layout.ts';

export interface Stop {
  readonly card: Card;
  /** The pill inside the card, or the card itself. */
  readonly box: Box;
  /** Another pill stands between this one and the left edge of the card. */
  readonly isBehind?: boolean;
}

export interface Route {
  /** From the edge of the first box to the edge of the second; only right angles. */
  readonly points: readonly Point[];
  /** Where a word about the line can stand without covering a card. */
  readonly label: Point;
}

/** X of the middle of the gutter to the right of a column. */
function gutterX(layout: Layout, column: number): number {
  const lane = layout.lanes[Math.max(0, column)];
  if (!lane) return layout.width - layout.gutter / 2;
  return lane.x + lane.width + layout.gutter / 2;
}

function edgeTowards(box: Box, x: number): Point {
  const middle = centre(box);
  return { x: x > middle.x ? box.x + box.width : box.x, y: middle.y };
}

function sameColumnGutter(layout: Layout, column: number, index: number): number {
  if (layout.density === 'stacked') return gutterX(layout, 0);
  const isLeft = column === 2 || (column === 1 && index % 2 === 0);
  return gutterX(layout, isLeft ? column - 1 : column);
}

/**
 * A line from one box to another that leaves its card at once and runs in the gutters.
 * `index` of `count` lines keeps them apart.
 */
export function routeBetween(
  layout: Layout,
  from: Stop,
  to: Stop,
  index: number,
  count: number,
): Route {
  if (from.card === to.card) {
    const start = edgeTowards(from.box, centre(to.box).x);
    const end = edgeTowards(to.box, centre(from.box).x);
    const y = from.card.y > 0 ? from.card.y - 6 : start.y;
    return { points: [start, end], label: { x: (start.x + end.x) / 2, y } };
  }
  const spacing = Math.min(9, (layout.gutter - 20) / count);
  const shift = (index - (count - 1) / 2) * spacing;
  const [a, b] = [from.card.column, to.card.column];
  if (a < 0 || b < 0 || Math.abs(a - b) < 2) {
    const isAcross = a >= 0 && b >= 0 && a !== b;
    const column = Math.max(a, b, 0);
    const x =
      (isAcross ? gutterX(layout, Math.min(a, b)) : sameColumnGutter(layout, column, index)) +
      shift;
    return throughGutter(from, to, x);
  }
  return acrossMiddle(layout, from, to, shift);
}

/** A line that stops at the edge meets the wide support strip from above. */
function isEntered({ card, box }: Stop): boolean {
  return card.column >= 0 || box.width < card.width;
}

function throughGutter(from: Stop, to: Stop, x: number): Route {
  const out = approach(from, x);
  const back = approach(to, x).toReversed();
  const [a, b] = [out.at(-1)?.y ?? 0, back[0]?.y ?? 0];
  return { points: [...out, ...back], label: { x, y: (a + b) / 2 } };
}

/** From a box to a gutter: past its free side, or out below the card where a name is in the way. */
function approach(stop: Stop, x: number): Point[] {
  const { card, box } = stop;
  if (!isEntered(stop)) return [{ x, y: card.y }];
  if (stop.isBehind && x < box.x) {
    const middle = box.x + box.width / 2;
    const y = card.y + card.height + 6;
    return [
      { x: middle, y: box.y + box.height },
      { x: middle, y },
      { x, y },
    ];
  }
  const edge = edgeTowards(box, x);
  return [edge, { x, y: edge.y }];
}

/** Between the outer columns: along the free line above the row of the goal. */
function acrossMiddle(layout: Layout, from: Stop, to: Stop, shift: number): Route {
  const isRightwards = from.card.column < to.card.column;
  const first = gutterX(layout, isRightwards ? 0 : 1) + shift;
  const last = gutterX(layout, isRightwards ? 1 : 0) + shift;
  const start = edgeTowards(from.box, first);
  const end = edgeTowards(to.box, last);
  const y = to.card.y - (layout.pitch - to.card.height) / 2;
  return {
    points: [
      start,
      { x: first, y: start.y },
      { x: first, y },
      { x: last, y },
      { x: last, y: end.y },
      end,
    ],
    label: { x: first, y: (start.y + y) / 2 },
  };
}

/** Moves labels that would cover each other down, in order. */
export function separateLabels(routes: readonly Route[]): Route[] {
  const placed: Point[] = [];
  return routes.map((route) => {
    let { label } = route;
    while (placed.some((p) => Math.abs(p.x - label.x) < 60 && Math.abs(p.y - label.y) < 23)) {
      label = { x: label.x, y: label.y + 23 };
    }
    placed.push(label);
    return { ...route, label };
  });
}
