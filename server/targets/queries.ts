import { z } from 'zod';
import { day, organizationKind, precision, text } from '../columns.ts';
import { kindsOf, riskKinds } from '../definitions/signals.ts';
import { countParam, cypher, dayParam } from '../neo4j/query.ts';

export const role = z.enum(['SUPPLIER', 'CUSTOMER', 'INVESTOR', 'INVESTEE', 'PARTNER']);
const anchor = z.object({ id: z.string(), strength: z.number() });
/** One map: a list of its own would be planned anew for every order of its size. */
const run = z.object({
  anchors: z.array(anchor),
  anchorIds: z.array(z.string()),
  roles: z.array(role),
  out: z.object({
    organizationIds: z.array(z.string()),
    relationIds: z.array(z.string()),
    relationTypes: z.array(z.string()),
    sourceIds: z.array(z.string()),
  }),
});
export const traversal = z.object({ run, candidateIds: z.array(z.string()), asOf: dayParam });
const aging = traversal.extend({ halfLife: z.number(), undatedRecency: z.number() });
const associations = aging.extend({
  largeAssociation: z.number(),
  countedConfidence: z.number(),
});

/** One tie between an anchor and a candidate; `share` in whole billionths. */
const directPath = z.object({
  candidateId: z.string(),
  anchorId: z.string(),
  relationId: z.string(),
  isOutgoing: z.boolean(),
  share: z.int(),
});
/** S in whole billionths. */
export const kindSum = z.object({ candidateId: z.string(), sum: z.int(), pathCount: z.int() });
/** `share` is only a proportion. */
const path = z.object({
  candidateId: z.string(),
  anchorId: z.string(),
  middleId: text,
  relationIds: z.array(z.string()),
  share: z.number(),
});

const direct = <File extends string>(file: File) =>
  cypher(`targets/${file}`, { params: aging, row: directPath });

export const listOutsideSuppliers = direct('list-outside-suppliers');
export const listOutsideCustomers = direct('list-outside-customers');
export const listLocalInvestors = direct('list-local-investors');
export const listLicensing = direct('list-licensing');
export const listJointResearch = direct('list-joint-research');
export const listPartners = direct('list-partners');
export const listIncubations = direct('list-incubations');

export const sumGroup = cypher('targets/sum-group', { params: traversal, row: kindSum });
export const listGroupPaths = cypher('targets/list-group-paths', {
  params: traversal,
  row: path,
});
export const sumPartnerFunds = cypher('targets/sum-partner-funds', {
  params: aging,
  row: kindSum,
});
export const listPartnerFundPaths = cypher('targets/list-partner-fund-paths', {
  params: aging,
  row: path,
});
export const sumAssociations = cypher('targets/sum-associations', {
  params: associations,
  row: kindSum,
});
export const listAssociationPaths = cypher('targets/list-association-paths', {
  params: associations,
  row: path,
});
export const sumSharedTies = cypher('targets/sum-shared-ties', {
  params: aging,
  row: kindSum,
});
export const listSharedTiePaths = cypher('targets/list-shared-tie-paths', {
  params: aging.extend({ regionPrefix: z.string() }),
  row: path.extend({ kind: z.enum(['SECOND_TIER', 'SIBLING_INVESTEE', 'SHARED_PARTNER']) }),
});

const outsideScope = z.object({
  labels: z.array(z.string()),
  scopePrefix: z.string(),
  asOf: dayParam,
  countedConfidence: z.number(),
  limit: countParam,
});
const place = { id: z.string(), regionCode: text, country: text };

export const listCandidates = cypher('targets/list-candidates', {
  params: outsideScope.extend({ chainId: z.string() }),
  row: z.object({
    ...place,
    attachments: z.array(
      z.object({ stageId: z.string(), membershipId: z.string(), confidence: z.number() }),
    ),
  }),
});

export const listReachedOrganizations = cypher('targets/list-reached-organizations', {
  params: outsideScope.extend({ anchorIds: z.array(z.string()) }),
  row: z.object(place),
});

const localOrganizations = z.object({
  chainId: z.string(),
  regionPrefix: z.string(),
  asOf: dayParam,
});
/** What the strength of an anchor is made of. */
const strengthInput = z.object({
  id: z.string(),
  kind: organizationKind,
  stockCode: text,
  isChainLeader: z.boolean(),
  isControlledByListed: z.boolean(),
  titles: z.array(z.string()),
});

export const listLocalMagnets = cypher('targets/list-local-magnets', {
  params: localOrganizations,
  row: strengthInput,
});

export const listNamedAnchors = cypher('targets/list-named-anchors', {
  params: localOrganizations.extend({ ids: z.array(z.string()) }),
  row: strengthInput,
});

export const listExpansionSignals = cypher('targets/list-expansion-signals', {
  params: z.object({
    candidateIds: z.array(z.string()),
    provincePrefix: z.string(),
    asOf: dayParam,
    days: z.object({
      NEW_FINANCING: countParam,
      NEW_ENTITY: countParam,
      CAPACITY: countParam,
      STANDING: countParam,
      GROWTH: countParam,
    }),
  }),
  row: z.object({
    candidateId: z.string(),
    signal: z.enum([
      'NEW_FINANCING',
      'NEW_ENTITY',
      'ACTIVE_IN_PROVINCE',
      'CAPACITY',
      'STANDING',
      'GROWTH',
    ]),
    kind: z.enum(kindsOf('EXPANSION')).nullable(),
    factId: z.string(),
    since: z.iso.date(),
    sincePrecision: precision,
    about: z.string(),
    sourceIds: z.array(z.string()),
    observedOn: day,
    confidence: z.number(),
  }),
});

/** Risks of the candidates; each is a fact of its own, so exclusions apply to the rows. */
export const listRisks = cypher('targets/list-risks', {
  params: z.object({
    candidateIds: z.array(z.string()),
    kinds: z.array(z.enum(riskKinds)),
    asOf: dayParam,
    days: countParam,
  }),
  row: z.object({
    candidateId: z.string(),
    factId: z.string(),
    kind: z.enum(riskKinds),
    occurredOn: z.iso.date(),
    occurredOnPrecision: precision,
    title: z.string(),
    sourceIds: z.array(z.string()),
    observedOn: day,
    confidence: z.number(),
  }),
});

export const listFormerTies = cypher('targets/list-former-ties', {
  params: z.object({
    candidateIds: z.array(z.string()),
    regionPrefix: z.string(),
    asOf: dayParam,
  }),
  row: z.object({
    candidateId: z.string(),
    localId: z.string(),
    endedOn: z.iso.date(),
    endedOnPrecision: precision,
  }),
});

export type CandidateRow = z.output<typeof listCandidates.row>;
export type FormerTieRow = z.output<typeof listFormerTies.row>;
export type RiskRow = z.output<typeof listRisks.row>;
export type SignalRow = z.output<typeof listExpansionSignals.row>;
export type DirectPathRow = z.output<typeof directPath>;
export type PathRow = z.output<typeof path>;
export type KindSumRow = z.output<typeof kindSum>;
