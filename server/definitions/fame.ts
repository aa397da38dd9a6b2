/** Types of ties that may be dealt out anew; CONTROLS only as part of shared ties. */
const directed = [
  'SUPPLIES',
  'INVESTS_IN',
  'CONTROLS',
  'LICENSES_TO',
  'INCUBATES',
  'MEMBER_OF',
] as const;
const undirected = ['COOPERATES_WITH', 'RESEARCHES_WITH'] as const;

type DirectedType = (typeof directed)[number];
type UndirectedType = (typeof undirected)[number];
export type FameType = DirectedType | UndirectedType;

/** An end of a tie, as who holds it sees it: `>` starts it, `<` ends it, `-` where direction means nothing. */
export type TieEnd = `${DirectedType}>` | `${DirectedType}<` | `${UndirectedType}-`;

/** Who may stand in the middle of a path. */
export type MiddleScope = 'investors' | 'others' | 'peers' | 'chainPeers';

/** A kind of path, told from the candidate: the end that each of its organisations leaves by. */
export interface PathPattern {
  readonly leaving: readonly TieEnd[];
  /** Of the organisations between; one fewer than there are ties. */
  readonly middles: readonly MiddleScope[];
  /** A tie that rules a path out if the candidate holds this end of one with the anchor. */
  readonly lacks?: TieEnd;
}

/** The two ends of a path. */
export interface TieHolder {
  /** Stored ties by the end held. */
  readonly degrees: ReadonlyMap<TieEnd, number>;
  /** Where it would itself count as a middle. */
  readonly scopes: ReadonlySet<MiddleScope>;
}

/** What the whole graph contributes to an expectation. */
export interface TieMoments {
  /** m: stored ties by type. */
  readonly tieCounts: ReadonlyMap<FameType, number>;
  /** Σ over the organisations of a scope: ways to arrive by one end and leave by another tie's, by `pairKey`. */
  readonly pairs: Readonly<Record<MiddleScope, ReadonlyMap<string, number>>>;
}

export const pairKey = (arriving: TieEnd, leaving: TieEnd) => `${arriving} ${leaving}`;

const otherSide: Readonly<Record<string, string>> = { '>': '<', '<': '>', '-': '-' };
const allEnds: readonly TieEnd[] = [
  ...directed.flatMap((type) => [`${type}>`, `${type}<`] as const),
  ...undirected.map((type) => `${type}-` as const),
];
const opposites = new Map(
  allEnds.map((end) => {
    const type = end.slice(0, -1);
    const found = allEnds.find((other) => other === type + otherSide[end.slice(-1)]);
    return [end, found ?? end];
  }),
);
const typeOf = new Map(
  allEnds.map((end) => [end, [...directed, ...undirected].find((type) => end.startsWith(type))]),
);

/** The end that the other organisation of a tie holds. */
export const opposite = (end: TieEnd): TieEnd => opposites.get(end) ?? end;

/**
 * How many paths of a pattern a candidate would have to some anchors if every tie kept its type and its ends
 * kept their holders, but who meets whom were drawn by lot (configuration model): the ways to choose an end
 * at every step, times the chance that the ends chosen meet. A directed end meets one of m, an undirected one
 * of 2m − 1, a later one of the same type of one (two) fewer. Candidate and anchor are in no middle.
 * It counts draws in which two ends of one organisation meet or two ties run between the same two; these
 * are rare while degrees stay far below √m, and make it somewhat too high among hubs.
 * What does not depend on the candidate is worked out once.
 */
