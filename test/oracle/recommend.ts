import type { Organization } from '../../seeds/graph-data.ts';
import { listCandidates } from './candidates.ts';
import { type ChainCounts, countChain } from './counts.ts';
import { listMetDemands } from './needs.ts';
import { listStageAnswers, type StageAnswer } from './panorama.ts';
import type { FoundPath } from './path.ts';
import { keepAskedPaths, listAllPaths } from './paths.ts';
import { isLocal, mayBeLocal, placeClass } from './place.ts';
import { listOwners, listPresence, type Presence } from './presence.ts';
import { effectiveAnchors, prepareRun, type Run } from './run.ts';
import { type Score, scoreOf } from './score.ts';
import { neighbours } from './snapshot.ts';
import { type KindAnswer, listKinds } from './ties.ts';
import type { Question, World } from './world.ts';

export interface Candidate extends Score {
  readonly id: string;
  readonly kinds: readonly KindAnswer[];
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
  readonly matches: readonly Candidate[];
  readonly established: readonly Candidate[];
}

export function recommend(world: World, question: Question): Recommendation {
  const run = prepareRun(world, question);
  const counts = countChain(run.snapshot, question.chainId);
  const stages = listStageAnswers(run.snapshot, question.chainId, counts);
  const allPaths = listAllPaths(run);
  const asked = keepAskedPaths(run, allPaths);
  const candidates = listCandidates(run, allPaths)
    .map((one) => describe(run, one, asked, stages, counts))
    .sort(byRank);
  const isEstablished = (one: Candidate) => one.established.length > 0;
  const others = candidates.filter((one) => !isEstablished(one));
  return {
    asOf: run.snapshot.asOf,
    stages,
    anchors: run.anchors.map((one) => ({ id: one.id, strength: run.strength(one) })),
    effectiveAnchors: effectiveAnchors(run),
    pathCount: candidates.reduce((sum, one) => sum + countPaths(one), 0),
    targets: others.filter((one) => countPaths(one) > 0),
    matches: others.filter((one) => countPaths(one) === 0),
    established: candidates.filter(isEstablished),
  };
}

function countPaths(candidate: Candidate): number {
  return candidate.kinds.reduce((sum, kind) => sum + kind.paths.length, 0);
}

function describe(
  run: Run,
  one: Organization,
  asked: readonly FoundPath[],
  stages: readonly StageAnswer[],
  counts: ChainCounts,
): Candidate {
  const { snapshot } = run;
  const paths = asked.filter((path) => path.candidate === one);
  const kinds = listKinds(run, paths, listMetDemands(run, one));
  const owners = listOwners(snapshot, one.id);
  const chainStages = stages.map((stage) => stage.stageId);
  const confidences = snapshot.attachments
    .filter((at) => at.organizationId === one.id && chainStages.includes(at.stageId))
    .map((at) => at.confidence);
  return {
    id: one.id,
    kinds,
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
