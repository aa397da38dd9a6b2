import { z } from 'zod';
import { countParam, cypher, dayParam } from '../neo4j/query.ts';
import { day, flag, share, text, words } from './rules.ts';

const change = z.object({ id: z.string(), change: z.enum(['CREATED', 'UPDATED', 'UNCHANGED']) });

function merging<Row extends z.ZodRawShape>(row: Row) {
  return { params: z.object({ rows: z.array(z.object(row)) }), row: change };
}

export const mergeSources = cypher(
  'write/merge-sources',
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
      reliability: share,
    }),
  }),
);

export const mergeRegions = cypher(
  'write/merge-regions',
  merging({
    code: z.string(),
    properties: z.object({ name: z.string(), level: z.string(), parentCode: text }),
  }),
);

export const mergeChains = cypher(
  'write/merge-chains',
  merging({
    id: z.string(),
    properties: z.object({ name: z.string(), description: text }),
  }),
);

export const mergeStages = cypher(
  'write/merge-stages',
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
  'write/merge-stage-links',
  merging({ id: z.string(), fromId: z.string(), toId: z.string() }),
);

export const findProducts = cypher('write/find-products', {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string() }),
});

export const createProducts = cypher('write/create-products', {
  params: z.object({
    rows: z.array(z.object({ id: z.string(), name: z.string(), nameKey: z.string() })),
  }),
  row: z.object({ id: z.string() }),
});

export const mergeTitles = cypher(
  'write/merge-titles',
  merging({ id: z.string(), properties: z.object({ name: z.string(), level: text }) }),
);

export const mergeDemands = cypher(
  'write/merge-demands',
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
  'write/merge-signals',
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
  'write/merge-chain-leaders',
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

export const listKnownRegions = cypher('write/list-known-regions', {
  params: z.object({ codes: z.array(z.string()) }),
  row: z.object({ code: z.string() }),
});
