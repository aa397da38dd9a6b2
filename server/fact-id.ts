import { hash } from 'node:crypto';

const symmetric: ReadonlySet<string> = new Set([
  'COOPERATES_WITH',
  'RESEARCHES_WITH',
  'COMPETES_WITH',
]);

/** The ends in the order they are stored in: a symmetric tie has no direction, so its ends are sorted. */
export function factEnds(type: string, fromId: string, toId: string): readonly [string, string] {
  return symmetric.has(type) && toId < fromId ? [toId, fromId] : [fromId, toId];
}

/**
 * Identity of a fact: the same fact from any source, in any load order, has the same id (32 hex digits).
 * `subject` is the product, round or agreement; empty for a holding.
 */
export function factId(type: string, fromId: string, toId: string, subject = ''): string {
  const ends = factEnds(type, fromId, toId);
  return hash('sha256', `${type}\n${ends[0]}\n${ends[1]}\n${subject}`).slice(0, 32);
}
