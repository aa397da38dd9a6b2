import { z } from 'zod';
import { day } from '../columns.ts';
import { countParam, cypher, dayParam } from '../neo4j/query.ts';

export const listIntroducers = cypher('reach/list-introducers', {
  params: z.object({ regionPrefix: z.string(), asOf: dayParam }),
  row: z.object({ id: z.string() }),
});

export const listTiesAround = cypher('reach/list-ties-around', {
  params: z.object({
    organizationIds: z.array(z.string()),
    asOf: dayParam,
    hubLimit: z.number(),
    hubInvestorTypes: z.array(z.string()),
    limit: countParam,
  }),
  row: z.object({
    organizationId: z.string(),
    otherId: z.string(),
    relationId: z.string(),
    type: z.enum([
      'CONTROLS',
      'SUPPLIES',
      'INVESTS_IN',
      'RESEARCHES_WITH',
      'LICENSES_TO',
      'INCUBATES',
      'COOPERATES_WITH',
      'MEMBER_OF',
    ]),
    ratio: z.number().nullable(),
    confidence: z.number(),
    validFrom: day,
    observedOn: day,
    sourceIds: z.array(z.string()),
    canCarry: z.boolean(),
  }),
});

export const readHubLimit = cypher('reach/read-hub-limit', {
  params: z.object({ asOf: dayParam, leastHubTies: z.number() }),
  row: z.object({ tieCount: z.int() }),
});

export const listRivals = cypher('reach/list-rivals', {
  params: z.object({
    organizationIds: z.array(z.string()),
    regionPrefix: z.string(),
    asOf: dayParam,
  }),
  row: z.object({ organizationId: z.string(), localId: z.string() }),
});

export const listPositions = cypher('reach/list-positions', {
  params: z.object({
    organizationIds: z.array(z.string()),
    asOf: dayParam,
    countedConfidence: z.number(),
  }),
  row: z.object({
    organizationId: z.string(),
    stageIds: z.array(z.string()),
    isSupplier: z.boolean(),
  }),
});

export type TieRow = z.output<typeof listTiesAround.row>;
