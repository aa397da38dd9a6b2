import { z } from 'zod';
import { countParam, cypher } from '../neo4j/query.ts';
import { kindSum, role, traversal } from './queries.ts';

const peers = traversal.extend({
  /** Peers work in this chain; null = anybody. */
  chainId: z.string().nullable(),
  countedConfidence: z.number(),
  /** Investors that carry no peer kind. */
  hubInvestorTypes: z.array(z.string()),
});
const sharing = peers.extend({
  /**
   * What the candidate is to the peer, as the shared organisation is to peer and anchor, and the type of
   * such ties. One map: texts of their own would be planned anew for every order of their length.
   */
  kind: z.object({ role, tie: z.enum(['SUPPLIES', 'INVESTS_IN', 'COOPERATES_WITH']) }),
  halfLife: z.number(),
  undatedRecency: z.number(),
});
const agingByType = peers.extend({
  /** In days. */
  halfLives: z.object({
    SUPPLIES: z.number(),
    INVESTS_IN: z.number(),
    COOPERATES_WITH: z.number(),
  }),
  undatedRecency: z.number(),
});

/** `share` is a proportion, in whole billionths so that no order of adding shows. */
const peerPath = z.object({
  candidateId: z.string(),
  anchorId: z.string(),
  peerId: z.string(),
  relationIds: z.array(z.string()),
  share: z.int(),
});
const sharedPath = peerPath.extend({ sharedIds: z.array(z.string()), sharedCount: z.int() });
const rolePath = peerPath.extend({ role });
const stagePath = rolePath.extend({
  stageId: z.string(),
  membershipIds: z.array(z.string()),
});

export const sumSharedPeers = cypher('targets/sum-shared-peers', { params: sharing, row: kindSum });
export const listSharedPeerPaths = cypher('targets/list-shared-peer-paths', {
  params: sharing,
  row: sharedPath,
});
export const sumRivals = cypher('targets/sum-rivals', { params: agingByType, row: kindSum });
export const listRivalPaths = cypher('targets/list-rival-paths', {
  params: agingByType,
  row: rolePath,
});
export const sumSameStage = cypher('targets/sum-same-stage', { params: peers, row: kindSum });
export const listSameStagePaths = cypher('targets/list-same-stage-paths', {
  params: peers,
  row: stagePath,
});
export const sumStagePeers = cypher('targets/sum-stage-peers', {
  params: agingByType,
  row: kindSum,
});
export const listStagePeerPaths = cypher('targets/list-stage-peer-paths', {
  params: agingByType,
  row: stagePath,
});

export const countActivity = cypher('targets/count-activity', {
  params: traversal.extend({
    halfLife: z.number(),
    undatedRecency: z.number(),
    recentDays: countParam,
  }),
  row: z.object({
    candidateId: z.string(),
    role,
    sum: z.int(),
    whole: z.int(),
    recentCount: z.int(),
  }),
});
