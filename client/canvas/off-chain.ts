import type { Card, Layout } from './layout.ts';
import { type Member, type Pill, pillWidth, type Words } from './pills.ts';
import type { Stop } from './route.ts';

/** Room between two names for the words of the step between them. */
const gap = 74;

/** Lanes whose heads take names, the one with the most room beside its gutter first. */
function hosts(layout: Layout): readonly number[] {
  return layout.density === 'stacked' ? [0] : [2, 1];
}

/** Those on a path who work in no stage of the chain: in the heads of the lanes, in order. */
export function placeOffChain(
  layout: Layout,
  actors: readonly Member[],
  textWidth: Words['textWidth'],
): Pill[] {
  const pills: Pill[] = [];
  const waiting = [...actors];
  for (const lane of hosts(layout).flatMap((index) => layout.lanes[index] ?? [])) {
    let x = lane.x;
    for (let next = waiting[0]; next; next = waiting[0]) {
      const width = pillWidth(next, textWidth);
      if (x > lane.x && x + width > lane.x + lane.width) break;
      pills.push({ ...next, isPinned: true, x, y: lane.y + 4, width, height: 20 });
      x += width + gap;
      waiting.shift();
    }
  }
  return pills;
}

/** The head that each of those names stands in, as a card that lines can leave. */
export function seatInHeads(layout: Layout, pills: readonly Pill[]): Stop[] {
  const heads = layout.lanes.map(
    (lane, column): Card => ({ ...lane, id: `head:${lane.position}`, column }),
  );
  return pills.flatMap((pill) => {
    const card = heads.find(
      ({ x, y, width }) => pill.x >= x && pill.x < x + width && pill.y < y + 30,
    );
    const isBehind = pills.some(
      (other) => other.y === pill.y && other.x < pill.x && card && other.x >= card.x,
    );
    return card ? [{ card, box: pill, isBehind }] : [];
  });
}
