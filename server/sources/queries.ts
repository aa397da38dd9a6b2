import { z } from 'zod';
import { day, idsParams, precision, text, webAddress } from '../columns.ts';
import type { Connection } from '../connection.ts';
import { countParam, cypher, dayParam } from '../neo4j/query.ts';

const channel = z.enum(['DISTRICT', 'RESIDENT_OFFICE', 'MARKET', 'PUBLIC']);

export const loadSources = cypher('sources/load-sources', {
  params: idsParams,
  row: z.object({
    id: z.string(),
    title: z.string(),
    publisher: text,
    url: webAddress,
    channel,
    date: day,
    datePrecision: precision,
    licence: text,
    reliability: z.number().nullable(),
  }),
});

export type SourceRow = z.output<typeof loadSources.row>;
export type SourcePage = Connection<SourceRow>;

export const listSources = cypher('sources/list-sources', {
  params: z.object({
    text: z.string(),
    after: z.object({ key: z.string(), id: z.string() }),
    limit: countParam,
  }),
  row: z.object({ id: z.string(), key: z.string() }),
});

export const countSources = cypher('sources/count-sources', {
  params: z.object({ text: z.string(), limit: countParam }),
  row: z.object({ count: z.int() }),
});

export const saveSourceRow = cypher('sources/save-source', {
  params: z.object({
    id: z.string(),
    isNew: z.boolean(),
    properties: z.object({
      title: z.string(),
      publisher: text,
      url: text,
      channel,
      date: dayParam.nullable(),
      datePrecision: text,
      licence: text,
      reliability: z.number().nullable(),
    }),
    savedBy: z.string(),
    savedAt: z.iso.datetime(),
  }),
  row: z.object({ id: z.string() }),
});
