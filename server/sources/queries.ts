import { z } from 'zod';
import { day, idsParams, precision, text, webAddress } from '../columns.ts';
import { cypher } from '../neo4j/query.ts';

export const loadSources = cypher('sources/load-sources', {
  params: idsParams,
  row: z.object({
    id: z.string(),
    title: z.string(),
    publisher: text,
    url: webAddress,
    channel: z.enum(['DISTRICT', 'RESIDENT_OFFICE', 'MARKET', 'PUBLIC']),
    date: day,
    datePrecision: precision,
    licence: text,
  }),
});

export type SourceRow = z.output<typeof loadSources.row>;
