import type { Gathered } from './gather.ts';

/** What one profile gains over another on the queries. */
export interface Gain {
  /** Mean over the directions of all cuts of the mean over their queries. */
  readonly mean: number;
  readonly error: number;
  /** Of each cut, oldest first. */
  readonly ofCuts: readonly number[];
}

/** The mean in which every direction of every cut weighs the same. `worths` has a number a query. */
export function overall(gathered: readonly Gathered[], worths: readonly number[]): number {
  const weights = queryWeights(gathered);
  return worths.reduce((sum, worth, index) => sum + worth * (weights[index] ?? 0), 0);
}

/**
 * The standard error is that of differences of the same query, those of one anchor taken together: the
 * cuts overlap, so its queries are hardly several.
 */
export function gainOf(
  gathered: readonly Gathered[],
  before: readonly number[],
  after: readonly number[],
): Gain {
  const weights = queryWeights(gathered);
  const ofAnchors = new Map<string, number>();
  const ofYears = new Map<number, number>();
  for (const [index, { group, query }] of gathered.entries()) {
    const part = ((after[index] ?? 0) - (before[index] ?? 0)) * (weights[index] ?? 0);
    const anchor = `${group.name}\t${query.anchor}`;
    ofAnchors.set(anchor, (ofAnchors.get(anchor) ?? 0) + part);
    ofYears.set(group.year, (ofYears.get(group.year) ?? 0) + part);
  }
  const parts = [...ofAnchors.values()];
  const sum = parts.reduce((total, part) => total + part, 0);
  const squares = parts.reduce((total, part) => total + (part - sum / parts.length) ** 2, 0);
  return {
    mean: sum,
    error: Math.sqrt((squares * parts.length) / (parts.length - 1)),
    ofCuts: [...ofYears.values()].map((part) => part * ofYears.size),
  };
}

function queryWeights(gathered: readonly Gathered[]): number[] {
  const sizes = new Map<Gathered['group'], number>();
  for (const { group } of gathered) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return gathered.map(({ group }) => 1 / sizes.size / (sizes.get(group) ?? 1));
}
