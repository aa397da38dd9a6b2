import { z } from 'zod';
import { countParam, cypher, dayParam } from '../../server/neo4j/query.ts';
import { day, flag, text, words } from './rules.ts';

const change = z.object({ id: z.string(), change: z.enum(['CREATED', 'UPDATED', 'UNCHANGED']) });

function merging<Row extends z.ZodRawShape>(row: Row) {
  return { params: z.object({ rows: z.array(z.object(row)) }), row: change };
}

export const mergeSources = cypher(
  'seeds/merge-sources',
  merging({
    id: z.string(),
    properties: z.object({
      title: z.string(),
      publisher: text,
      url: text,
      channel: z.string(),
      date: day,
      datePrecision: text,
      licence: text,
    }),
  }),
);

export const mergeRegions = cypher(
  'seeds/merge-regions',
  merging({
    code: z.string(),
    properties: z.object({ name: z.string(), level: z.string(), parentCode: text }),
  }),
);

export const mergeChains = cypher(
  'seeds/merge-chains',
  merging({
    id: z.string(),
    properties: z.object({ name: z.string(), description: text }),
  }),
);

export const mergeStages = cypher(
  'seeds/merge-stages',
  merging({
    id: z.string(),
    chainId: z.string(),
    properties: z.object({
      name: z.string(),
      position: z.string(),
      order: countParam,
      description: text,
      countedKinds: words,
      keywords: words,
      excludeKeywords: words,
      industryCodes: words,
      hintIndustryCodes: words,
      requireIndustryForProducts: flag,
    }),
  }),
);

export const mergeStageLinks = cypher(
  'seeds/merge-stage-links',
  merging({ id: z.string(), fromId: z.string(), toId: z.string() }),
);

export const findProducts = cypher('seeds/find-products', {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string() }),
});

export const createProducts = cypher('seeds/create-products', {
  params: z.object({
    rows: z.array(z.object({ id: z.string(), name: z.string(), nameKey: z.string() })),
  }),
  row: z.object({ id: z.string() }),
});

export const mergeTitles = cypher(
  'seeds/merge-titles',
  merging({ id: z.string(), properties: z.object({ name: z.string(), level: text }) }),
);

export const mergeDemands = cypher(
  'seeds/merge-demands',
  merging({
    id: z.string(),
    stageId: z.string(),
    properties: z.object({
      title: z.string(),
      detail: text,
      amount: text,
      mode: text,
      raisedOn: day,
      raisedOnPrecision: text,
      dueOn: day,
      closedOn: day,
    }),
  }),
);

export const mergeSignals = cypher(
  'seeds/merge-signals',
  merging({
    id: z.string(),
    organizationId: z.string(),
    properties: z.object({
      kind: z.string(),
      title: z.string(),
      occurredOn: dayParam,
      occurredOnPrecision: z.string(),
      regionCode: text,
    }),
  }),
);

export const mergeChainLeaders = cypher(
  'seeds/merge-chain-leaders',
  merging({
    id: z.string(),
    listId: z.string(),
    chainId: z.string(),
    regionCode: z.string(),
    organizationId: z.string(),
    reason: z.string(),
    sourceIds: z.array(z.string()).readonly(),
    addedBy: z.string(),
  }),
);

export const listKnownRegions = cypher('seeds/list-known-regions', {
  params: z.object({ codes: z.array(z.string()) }),
  row: z.object({ code: z.string() }),
});
