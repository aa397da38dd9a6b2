import type { ScoreProfile } from '../../../server/definitions/profile.ts';
import {
  activityShare,
  blockPoints,
  noisyOr,
  saturation,
} from '../../../server/definitions/score.ts';
import { metricsOf, ranksOf } from '../judge/metrics.ts';
import { byStanding, type Ranked } from '../rank/ranking.ts';
import type { Gathered } from './gather.ts';

/** How well a profile would have ranked: per query, and how much of the whole each query is. */
export interface Evaluation {
  /** Mean over cuts and directions of the mean over queries; 0-1. */
  readonly value: number;
  readonly perQuery: readonly number[];
}

/** (R@20 + MRR)/2 of every query under a profile. */
export function evaluate(gathered: readonly Gathered[], profile: ScoreProfile): Evaluation {
  const perQuery = gathered.map((one) => {
    const ranks = ranksOf(rankGathered(one, profile), one.query);
    const metrics = metricsOf(ranks, one.query.truth.length);
    return (metrics['R@20'] + metrics.MRR) / 2;
  });
  const weights = queryWeights(gathered);
  const value = perQuery.reduce((sum, own, index) => sum + own * (weights[index] ?? 0), 0);
  return { value, perQuery };
}

/** As the product scores a candidate that has nothing but ties, without its reasons. */
export function rankGathered(
  { group, query, popularity, sums, activities }: Gathered,
  profile: ScoreProfile,
): Ranked[] {
  const { kindWeights, saturations, halfLifeYears, weights } = profile;
  const columns = sums.get(halfLifeYears[group.type]) ?? [];
  const activity = activities.get(halfLifeYears.ACTIVITY);
  const ranked = query.candidates.map((candidate, index): Ranked => {
    const values: number[] = [];
    for (const [kind, column] of columns) {
      const sum = column[index] ?? 0;
      if (sum > 0) values.push(kindWeights[kind] * saturation(sum, saturations[kind], 1));
    }
    const own = activity?.of[index] ?? 0;
    if (own > 0) values.push(kindWeights.ACTIVITY * activityShare(own, activity?.largest ?? 0));
    const points = blockPoints(weights.ANCHOR_LED.ties, noisyOr(values));
    return { candidate, points, popularity: popularity[index] ?? 0 };
  });
  return ranked.sort(byStanding);
}

/** Every direction of every cut weighs the same, and so do the queries in it. */
function queryWeights(gathered: readonly Gathered[]): number[] {
  const sizes = new Map<Gathered['group'], number>();
  for (const { group } of gathered) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return gathered.map(({ group }) => 1 / sizes.size / (sizes.get(group) ?? 1));
}

/**
 * What one profile gains over another, and the standard error of that: differences of the same query,
 * those of one anchor taken together, since the cuts overlap.
 */
export function gainOf(
  gathered: readonly Gathered[],
  before: Evaluation,
  after: Evaluation,
): { gain: number; error: number } {
  const weights = queryWeights(gathered);
  const clusters = new Map<string, number>();
  for (const [index, { group, query }] of gathered.entries()) {
    const difference = (after.perQuery[index] ?? 0) - (before.perQuery[index] ?? 0);
    const cluster = `${group.name}\t${query.anchor}`;
    clusters.set(cluster, (clusters.get(cluster) ?? 0) + difference * (weights[index] ?? 0));
  }
  const parts = [...clusters.values()];
  const gain = parts.reduce((sum, part) => sum + part, 0);
  const mean = gain / parts.length;
  const squares = parts.reduce((sum, part) => sum + (part - mean) ** 2, 0);
  return { gain, error: Math.sqrt((squares * parts.length) / (parts.length - 1)) };
}
