import { z } from 'zod';
import { countParam, cypher } from '../../neo4j/query.ts';

const id = z.object({ id: z.string() });
const ids = z.array(z.string()).readonly();
const byIds = z.object({ ids });
const text = z.string().nullable();
const list = z.array(z.string());

/** Whatever is stored; days as ISO text. */
const properties = z.record(z.string(), z.unknown());

export const readBatchToUndo = cypher('imports/read-batch-to-undo', {
  params: z.object({ runId: z.string() }),
  row: z.object({
    id: z.string(),
    number: z.int(),
    createdOrganizations: list,
    createdTies: list,
    createdPositions: list,
    createdProductLinks: list,
    createdNodes: list,
    replacedNodes: list,
    revisionIds: list,
  }),
});

export type BatchToUndo = z.output<typeof readBatchToUndo.row>;

export const listBatches = cypher('imports/list-batches', {
  params: z.object({ runId: z.string() }),
  row: z.object({ id: z.string(), number: z.int() }),
});

export const loadBatch = cypher('imports/load-batch', {
  params: id,
  row: z.object({
    at: z.string(),
    createdOrganizations: list,
    createdFacts: list,
    createdNodes: list,
    revisionIds: list,
  }),
});

export const saveUndoneBatch = cypher('imports/save-undone-batch', {
  params: z.object({
    holder: z.string(),
    id: z.string(),
    dataVersion: countParam,
  }),
  row: id,
});

export const beginRunUndo = cypher('imports/begin-run-undo', {
  params: z.object({ id: z.string(), author: z.string(), folderId: z.string() }),
  row: id,
});

export const refuseRunUndo = cypher('imports/refuse-run-undo', {
  params: z.object({ id: z.string(), dependencies: z.string() }),
  row: id,
});

export const readRunRevisions = cypher('imports/read-run-revisions', {
  params: byIds,
  row: z.object({
    id: z.string(),
    entityKind: z.enum(['ORGANIZATION', 'TIE', 'POSITION', 'PRODUCT_LINK']),
    entityId: z.string(),
    type: text,
    fromId: text,
    toId: text,
    before: text,
    after: text,
  }),
});

export type RunRevision = z.output<typeof readRunRevisions.row>;

export const readRunFacts = cypher('imports/read-run-facts', {
  params: byIds,
  row: z.object({
    id: z.string(),
    type: z.string(),
    fromId: z.string(),
    toId: z.string(),
    properties,
  }),
});

export const deleteRunFacts = cypher('imports/delete-run-facts', { params: byIds, row: id });

export const deleteRunStageLinks = cypher('imports/delete-run-stage-links', {
  params: z.object({ rows: z.array(z.object({ fromId: z.string(), toId: z.string() })) }),
  row: z.object({ fromId: z.string() }),
});

export const deleteRunNodes = cypher('imports/delete-run-nodes', { params: byIds, row: id });

export const deleteRunListEntries = cypher('imports/delete-run-list-entries', {
  params: z.object({ runId: z.string() }),
  row: id,
});

export const listRunSources = cypher('imports/list-run-sources', {
  params: z.object({ runId: z.string() }),
  row: id,
});

export const listCitedSources = cypher('imports/list-cited-sources', { params: byIds, row: id });

export const deleteRunSources = cypher('imports/delete-run-sources', { params: byIds, row: id });

export const readRunOrganizations = cypher('imports/read-run-organizations', {
  params: byIds,
  row: z.object({ id: z.string(), label: text, properties }),
});

export const deleteRunOrganizations = cypher('imports/delete-run-organizations', {
  params: byIds,
  row: id,
});

export const recountRunDataDate = cypher('imports/recount-run-data-date', {
  params: z.object({}),
  row: z.object({ dataDate: text }),
});

export const listRunDependents = cypher('imports/list-run-dependents', {
  params: z.object({ runId: z.string(), ids, limit: countParam }),
  row: z.object({ entityId: z.string(), name: text, type: z.string(), otherName: text }),
});

export const listNodeDependents = cypher('imports/list-node-dependents', {
  params: z.object({ runId: z.string(), ids, limit: countParam }),
  row: z.object({ entityId: z.string(), name: text, type: z.string(), otherName: text }),
});

export const listCreatedRegions = cypher('imports/list-created-regions', {
  params: z.object({ runId: z.string() }),
  row: z.object({ code: z.string(), isUsed: z.boolean(), childCodes: list }),
});

export type CreatedRegion = z.output<typeof listCreatedRegions.row>;

export const deleteRunRegions = cypher('imports/delete-run-regions', {
  params: z.object({ codes: ids }),
  row: z.object({ code: z.string() }),
});

export const listLaterRevisions = cypher('imports/list-later-revisions', {
  params: z.object({ runId: z.string(), ids, at: z.string(), limit: countParam }),
  row: z.object({
    entityId: z.string(),
    name: text,
    type: text,
    otherName: text,
    change: z.string(),
    author: text,
    at: z.string(),
  }),
});

export const listRunMerges = cypher('imports/list-run-merges', {
  params: z.object({ ids, limit: countParam }),
  row: z.object({ id: z.string(), entityId: z.string(), aName: text, bName: text }),
});

const restoring = {
  params: z.object({ rows: z.array(z.object({ id: z.string(), properties })) }),
  row: id,
};

export const restoreRunFacts = cypher('imports/restore-run-facts', restoring);

export const restoreRunOrganizations = cypher('imports/restore-run-organizations', restoring);

export const deleteRunNames = cypher('imports/delete-run-names', {
  params: z.object({ rows: z.array(z.object({ id: z.string(), keys: ids })) }),
  row: id,
});
