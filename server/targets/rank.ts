import type { Findings } from './findings.ts';
import type { Explanation } from './recommend.ts';
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
  readonly matches: readonly RankedTarget[];
  readonly established: readonly RankedTarget[];
}

/** Three lists that are never mixed, each with ranks of its own (definitions, "Score"). */
export function rankCandidates(
  candidates: readonly ScoredCandidate[],
  explanation: Explanation,
): RankedLists {
  const established = new Set(explanation.view.established.map((row) => row.organizationId));
  const ranked = (belongs: (candidate: ScoredCandidate) => boolean): RankedTarget[] =>
    candidates
      .filter(belongs)
      .sort(byStanding)
      .map((candidate, index) => ({ ...candidate, rank: index + 1, explanation }));
  const isEstablished = ({ findings }: ScoredCandidate) => established.has(findings.candidate.id);
  const hasPath = ({ findings }: ScoredCandidate) => findings.sums.length > 0;
  return {
    targets: ranked((one) => !isEstablished(one) && hasPath(one)),
    matches: ranked((one) => !isEstablished(one) && !hasPath(one)),
    established: ranked(isEstablished),
  };
}

function byStanding(a: ScoredCandidate, b: ScoredCandidate): number {
  return (
    b.score.points - a.score.points ||
    reasonKindCount(b) - reasonKindCount(a) ||
    bestConfidence(b) - bestConfidence(a) ||
    (a.findings.candidate.id < b.findings.candidate.id ? -1 : 1)
  );
}

const reasonKindCount = ({ score }: ScoredCandidate) =>
  new Set(score.parts.filter(({ points }) => points > 0).map(({ part }) => part.kind)).size;

const bestConfidence = ({ findings }: ScoredCandidate) =>
  Math.max(0, ...findings.candidate.attachments.map(({ confidence }) => confidence));
