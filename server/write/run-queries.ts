import { z } from 'zod';
import { cypher, dayParam } from '../neo4j/query.ts';

export const lockData = cypher('write/lock-data', {
  params: z.object({}),
  row: z.object({ number: z.int().nullable(), dataDate: z.iso.date().nullable() }),
});

export const readDataVersion = cypher('write/read-data-version', {
  params: z.object({}),
  row: z.object({ number: z.int(), dataDate: z.iso.date().nullable() }),
});

export const advanceDataVersion = cypher('write/advance-data-version', {
  params: z.object({ isChanged: z.boolean(), newest: dayParam.nullable() }),
  row: z.object({ number: z.int(), dataDate: z.iso.date().nullable() }),
});

export const createImportRun = cypher('write/create-import-run', {
  params: z.object({
    id: z.string(),
    seed: z.string(),
    startedAt: z.iso.datetime(),
    finishedAt: z.iso.datetime(),
    report: z.string(),
  }),
  row: z.object({ id: z.string() }),
});

export const refreshPlans = cypher('write/refresh-plans', {
  params: z.object({}),
  row: z.object({}),
});
