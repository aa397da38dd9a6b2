import { defaultProfile } from '../../server/definitions/default-profile.ts';
import type { Graph } from '../../server/neo4j/graph.ts';
import type { OrganizationKind } from '../../server/schema.generated.ts';
import { openTraversal } from '../../server/targets/cypher-traversal.ts';
import { isPeerKind, kindsOfRoles } from '../../server/targets/run.ts';
import { isExcluded, openPeerRun, type PeerRun } from '../oracle/peer-run.ts';
import { listPeerPaths, sumPeerPaths } from '../oracle/peers.ts';
import { prepareRun } from '../oracle/run.ts';
import type { Question, World } from '../oracle/world.ts';

/** Lines `candidate KIND S paths` of the peer kinds, of a run that asks for no chain, sorted. */
interface UnmaskedSums {
  readonly oracle: readonly string[];
  readonly product: readonly string[];
}

/** As a backtest asks: everybody is a candidate, anchors too, and nobody has to be in the chain. */
export async function unmaskedSums(
  graph: Graph,
  world: World,
  question: Question,
): Promise<UnmaskedSums> {
  const run = prepareRun(world, question);
  const { roles } = kindsOfRoles(question.roles);
  const exclude = question.exclude ?? {};
  const candidates = new Set(run.snapshot.organizations);
  const peerRun = openPeerRun({ ...run, chainId: null, candidates, roles: [...roles], exclude });
  return { oracle: oracleSums(peerRun), product: await productSums(graph, peerRun, question) };
}

function oracleSums(run: PeerRun): string[] {
  return [...listPeerPaths(run)]
    .flatMap(([{ id }, paths]) =>
      [...Map.groupBy(paths, ({ kind }) => kind)].map(([kind, own]) =>
        [id, kind, sumPeerPaths(own, run.strength), own.length].join(' '),
      ),
    )
    .sort();
}

async function productSums(graph: Graph, run: PeerRun, question: Question): Promise<string[]> {
  const { anchors, snapshot, strength, exclude } = run;

  const candidateIds = [...run.candidates]
    .filter((one) => !isExcluded(run, one))
    .map(({ id }) => id);
  const traversal = openTraversal(graph, {
    profile: defaultProfile,
    asOf: snapshot.asOf,
    regionPrefix: snapshot.regionCode,
    chainId: null,
    anchorIds: anchors.map(({ id }) => id),
    anchors: anchors
      .filter((one) => !isExcluded(run, one))
      .map((one) => ({
        id: one.id,
        kind: one.label.toUpperCase() as OrganizationKind,
        strength: strength(one),
      })),
    magnets: [],
    candidateIds,
    inChainIds: candidateIds,
    ...kindsOfRoles(question.roles),
    out: {
      organizationIds: [...(exclude.organizationIds ?? []), ...(exclude.anchorIds ?? [])],
      relationIds: exclude.relationIds ?? [],
      relationTypes: exclude.relationTypes ?? [],
      sourceIds: exclude.sourceIds ?? [],
    },
  });
  const sums = await traversal.sums();
  return sums
    .filter(({ kind }) => isPeerKind(kind))
    .map(({ candidateId, kind, sum, pathCount }) => [candidateId, kind, sum, pathCount].join(' '))
    .sort();
}
