import { readSize } from '../connection.ts';
import type { Context } from '../context.ts';
import { scoringVersion } from '../definitions/default-profile.ts';
import { verdictNeed } from '../definitions/profile.ts';
import { microPerPoint } from '../definitions/score.ts';
import { loadAllPresent, loadPresent } from '../loader.ts';
import type { Resolvers } from '../schema.generated.ts';
import { evidenceOf } from './evidence.ts';
import { flagsOf, formerTieFlags, sayFlag } from './flags.ts';
import { reasonKind, reasonsOf } from './reasons.ts';
import { recommend } from './recommend.ts';
import { sayReason } from './sentences.ts';
import { stepsOf } from './steps.ts';

const listMax = 500;
const reasonMax = 1000;
const sharedMax = 5;

/** The first rows of a list, which count against what one request may ask for. */
function take<Row>(rows: readonly Row[], first: number, { spend }: Context): Row[] {
  const taken = rows.slice(0, first);
  spend(taken.length);
  return taken;
}

export const targets: Resolvers = {
  Query: {
    recommendedTargets: (_, { input }, context) => recommend(input, context),
  },
  TargetRecommendation: {
    chain: ({ question }, _, { loaders }) => loadPresent(loaders.chain, question.view.chainId),
    region: ({ question }, _, { loaders }) => loadPresent(loaders.region, question.view.regionCode),
    asOf: ({ question }) => question.view.asOf,
    mode: ({ question }) => question.mode,
    scope: ({ question }) => question.scope,
    weights: ({ question }) => question.weights,
    scoring: ({ question }) => scoringVersion(question.profile),
    profile: ({ question }) => question.profile,
    anchorCount: ({ question }) => question.anchors.length,
    gaps: ({ question }) =>
      question.view.stages.filter(({ strength }) => verdictNeed[strength] > 0),
    targets: ({ targets, question }, _, context) => take(targets, question.first, context),
    leads: ({ leads }, { first }, context) =>
      take(leads, readSize('first', first ?? 20, listMax), context),
    matches: ({ matches }, { first }, context) =>
      take(matches, readSize('first', first ?? 20, listMax), context),
    established: ({ established }, { first }, context) =>
      take(established, readSize('first', first ?? 20, listMax), context),
    candidate: ({ targets, leads, matches, established }, { organizationId }) =>
      [targets, leads, matches, established]
        .flat()
        .find(({ findings }) => findings.candidate.id === organizationId) ?? null,
    targetCount: ({ targets }) => targets.length,
    leadCount: ({ leads }) => leads.length,
    matchCount: ({ matches }) => matches.length,
    establishedCount: ({ established }) => established.length,
    robustness: ({ studies }, { of }) => studies.robustness(of),
  },
  RecommendedTarget: {
    organization: ({ findings }, _, { loaders }) =>
      loadPresent(loaders.organization, findings.candidate.id),
    score: ({ score }) => score.points / microPerPoint,
    scoreCeiling: ({ score }) => score.ceiling / microPerPoint,
    blocks: ({ score }) =>
      score.blocks.map((block) => ({
        ...block,
        points: block.points / microPerPoint,
        maximum: block.maximum / microPerPoint,
      })),
    reasons: async (target, { first }, context) =>
      take(await reasonsOf(target), readSize('first', first ?? 3, reasonMax), context),
    reasonCount: async (target) => (await reasonsOf(target)).length,
    fills: ({ findings, explanation }, _, { loaders }) => {
      const own = new Set(findings.candidate.attachments.map(({ stageId }) => stageId));
      const needed = explanation.view.stages
        .filter(({ stageId, strength }) => own.has(stageId) && verdictNeed[strength] > 0)
        .sort((a, b) => verdictNeed[b.strength] - verdictNeed[a.strength]);
      return loadAllPresent(
        loaders.stage,
        needed.map(({ stageId }) => stageId),
      );
    },
    flags: async (target) => [...flagsOf(target), ...(await formerTieFlags(target))],
    beyondFame: ({ findings, explanation }) => explanation.fame.load(findings),
    sensitivity: (target) => target.explanation.studies.sensitivity(target),
    reach: ({ findings, explanation }) => explanation.reach.bestPath(findings.candidate.id) ?? null,
  },
  TargetFlag: {
    text: (flag, _, { loaders }) => sayFlag(flag, loaders),
    organization: ({ organizationId }, _, { loaders }) =>
      organizationId === null ? null : loadPresent(loaders.organization, organizationId),
  },
  Reason: {
    kind: reasonKind,
    text: (reason, _, { loaders }) => sayReason(reason, loaders),
    points: ({ points }) => points / microPerPoint,
    steps: stepsOf,
    peer: ({ ground }) => (ground.kind === 'PEER' ? ground.path : null),
    sources: async (reason, _, { loaders }) =>
      loaders.sources((await evidenceOf(reason, loaders)).sourceIds),
    observedOn: async (reason, _, { loaders }) => (await evidenceOf(reason, loaders)).observedOn,
    confidence: async (reason, _, { loaders }) => (await evidenceOf(reason, loaders)).confidence,
  },
  PeerComparison: {
    organization: ({ peerId }, _, { loaders }) => loadPresent(loaders.organization, peerId),
    anchor: ({ anchorId }, _, { loaders }) => loadPresent(loaders.organization, anchorId),
    shared: ({ sharedIds }, { first }, context) =>
      loadAllPresent(
        context.loaders.organization,
        take(sharedIds, readSize('first', first ?? sharedMax, sharedMax), context),
      ),
    stage: ({ stageId }, _, { loaders }) =>
      stageId === null ? null : loadPresent(loaders.stage, stageId),
  },
};
