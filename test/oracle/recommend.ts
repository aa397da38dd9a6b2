import type { Organization } from '../../server/write/graph-data.ts';
import { type Activity, listActivities } from './activity.ts';
import { listCandidates } from './candidates.ts';
import { type ChainCounts, countChain } from './counts.ts';
import { listMetDemands } from './needs.ts';
import { listStageAnswers, type StageAnswer } from './panorama.ts';
import type { FoundPath } from './path.ts';
import { keepAskedPaths, listAllPaths } from './paths.ts';
import { toPeerRun } from './peer-run.ts';
import { listPeerPaths } from './peers.ts';
import { isLocal, mayBeLocal, placeClass } from './place.ts';
import { listOwners, listPresence, type Presence } from './presence.ts';
import { effectiveAnchors, prepareRun, type Run } from './run.ts';
import { type Score, scoreOf } from './score.ts';
import { neighbours } from './snapshot.ts';
import { type Evidence, type KindAnswer, listKinds } from './ties.ts';
import type { Question, World } from './world.ts';

export interface Candidate extends Score {
  readonly id: string;
  readonly kinds: readonly KindAnswer[];
  readonly activities: readonly Activity[];
  readonly established: readonly Presence[];
  readonly flags: readonly ('COMPETES_WITH_LOCAL' | 'MAY_BE_LOCAL' | 'REGION_UNKNOWN')[];
  /** Best attachment to a stage of the chain, 0 if none. */
  readonly attachment: number;
}

export interface Recommendation {
  readonly asOf: string;
  readonly stages: readonly StageAnswer[];
  /** With s_a, in the order of the data. */
  readonly anchors: readonly { readonly id: string; readonly strength: number }[];
  /** n */
  readonly effectiveAnchors: number;
  /** Of the direct and near kinds, to all candidates. */
  readonly pathCount: number;
  /** Each in the order of its ranks. */
  readonly targets: readonly Candidate[];
  readonly leads: readonly Candidate[];
  readonly matches: readonly Candidate[];
  readonly established: readonly Candidate[];
}

export function recommend(world: World, question: Question): Recommendation {
  const run = prepareRun(world, question);
  const counts = countChain(run.snapshot, question.chainId);
  const stages = listStageAnswers(run.snapshot, question.chainId, counts);
  const allPaths = listAllPaths(run);
  const organizations = listCandidates(run, allPaths);
  const evidence = gatherEvidence(run, organizations, keepAskedPaths(run, allPaths));
  const candidates = organizations
    .map((one) => describe(run, one, evidence(one), stages, counts))
    .sort(byRank);
  const isEstablished = (one: Candidate) => one.established.length > 0;
  const others = candidates.filter((one) => !isEstablished(one));
  return {
    asOf: run.snapshot.asOf,
    stages,
    anchors: run.anchors.map((one) => ({ id: one.id, strength: run.strength(one) })),
    effectiveAnchors: effectiveAnchors(run),
    pathCount: candidates.reduce((sum, one) => sum + countPaths(one), 0),
    targets: others.filter((one) => listOf(one) === 'TARGETS'),
    leads: others.filter((one) => listOf(one) === 'LEADS'),
    matches: others.filter((one) => listOf(one) === 'MATCHES'),
    established: candidates.filter(isEstablished),
  };
}

function countPaths(candidate: Candidate): number {
  return candidate.kinds.reduce((sum, kind) => sum + kind.paths.length, 0);
}

/** Where one that is not established belongs. */
function listOf(one: Candidate): 'TARGETS' | 'LEADS' | 'MATCHES' {
  if (countPaths(one) > 0) return 'TARGETS';
  const hasDemand = one.kinds.some(({ kind }) => kind === 'DEMAND');
  const hasPeers = one.kinds.some(({ peerPaths }) => peerPaths.length > 0);
  return hasPeers && !hasDemand ? 'LEADS' : 'MATCHES';
}

function gatherEvidence(
  run: Run,
  candidates: readonly Organization[],
  asked: readonly FoundPath[],
): (one: Organization) => Evidence {
  const peerRun = toPeerRun(run, candidates);
  const paths = Map.groupBy(asked, (path) => path.candidate);
  const peerPaths = listPeerPaths(peerRun);
  const activities = new Map(
    [...peerRun.candidates].map((one) => [one, listActivities(peerRun, one)]),
  );
  const wholes = [...activities.values()].map((own) =>
    own.reduce((sum, { whole }) => sum + whole, 0),
  );
  return (one) => ({
    paths: paths.get(one) ?? [],
    peerPaths: peerPaths.get(one) ?? [],
    demands: listMetDemands(run, one),
    activities: activities.get(one) ?? [],
    largestActivity: Math.max(0, ...wholes),
  });
}

function describe(
  run: Run,
  one: Organization,
  evidence: Evidence,
  stages: readonly StageAnswer[],
  counts: ChainCounts,
): Candidate {
  const { snapshot } = run;
  const kinds = listKinds(run, evidence);
  const owners = listOwners(snapshot, one.id);
  const chainStages = stages.map((stage) => stage.stageId);
  const confidences = snapshot.attachments
    .filter((at) => at.organizationId === one.id && chainStages.includes(at.stageId))
    .map((at) => at.confidence);
  return {
    id: one.id,
    kinds,
    activities: evidence.activities,
    established: [
      ...owners.map((owner): Presence => ({ kind: 'OWN_SUBSIDIARY', by: owner.id })),
      ...listPresence(snapshot, one.id),
    ],
    flags: listFlags(run, one),
    attachment: Math.max(0, ...confidences),
    ...scoreOf(run, one, kinds, stages, counts),
  };
}

function listFlags({ snapshot, question }: Run, one: Organization): Candidate['flags'] {
  const rivals = (['OUT', 'IN'] as const).flatMap((direction) =>
    neighbours(snapshot, one.id, 'COMPETES_WITH', direction),
  );
  const flags: Candidate['flags'][number][] = [];
  if (rivals.some((rival) => isLocal(rival, question.regionCode)))
    flags.push('COMPETES_WITH_LOCAL');
  if (mayBeLocal(one, question.regionCode)) flags.push('MAY_BE_LOCAL');
  if (placeClass(one) === 'UNKNOWN') flags.push('REGION_UNKNOWN');
  return flags;
}

function byRank(a: Candidate, b: Candidate): number {
  if (a.points !== b.points) return b.points - a.points;
  if (a.reasonKinds !== b.reasonKinds) return b.reasonKinds - a.reasonKinds;
  if (a.attachment !== b.attachment) return b.attachment - a.attachment;
  return a.id < b.id ? -1 : 1;
}
