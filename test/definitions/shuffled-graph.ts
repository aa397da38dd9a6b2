import {
  type FameType,
  opposite,
  type PathPattern,
  pairKey,
  type TieEnd,
  type TieHolder,
  type TieMoments,
} from '../../server/definitions/fame.ts';

export interface Tie {
  readonly type: FameType;
  readonly from: number;
  readonly to: number;
}

/** Park and Miller's generator: the same numbers at each run. */
export function dice(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const types = ['SUPPLIES', 'INVESTS_IN', 'COOPERATES_WITH'] as const;
const isUndirected = (type: FameType) => type === 'COOPERATES_WITH';
const keyOf = ({ type, from, to }: Tie) =>
  isUndirected(type)
    ? `${type} ${Math.min(from, to)} ${Math.max(from, to)}`
    : `${type} ${from} ${to}`;

/** 120 organisations, of which those with small numbers hold most; no tie twice, none to oneself. */
export function randomGraph(roll: (below: number) => number): Tie[] {
  const size = 120;
  const skewed = () => Math.min(roll(size), roll(size));
  const ties = new Map<string, Tie>();
  while (ties.size < 600) {
    const type = types[roll(3)] ?? 'SUPPLIES';
    const tie = { type, from: skewed(), to: skewed() };
    if (tie.from !== tie.to) ties.set(keyOf(tie), tie);
  }
  return [...ties.values()];
}

/** Exchanges the targets of two ties of one type, so often that nothing is left but the degrees. */
export function shuffle(ties: readonly Tie[], roll: (below: number) => number): Tie[] {
  const mixed = [...ties];
  const taken = new Set(mixed.map(keyOf));
  for (let count = 0; count < 10 * mixed.length; count += 1) {
    const [i, j] = [roll(mixed.length), roll(mixed.length)];
    const [one, other] = [mixed[i], mixed[j]];
    if (!one || !other || one.type !== other.type || i === j) continue;
    // An undirected tie may be taken by either end.
    const turned = isUndirected(one.type) && roll(2) === 1;
    const { from, to } = turned ? { from: other.to, to: other.from } : other;
    const swapped = [
      { ...one, to },
      { ...other, from, to: one.to },
    ];
    const [a, b] = swapped.map(keyOf);
    if (swapped.some((tie) => tie.from === tie.to) || a === b) continue;
    if (a === undefined || b === undefined) continue;
    const old = [keyOf(one), keyOf(other)];
    if ([a, b].some((key) => taken.has(key) && !old.includes(key))) continue;
    for (const key of old) taken.delete(key);
    taken.add(a).add(b);
    [mixed[i], mixed[j]] = [swapped[0] ?? one, swapped[1] ?? other];
  }
  return mixed;
}

export type Neighbours = ReadonlyMap<number, ReadonlyMap<TieEnd, readonly number[]>>;

/** Every organisation's neighbours by the end that it holds of the tie. */
export function neighbours(ties: readonly Tie[]): Neighbours {
  const found = new Map<number, Map<TieEnd, number[]>>();
  const note = (holder: number, end: TieEnd, other: number) => {
    const own = found.get(holder) ?? new Map<TieEnd, number[]>();
    const others = own.get(end) ?? [];
    others.push(other);
    found.set(holder, own.set(end, others));
  };
  for (const { type, from, to } of ties) {
    const end = (isUndirected(type) ? `${type}-` : `${type}>`) as TieEnd;
    note(from, end, to);
    note(to, opposite(end), from);
  }
  return found;
}

/** Every path of a pattern, one by one, with no organisation twice. */
export function countPaths(
  around: Neighbours,
  { leaving, lacks }: PathPattern,
  from: number,
  to: number,
): number {
  if (lacks && around.get(from)?.get(lacks)?.includes(to)) return 0;
  const walk = (at: number, step: number, seen: readonly number[]): number => {
    const end = leaving[step];
    if (end === undefined) return at === to ? 1 : 0;
    const next = around.get(at)?.get(end) ?? [];
    return next
      .filter((one) => !seen.includes(one) && (one !== to || step === leaving.length - 1))
      .reduce((sum, one) => sum + walk(one, step + 1, [...seen, one]), 0);
  };
  return walk(from, 0, [from]);
}

export function momentsOf(ties: readonly Tie[]) {
  const holders = new Map<number, TieHolder>();
  for (const [id, ends] of neighbours(ties)) {
    const degrees = new Map([...ends].map(([end, others]) => [end, others.length]));
    holders.set(id, { degrees, scopes: new Set(['peers']) });
  }
  const pairs = new Map<string, number>();
  for (const { degrees } of holders.values()) {
    for (const [arriving, ways] of degrees) {
      for (const [leaving, count] of degrees) {
        const left = count - (arriving === leaving ? 1 : 0);
        const key = pairKey(arriving, leaving);
        pairs.set(key, (pairs.get(key) ?? 0) + ways * left);
      }
    }
  }
  const moments: TieMoments = {
    tieCounts: new Map(types.map((type) => [type, ties.filter((tie) => tie.type === type).length])),
    pairs: { peers: pairs, chainPeers: pairs, investors: new Map(), others: new Map() },
  };
  const nobody: TieHolder = { degrees: new Map(), scopes: new Set() };
  return { moments, holder: (id: number) => holders.get(id) ?? nobody };
}
