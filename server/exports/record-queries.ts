import { z } from 'zod';
import { countParam, cypher } from '../neo4j/query.ts';

export const recordLabel = z.enum([
  'Revision',
  'ImportRun',
  'ImportBatch',
  'ScoreProfile',
  'MergeProposal',
  'MergedOrganization',
  'ImportMapping',
  'QuarantinedName',
]);
export type RecordLabel = z.output<typeof recordLabel>;

function byLabel<Rule extends z.ZodType>(rule: Rule) {
  return z.object(Object.fromEntries(recordLabel.options.map((label) => [label, rule.optional()])));
}

export const listRecords = cypher('exports/list-records', {
  params: z.object({ after: byLabel(z.string()), limit: countParam }),
  row: z.object({
    id: z.string(),
    cells: z.array(z.object({ key: z.string(), type: z.string(), value: z.unknown() })),
  }),
});

export const findRecords = cypher('exports/find-records', {
  params: z.object({ ids: byLabel(z.array(z.string())) }),
  row: z.object({ id: z.string() }),
});

const values = z.record(z.string(), z.unknown());
const count = z.object({ count: z.int() });

export const createRecords = cypher('exports/create-records', {
  params: z.object({
    rows: z.array(
      z.object({
        label: recordLabel,
        properties: values,
        integers: values,
        moments: values,
        days: values,
      }),
    ),
  }),
  row: count,
});

const text = z.string().nullable();

export const restoreListEntries = cypher('exports/restore-list-entries', {
  params: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        proposedBy: text,
        addedAt: text,
        addedBy: text,
        removedAt: text,
      }),
    ),
  }),
  row: count,
});

export const restoreSourceAuthors = cypher('exports/restore-source-authors', {
  params: z.object({
    rows: z.array(z.object({ id: z.string(), savedBy: text, savedAt: text })),
  }),
  row: count,
});
