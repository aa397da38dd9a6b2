import type { Edge } from '../task/read-edges.ts';
import { isMutual } from '../task/relations.ts';

/** Swaps tried for each edge. */
const triesPerEdge = 10;

/**
 * The same edges with their ends swapped at random within each type: everybody keeps the number of
 * ties in each direction, who is tied to whom is an accident. A year stays with the edge's start.
 */
export function rewire(edges: readonly Edge[], seed: number): Edge[] {
  const random = randomNumbers(seed);
  const types = [...Map.groupBy(edges, ({ relation }) => relation)];
  return types
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]) => swapEnds(own.toSorted(byEnds), random));
}

function swapEnds(edges: Edge[], random: () => number): Edge[] {
  const taken = new Set(edges.map(pairOf));
  const pick = () => Math.floor(random() * edges.length);
  for (let tries = 0; tries < edges.length * triesPerEdge; tries += 1) {
    const [i, j] = [pick(), pick()];
    const [a, b] = [edges[i], edges[j]];
    if (!a || !b || i === j) continue;
    const isTurned = isMutual(b.relation) && random() < 0.5;
    const turned = isTurned ? { ...b, from: b.to, to: b.from } : b;
    const [first, second] = [
      { ...a, to: turned.to },
      { ...turned, to: a.to },
    ];
    const [p, q] = [pairOf(first), pairOf(second)];
    const isLoop = first.from === first.to || second.from === second.to;
    if (isLoop || p === q || taken.has(p) || taken.has(q)) continue;
    taken.delete(pairOf(a));
    taken.delete(pairOf(b));
    taken.add(p).add(q);
    edges[i] = first;
    edges[j] = second;
  }
  return edges;
}

function pairOf({ from, relation, to }: Edge): string {
  return isMutual(relation) && to < from ? `${to}\t${from}` : `${from}\t${to}`;
}

function byEnds(a: Edge, b: Edge): number {
  return pairOf(a) < pairOf(b) ? -1 : 1;
}

/** Mulberry32: numbers from 0 up to 1, the same for the same seed on every machine. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
