import type { Findings } from './findings.ts';
import type { Explanation } from './recommend.ts';
import { isPeerKind } from './run.ts';
import type { Score } from './score.ts';

export interface ScoredCandidate {
  readonly findings: Findings;
  readonly score: Score;
}

/** A candidate in its list, with its place there. */
export interface RankedTarget extends ScoredCandidate {
  /** From 1. */
  readonly rank: number;
  readonly explanation: Explanation;
}

export interface RankedLists {
  readonly targets: readonly RankedTarget[];
  readonly leads: readonly RankedTarget[];
  readonly matches: readonly RankedTarget[];
  readonly established: readonly RankedTarget[];
}

/** Four lists that are never mixed, each with ranks of its own (definitions, "Score"). */
export function rankCandidates(
  candidates: readonly ScoredCandidate[],
  explanation: Explanation,
): RankedLists {
  const established = new Set(explanation.view.established.map((row) => row.organizationId));
  const lists = Map.groupBy(candidates, (one) =>
    established.has(one.findings.candidate.id) ? 'established' : listByEvidence(one),
  );
  const ranked = (list: keyof RankedLists): RankedTarget[] =>
    (lists.get(list) ?? [])
      .sort(byStanding)
      .map((candidate, index) => ({ ...candidate, rank: index + 1, explanation }));
  return {
    targets: ranked('targets'),
    leads: ranked('leads'),
    matches: ranked('matches'),
    established: ranked('established'),
  };
}

/** A path makes a target; a peer makes a lead, unless there is an open demand to begin with. */
function listByEvidence({ findings: { sums, demands } }: ScoredCandidate) {
  if (sums.some(({ kind }) => !isPeerKind(kind))) return 'targets';
  return sums.length > 0 && demands.length === 0 ? 'leads' : 'matches';
}

function byStanding(a: ScoredCandidate, b: ScoredCandidate): number {
  return b.score.points - a.score.points || byTieBreaks(a, b);
}

/** Between equal scores: more kinds of reasons, the better attachment, the smaller id. */
export function byTieBreaks(a: ScoredCandidate, b: ScoredCandidate): number {
  return (
    reasonKindCount(b) - reasonKindCount(a) ||
    bestConfidence(b) - bestConfidence(a) ||
    (a.findings.candidate.id < b.findings.candidate.id ? -1 : 1)
  );
}

const reasonKindCount = ({ score }: ScoredCandidate) =>
  new Set(score.parts.filter(({ points }) => points > 0).map(({ part }) => part.kind)).size;

const bestConfidence = ({ findings }: ScoredCandidate) =>
  Math.max(0, ...findings.candidate.attachments.map(({ confidence }) => confidence));
