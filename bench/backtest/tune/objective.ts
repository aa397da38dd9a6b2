import type { ScoreProfile } from '../../../server/definitions/profile.ts';
import {
  activityShare,
  blockPoints,
  noisyOr,
  saturation,
} from '../../../server/definitions/score.ts';
import { metricsOf } from '../judge/metrics.ts';
import { byStanding, type Ranked } from '../rank/ranking.ts';
import type { Gathered } from './gather.ts';

/** (R@20 + MRR)/2 of a query under a profile, 0-1. */
export function worthOf(gathered: Gathered, profile: ScoreProfile): number {
  const metrics = metricsOf(ranksUnder(gathered, profile), gathered.query.truth.length);
  return (metrics['R@20'] + metrics.MRR) / 2;
}

/** Ranks of the truths among candidates that are no known partners, ascending. */
export function ranksUnder(gathered: Gathered, profile: ScoreProfile): number[] {
  const { known, truth } = gathered.query;
  const dropped = new Set(known);
  const sought = new Set(truth);
  const listed = scoreUnder(gathered, profile).filter(({ candidate }) => !dropped.has(candidate));
  return listed
    .filter(({ candidate }) => sought.has(candidate))
    .map((own) => 1 + listed.filter((other) => byStanding(other, own) < 0).length)
    .sort((a, b) => a - b);
}

/** As the product scores a candidate that has nothing but ties, without its reasons. */
export function scoreUnder(
  { group, query, popularity, sums, activities }: Gathered,
  { kindWeights, saturations, halfLifeYears, weights }: ScoreProfile,
): Ranked[] {
  const columns = sums.get(halfLifeYears[group.type]) ?? [];
  const activity = activities.get(halfLifeYears.ACTIVITY);
  return query.candidates.map((candidate, index) => {
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
}
