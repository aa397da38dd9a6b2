import type { ScoreProfile } from '../../../server/definitions/profile.ts';
import type { Graph } from '../../../server/neo4j/graph.ts';
import type { TargetRole } from '../../../server/schema.generated.ts';
import { openTraversal } from '../../../server/targets/cypher-traversal.ts';
import { kindsOfRoles, type Run } from '../../../server/targets/run.ts';
import type { Traversal } from '../../../server/targets/traversal.ts';
import { organizationId, type World } from './world.ts';

/** Which of the candidates is the anchor tied to next? */
export interface Question {
  readonly anchor: string;
  readonly role: TargetRole;
  /** Without the anchor. */
  readonly candidates: readonly string[];
}

/**
 * The product's traversal for one question: a single anchor of strength 1, no chain as a mask. A
 * rewired world is asked for peer kinds only: whom it ties to the anchor is an accident.
 */
export function traverse(
  graph: Graph,
  world: World,
  { anchor, role, candidates }: Question,
  profile: ScoreProfile,
  peersOnly = false,
): Traversal {
  const { roles, kinds, peerKinds, investmentDirections } = kindsOfRoles([role]);
  const anchorId = organizationId(world, anchor);
  const candidateIds = candidates.map((candidate) => organizationId(world, candidate));
  const run: Run = {
    profile,
    asOf: world.asOf,
    regionPrefix: '',
    chainId: null,
    anchorIds: [anchorId],
    anchors: [{ id: anchorId, kind: 'COMPANY', strength: 1 }],
    magnets: [],
    candidateIds,
    inChainIds: candidateIds,
    roles,
    kinds: peersOnly ? new Set() : kinds,
    peerKinds,
    investmentDirections,
    out: { organizationIds: [], relationIds: [], relationTypes: [], sourceIds: [] },
  };
  return openTraversal(graph, run);
}
