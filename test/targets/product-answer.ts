import { createContext } from '../../server/context.ts';
import type { Graph } from '../../server/neo4j/graph.ts';
import type { OrganizationKind, TargetRole } from '../../server/schema.generated.ts';
import { flagsOf } from '../../server/targets/flags.ts';
import type { RankedTarget } from '../../server/targets/rank.ts';
import { recommend } from '../../server/targets/recommend.ts';
import type { PeerPath } from '../../server/targets/traversal.ts';
import {
  type Comparable,
  type ComparableRow,
  lineOfActivity,
  type Partly,
} from '../oracle/compare.ts';
import type { Question } from '../oracle/world.ts';
import { unusedImports } from '../support/folder.ts';

export interface ProductAnswer {
  readonly answer: Partly<Comparable>;
  /** What speaks for a candidate by likeness. */
  readonly peersOf: (candidateId: string) => Promise<readonly PeerPath[]>;
}

/** What the product answers, in the shape in which the oracle's answer can be held against it. */
export async function productAnswer(graph: Graph, question: Question): Promise<ProductAnswer> {
  const {
    question: asked,
    targets,
    leads,
    matches,
    established,
    ...answer
  } = await recommend(
    {
      chainId: question.chainId,
      regionCode: question.regionCode,
      mode: question.mode,
      scope: question.scope,
      kinds: question.kinds.map((label) => label.toUpperCase()) as OrganizationKind[],
      first: 500,
      asOf: question.asOf,
      roles: question.roles && ([...question.roles] as TargetRole[]),
      anchorIds: question.anchorIds && [...question.anchorIds],
      exclude: question.exclude && {
        organizationIds: [...(question.exclude.organizationIds ?? [])],
        anchorIds: [...(question.exclude.anchorIds ?? [])],
        relationIds: [...(question.exclude.relationIds ?? [])],
        relationTypes: [...(question.exclude.relationTypes ?? [])],
        sourceIds: [...(question.exclude.sourceIds ?? [])],
      },
    },
    createContext(graph, unusedImports(graph)),
  );
  const idsOf = (list: readonly RankedTarget[]) => list.map((one) => one.findings.candidate.id);
  const all = [...targets, ...leads, ...matches, ...established];
  const byId = new Map(all.map((one) => [one.findings.candidate.id, one]));
  const rows = await Promise.all(
    [...byId].map(async ([id, one]) => [id, await toRow(one)] as const),
  );
  const comparable: Partly<Comparable> = {
    asOf: asked.view.asOf,
    anchors: Object.fromEntries(asked.anchors.map(({ id, strength }) => [id, strength])),
    effectiveAnchors: asked.anchorCount,
    candidateCount: answer.candidateCount,
    pathCount: answer.pathCount,
    targets: idsOf(targets),
    leads: idsOf(leads),
    matches: idsOf(matches),
    established: idsOf(established),
    stages: Object.fromEntries(
      asked.view.stages.map((stage) => [
        stage.stageId,
        {
          localCount: stage.localCount,
          totalCount: stage.totalCount,
          abroadCount: stage.abroadCount,
          unknownRegionCount: stage.unknownRegionCount,
          unconfirmedCount: stage.unconfirmedCount,
          presentCount: stage.presentCount,
          expectedCount: stage.expectedCount,
          locationQuotient: stage.locationQuotient,
          strength: stage.strength,
          action: stage.action,
          demand: stage.demand,
        },
      ]),
    ),
    rows: Object.fromEntries(rows),
  };
  return {
    answer: comparable,
    peersOf: async (id) => (await byId.get(id)?.explanation.peerPaths.load(id)) ?? [],
  };
}

async function toRow(target: RankedTarget): Promise<Partly<ComparableRow>> {
  const { findings, score, explanation } = target;
  const paths = await explanation.paths.load(findings.candidate.id);
  const demand = findings.demands.map(({ confidence }) => confidence);
  const blocks = Object.fromEntries(score.blocks.map(({ kind, points }) => [kind, points]));
  const flags = flagsOf(target).map(({ kind }) => kind);
  return {
    points: score.points,
    ceiling: score.ceiling,
    blocks: blocks as ComparableRow['blocks'],
    isExpansionKnown: findings.signals.length > 0,
    reach: findings.reach,
    sums: {
      ...Object.fromEntries(findings.sums.map(({ kind, sum }) => [kind, sum])),
      ...(demand.length > 0 && { DEMAND: Math.round(1e9 * Math.max(...demand)) }),
    },
    pathCounts: Object.fromEntries(findings.sums.map(({ kind, pathCount }) => [kind, pathCount])),
    activities: findings.activities
      .filter(({ sum }) => sum > 0)
      .map(lineOfActivity)
      .sort(),
    paths: paths
      .map(({ kind, anchorId, middleId, relationIds }) =>
        [kind, anchorId, middleId ?? '-', ...relationIds].join(' '),
      )
      .sort(),
    demandIds: findings.demands.map(({ demand: { id } }) => id).sort(),
    flags: [...new Set(flags)]
      .filter((flag) => ['COMPETES_WITH_LOCAL', 'MAY_BE_LOCAL', 'REGION_UNKNOWN'].includes(flag))
      .sort(),
  };
}
