import type { Card, Layout } from './layout.ts';
import type { Member } from './pills.ts';

/** Somebody on a path or at the other end of a tie, with the stages of this chain it works in. */
export interface Actor extends Member {
  /** Best first. */
  readonly stageIds: readonly string[];
}

/** How far apart two cards are for the eye; sharing one is worst, as the line could not leave it. */
function distance(a: Card, b: Card): number {
  if (a === b) return 10_000;
  return Math.abs(a.column - b.column) * 300 + Math.abs(a.y - b.y);
}

/**
 * One card for each actor: the last one's by `preferred` stages first, the others near the
 * next of a path, or near the last where all are tied to that. Actors outside the chain have none.
 */
export function seatActors(
  layout: Layout,
  actors: readonly Actor[],
  preferred: readonly string[],
  isPath: boolean,
): Map<string, Card> {
  const cards = new Map(layout.cards.map((card) => [card.id, card]));
  const cardsOf = (actor: Actor) =>
    actor.stageIds.flatMap((id) => {
      const card = cards.get(id);
      return card ? [card] : [];
    });
  const seats = new Map<string, Card>();
  let next: Card | undefined;
  for (const actor of actors.toReversed()) {
    const own = cardsOf(actor);
    const goal = next;
    const seat = goal
      ? own.toSorted((a, b) => distance(a, goal) - distance(b, goal))[0]
      : (own.find(({ id }) => preferred.includes(id)) ?? own[0]);
    if (seat) seats.set(actor.organizationId, seat);
    next = isPath ? (seat ?? next) : (next ?? seat);
  }
  return seats;
}
