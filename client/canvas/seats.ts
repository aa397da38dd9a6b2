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
 * One card for each actor. On a path the last one's by `preferred` stages first, the others near
 * the next; else the last one's where it is nearest to all, the others near the last. Actors outside the chain have none.
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
  const partners = actors.slice(0, -1).map(cardsOf);
  const spread = (card: Card) =>
    partners.reduce(
      (sum, cards) => sum + Math.min(...cards.map((other) => distance(other, card)), 10_000),
      0,
    );
  let next: Card | undefined;
  for (const actor of actors.toReversed()) {
    const own = cardsOf(actor);
    const goal = next;
    const first = isPath
      ? own.find(({ id }) => preferred.includes(id))
      : own.toSorted((a, b) => spread(a) - spread(b))[0];
    const taken = new Set(isPath ? seats.values() : []);
    const cost = (card: Card, near: Card) => distance(card, near) + (taken.has(card) ? 9_000 : 0);
    const seat = goal
      ? own.toSorted((a, b) => cost(a, goal) - cost(b, goal))[0]
      : (first ?? own[0]);
    if (seat) seats.set(actor.organizationId, seat);
    next = isPath ? (seat ?? next) : (next ?? seat);
  }
  return seats;
}
