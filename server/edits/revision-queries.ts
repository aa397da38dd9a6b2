import { z } from 'zod';
import { idsParams, text } from '../columns.ts';
import { countParam, cypher } from '../neo4j/query.ts';

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);

/** Properties as a history keeps them; what is no property, such as a list of claims read apart, as JSON. */
const kept = z.record(
  z.string(),
  z.union([value, z.unknown().transform((it) => JSON.stringify(it))]),
);

export type Kept = z.output<typeof kept>;

/** A JSON text of properties; null where there was nothing. */
const keptText = text.transform((json) => (json === null ? null : kept.parse(JSON.parse(json))));

const revision = z.object({
  id: z.string(),
  entityKind: z.enum(['ORGANIZATION', 'TIE', 'POSITION', 'PRODUCT_LINK']),
  entityId: z.string(),
  change: z.enum([
    'CREATED',
    'UPDATED',
    'ENDED',
    'CONFIRMED',
    'REJECTED',
    'REMOVED',
    'MERGED',
    'RESTORED',
  ]),
  type: text,
  fromId: text,
  toId: text,
  before: keptText,
  after: keptText,
  runId: text,
  author: text,
  note: text,
  at: z.string(),
  number: z.int(),
});

export type RevisionRow = z.output<typeof revision>;

/** What a finding said, as its history keeps it. */
const finding = z.object({
  byRole: z.string(),
  reason: z.string(),
  knownCount: z.int().optional(),
  observedOn: z.string().optional(),
});

export const readRevision = cypher('edits/read-revision', {
  params: z.object({ id: z.string() }),
  row: revision,
});

export const listRevisions = cypher('edits/list-revisions', {
  params: z.object({
    entityId: z.string(),
    afterAt: text,
    afterNumber: countParam.nullable(),
    afterId: text,
    limit: countParam,
  }),
  row: revision,
});

export const listRejections = cypher('edits/list-rejections', {
  params: idsParams,
  row: z.object({ id: z.string(), before: keptText }),
});

export const listRemovedFindings = cypher('edits/list-removed-findings', {
  params: z.object({ chainId: z.string(), regionCode: z.string(), limit: countParam }),
  row: z.object({
    revisionId: z.string(),
    type: z.enum(['LACKS', 'COVERS']),
    stageId: z.string(),
    before: text.transform((json) => (json === null ? null : finding.parse(JSON.parse(json)))),
    removedBy: text,
    removedAt: z.string(),
    note: text,
  }),
});

export type RemovedFindingRow = z.output<typeof listRemovedFindings.row>;

export const loadRuns = cypher('edits/load-runs', {
  params: idsParams,
  row: z.object({ id: z.string(), name: z.string(), at: text }),
});
