import { z } from 'zod';
import { day, organizationKind, precision, text } from '../columns.ts';
import { kindsOf } from '../definitions/signals.ts';
import { countParam, cypher, dayParam } from '../neo4j/query.ts';

const chainInRegion = z.object({
  chainId: z.string(),
  regionPrefix: z.string(),
  asOf: dayParam,
  countedConfidence: z.number(),
});

export const countStages = cypher('panorama/count-stages', {
  params: chainInRegion,
  row: z.object({
    stageId: z.string(),
    localCount: z.int(),
    totalCount: z.int(),
    abroadCount: z.int(),
    unknownRegionCount: z.int(),
    unconfirmedCount: z.int(),
  }),
});

export const countChain = cypher('panorama/count-chain', {
  params: chainInRegion,
  row: z.object({ localCount: z.int(), outsideCount: z.int() }),
});

export const listLocalMembers = cypher('panorama/list-local-members', {
  params: chainInRegion,
  row: z.object({
    id: z.string(),
    kind: organizationKind,
    stockCode: text,
    isChainLeader: z.boolean(),
    isControlledByListed: z.boolean(),
    titles: z.array(z.string()),
    worksIn: z.array(z.string()),
    countsIn: z.array(z.string()),
  }),
});

export const listEstablished = cypher('panorama/list-established', {
  params: z.object({ regionPrefix: z.string(), asOf: dayParam }),
  row: z.object({
    organizationId: z.string(),
    ground: z.enum(['OWN_SUBSIDIARY', 'HAS_BRANCH', 'HAS_PROJECT', 'IN_LOCAL_PARK']),
    localId: text,
    factId: z.string(),
    project: text,
  }),
});

export const listPresentMembers = cypher('panorama/list-present-members', {
  params: z.object({
    chainId: z.string(),
    organizationIds: z.array(z.string()),
    asOf: dayParam,
    countedConfidence: z.number(),
  }),
  row: z.object({ stageId: z.string(), organizationId: z.string() }),
});

export const listOpenDemands = cypher('panorama/list-open-demands', {
  params: z.object({ chainId: z.string(), regionPrefix: z.string(), asOf: dayParam }),
  row: z.object({
    id: z.string(),
    title: z.string(),
    detail: text,
    amount: text,
    mode: z.enum(['ORDER', 'SCENE', 'JOINT_RND']).nullable(),
    raisedOn: day,
    raisedOnPrecision: precision,
    stageId: z.string(),
    organizationId: z.string(),
    organizationKind,
    organizationName: z.string(),
    sourceIds: z.array(z.string()),
    confidence: z.number(),
    observedOn: day,
  }),
});

export const listConfirmedGaps = cypher('panorama/list-confirmed-gaps', {
  params: z.object({ chainId: z.string(), regionCode: z.string(), asOf: dayParam }),
  row: z.object({
    stageId: z.string(),
    byRole: z.string(),
    reason: z.string(),
    observedOn: z.iso.date(),
    sourceIds: z.array(z.string()),
  }),
});

export const listDeniedGaps = cypher('panorama/list-denied-gaps', {
  params: z.object({ chainId: z.string(), regionCode: z.string(), asOf: dayParam }),
  row: z.object({
    stageId: z.string(),
    byRole: z.string(),
    reason: z.string(),
    knownCount: z.int(),
    observedOn: z.iso.date(),
    sourceIds: z.array(z.string()),
  }),
});

/** Organisations by the stage that they are counted in. */
const members = z.array(z.object({ stageId: z.string(), organizationIds: z.array(z.string()) }));

export const listSupplyPartners = cypher('panorama/list-supply-partners', {
  params: z.object({ members, asOf: dayParam }),
  row: z.object({
    stageId: z.string(),
    tieCount: z.int(),
    largestPartnerCount: z.int(),
    largestPartnerName: z.string(),
  }),
});

export const countLeavingMembers = cypher('panorama/count-leaving-members', {
  params: z.object({
    members,
    kinds: z.array(z.enum(kindsOf('LEAVING'))),
    asOf: dayParam,
    days: countParam,
  }),
  row: z.object({ stageId: z.string(), leavingCount: z.int() }),
});

export const countLinkRelations = cypher('panorama/count-link-relations', {
  params: chainInRegion.extend({ links: z.array(z.string()) }),
  row: z.object({ fromId: z.string(), toId: z.string(), relationCount: z.int() }),
});

export const listStageMembers = cypher('panorama/list-stage-members', {
  params: chainInRegion.extend({
    ids: z.array(z.string()),
    where: z.enum(['LOCAL', 'OUTSIDE', 'ALL', 'UNCONFIRMED']),
    championTitles: z.array(z.string()),
    afterRank: z.number().nullable(),
    afterConfidence: z.number().nullable(),
    afterId: z.string().nullable(),
    limit: countParam,
  }),
  row: z.object({
    stageId: z.string(),
    organizationId: z.string(),
    membershipId: z.string(),
    confidence: z.number(),
    rank: z.int(),
  }),
});

export type MembersQuestion = Omit<z.input<typeof listStageMembers.params>, 'ids'>;
export type OpenDemandRow = z.output<typeof listOpenDemands.row>;
export type EstablishedRow = z.output<typeof listEstablished.row>;
export type DeniedGapRow = z.output<typeof listDeniedGaps.row>;
export type ConfirmedGapRow = z.output<typeof listConfirmedGaps.row>;
export type StageCountRow = z.output<typeof countStages.row>;
export type LocalMemberRow = z.output<typeof listLocalMembers.row>;
export type PresentMemberRow = z.output<typeof listPresentMembers.row>;
export type LeavingMembersRow = z.output<typeof countLeavingMembers.row>;
export type SupplyPartnerRow = z.output<typeof listSupplyPartners.row>;
