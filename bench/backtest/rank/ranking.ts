import type { ScoreProfile } from '../../../server/definitions/profile.ts';
import type { Graph } from '../../../server/neo4j/graph.ts';
import { rankActivities } from '../../../server/targets/activity.ts';
import { scoreCandidate } from '../../../server/targets/score.ts';
import { type Question, traverse } from './question.ts';
import { nodeOf, type World } from './world.ts';

export interface Ranked {
  readonly candidate: string;
  /** Whole millionths of a point. */
  readonly points: number;
  /** Ties in the role in training. */
  readonly popularity: number;
}

/** The candidates of a question with the product's kinds and score, best first. */
export async function rankQuestion(
  graph: Graph,
  world: World,
  question: Question,
  popularity: ReadonlyMap<string, number>,
  profile: ScoreProfile,
  peersOnly = false,
): Promise<Ranked[]> {
  const traversal = traverse(graph, world, question, profile, peersOnly);
  const [sums, activities] = await Promise.all([traversal.sums(), traversal.activities()]);
  const sumsOf = Map.groupBy(sums, ({ candidateId }) => nodeOf(world, candidateId));
  const activitiesOf = Map.groupBy(activities, ({ candidateId }) => nodeOf(world, candidateId));
  const scale = {
    profile,
    weights: profile.weights.ANCHOR_LED,
    anchorCount: 1,
    stages: [],
    largestActivity: rankActivities(activities, question.candidates.length).largest,
  };
  const ranked = question.candidates.map((candidate): Ranked => {
    const findings = {
      candidate: { id: candidate, regionCode: null, country: null, attachments: [] },
      sums: sumsOf.get(candidate) ?? [],
      activities: activitiesOf.get(candidate) ?? [],
      demands: [],
      reach: 0,
      signals: [],
      risks: [],
    };
    const { points } = scoreCandidate(findings, scale);
    return { candidate, points, popularity: popularity.get(candidate) ?? 0 };
  });
  return ranked.sort(byStanding);
}

/** Score, then popularity, then id by code point. */
export function byStanding(a: Ranked, b: Ranked): number {
  return b.points - a.points || b.popularity - a.popularity || compareIds(a.candidate, b.candidate);
}

/** JavaScript compares UTF-16 units, which is another order only where characters take two of them. */
function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  if (/[\ud800-\udfff]/.test(a + b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : 1;
}

const mostPopular = 999_999;

/** A decimal number that sorts as `byStanding` does before ids, and that a double holds exactly enough. */
export function scoreText({ points, popularity }: Ranked): string {
  return `${points}.${String(Math.min(popularity, mostPopular)).padStart(6, '0')}`;
}