export function pathExpectation(
  pattern: PathPattern,
  anchors: readonly TieHolder[],
  moments: TieMoments,
): (candidate: TieHolder) => number {
  const { leaving, middles, lacks } = pattern;
  const [first, last] = [leaving[0], leaving.at(-1)];
  const chance = meetingChance(leaving, moments);
  if (!first || !last || chance === 0) return () => 0;
  const turns = middles.flatMap((scope, index): Turn[] => {
    const [before, after] = [leaving[index], leaving[index + 1]];
    return before && after ? [{ arriving: opposite(before), leaving: after, scope }] : [];
  });
  const ways = turns.map(
    (turn) => moments.pairs[turn.scope].get(pairKey(turn.arriving, turn.leaving)) ?? 0,
  );
  const barring = lacks ? meetingChance([lacks], moments) : 0;
  const known = anchors.map((anchor) => ({
    degree: degreeOf(anchor, opposite(last)),
    own: turns.map((turn) => waysAt(anchor, turn)),
    barring: lacks ? barring * degreeOf(anchor, opposite(lacks)) : 0,
  }));
  const counted = known.filter(({ degree }) => degree > 0);
  return (candidate) => {
    const degree = degreeOf(candidate, first);
    if (degree === 0) return 0;
    const left = turns.map((turn, index) => (ways[index] ?? 0) - waysAt(candidate, turn));
    const barred = lacks ? degreeOf(candidate, lacks) : 0;
    const toAnchors = counted.reduce((sum, anchor) => {
      const through = left.reduce(
        (product, rest, index) => product * Math.max(0, rest - (anchor.own[index] ?? 0)),
        anchor.degree,
      );
      return sum + through * Math.exp(-barred * anchor.barring);
    }, 0);
    return degree * chance * toAnchors;
  };
}

/** One step over a middle. */
interface Turn {
  readonly arriving: TieEnd;
  readonly leaving: TieEnd;
  readonly scope: MiddleScope;
}

const degreeOf = ({ degrees }: TieHolder, end: TieEnd) => degrees.get(end) ?? 0;

/** What an organisation itself has added to the sums over a scope. */
function waysAt(holder: TieHolder, { arriving, leaving, scope }: Turn): number {
  if (!holder.scopes.has(scope)) return 0;
  const left = degreeOf(holder, leaving) - (arriving === leaving ? 1 : 0);
  return degreeOf(holder, arriving) * left;
}

/** The chance that given ends all meet the ones chosen for them; 0 where there are not so many ties. */
function meetingChance(leaving: readonly TieEnd[], { tieCounts }: TieMoments): number {
  const used = new Map<FameType, number>();
  let chance = 1;
  for (const end of leaving) {
    const type = typeOf.get(end);
    if (!type) return 0;
    const earlier = used.get(type) ?? 0;
    const count = (tieCounts.get(type) ?? 0) - earlier;
    const partners = end.endsWith('-') ? 2 * count - 1 : count;
    if (partners <= 0) return 0;
    chance /= partners;
    used.set(type, earlier + 1);
  }
  return chance;
}

/** BEYOND more than its degree alone would give, COMMENSURATE with it, or TOO_FEW to tell. */
export type FameVerdict = 'BEYOND' | 'COMMENSURATE' | 'TOO_FEW';

/** How unlikely a count of ties must be by lot. */
const surprise = 0.05;
/** The fewest longer paths, and how many times as many as expected. */
const leastPaths = 3;
const leastRatio = 2;

/**
 * Ties (one hop) are BEYOND if, by lot, fewer than one in twenty candidates that have one would have as many:
 * P(X ≥ observed | X ≥ 1) < 0.05, X Poisson; a single one is always TOO_FEW. Longer paths come in clusters,
 * as one tie of the candidate begins many, so no tail is claimed of them: at least 3, twice the expectation.
 * On the shuffled graphs of its test the rule calls 1 to 3 of 100 beyond.
 */
export function judgeFame(hopCount: number, observed: number, expected: number): FameVerdict {
  if (observed < (hopCount === 1 ? 2 : leastPaths)) return 'TOO_FEW';
  const isBeyond =
    hopCount === 1
      ? expected === 0 ||
        (observed > expected && tail(observed, expected) < -surprise * Math.expm1(-expected))
      : observed >= leastRatio * expected;
  return isBeyond ? 'BEYOND' : 'COMMENSURATE';
}

/** P(X ≥ count) of a Poisson variable, for a count above the mean: its terms only fall from there. */
function tail(count: number, mean: number): number {
  let logTerm = -mean;
  for (let k = 1; k <= count; k += 1) logTerm += Math.log(mean / k);
  let term = Math.exp(logTerm);
  let sum = 0;
  for (let k = count; term > sum * 1e-12; term *= mean / k) {
    sum += term;
    k += 1;
  }
  return sum;
}
