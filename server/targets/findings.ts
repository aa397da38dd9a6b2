import type { ChainView } from '../context.ts';
import type { SummedKind } from '../definitions/profile.ts';
import type { Candidate } from './candidates.ts';
import type { RiskRow, SignalRow } from './queries.ts';
import type { Question } from './question.ts';
import type { Activity } from './traversal.ts';

export type OpenDemand = ChainView['demands'][number];

/** An open demand for a stage that the candidate works in. */
export interface MatchedDemand {
  readonly demand: OpenDemand;
  /** Of the candidate's attachment to the stage wanted. */
  readonly confidence: number;
}

/** A dated fact that speaks against a candidate. */
export type Risk = RiskRow;

/** What is known of a candidate before it is scored. */
export interface Findings {
  readonly candidate: Candidate;
  /** S by kind, in the order of the kinds; whole billionths. */
  readonly sums: readonly {
    readonly kind: SummedKind;
    readonly sum: number;
    readonly pathCount: number;
  }[];
  readonly demands: readonly MatchedDemand[];
  /** R, 0-1; 0 where no reach path is on record. */
  readonly reach: number;
  readonly signals: readonly SignalRow[];
  readonly risks: readonly Risk[];
  /** Its own dated ties, by role; none for a candidate outside the chain. */
  readonly activities: readonly Activity[];
}

const magnetKinds: ReadonlySet<string> = new Set(['INSTITUTE', 'INVESTOR', 'PARK']);

/** The demands that count in this run: by mode, roles and exclusions. */
export function countedDemands({ view, mode, counting, out }: Question): OpenDemand[] {
  return view.demands.filter(
    (demand) =>
      (mode !== 'ECOSYSTEM_LED' ||
        magnetKinds.has(demand.organizationKind) ||
        demand.mode === 'JOINT_RND') &&
      counting.countsDemand(demand.mode) &&
      !out.organizationIds.includes(demand.organizationId) &&
      !demand.sourceIds.every((id) => out.sourceIds.includes(id)),
  );
}

export function matchDemands(
  { attachments }: Candidate,
  demands: readonly OpenDemand[],
): MatchedDemand[] {
  return demands.flatMap((demand) => {
    const attachment = attachments.find(({ stageId }) => stageId === demand.stageId);
    return attachment ? [{ demand, confidence: attachment.confidence }] : [];
  });
}
