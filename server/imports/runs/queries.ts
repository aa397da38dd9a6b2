import { z } from 'zod';
import { countParam, cypher } from '../../neo4j/query.ts';

const id = z.object({ id: z.string() });
const state = z.enum(['QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED', 'UNDONE']);
const text = z.string().nullable();
const counts = z.object({
  read: z.int().nullable(),
  created: z.int().nullable(),
  updated: z.int().nullable(),
  unchanged: z.int().nullable(),
  merged: z.int().nullable(),
  rejected: z.int().nullable(),
});

export const createRun = cypher('imports/create-run', {
  params: z.object({
    run: z.object({
      id: z.string(),
      templateKey: z.string(),
      fileName: z.string(),
      sourceId: z.string(),
      author: z.string(),
      request: z.string(),
      folderId: z.string(),
    }),
  }),
  row: id,
});

export const loadRuns = cypher('imports/load-runs', {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    state: state.nullable(),
    templateKey: text,
    seed: text,
    report: text,
    fileName: text,
    sourceId: text,
    author: text,
    createdAt: text,
    startedAt: text,
    finishedAt: text,
    progressShare: z.number().nullable(),
    counts,
    rules: text,
    failure: text,
    undoRefused: text,
    dataVersion: z.int().nullable(),
  }),
});

export const listRunIds = cypher('imports/list-run-ids', {
  params: z.object({ after: text, limit: countParam }),
  row: id,
});

export const countRuns = cypher('imports/count-runs', {
  params: z.object({}),
  row: z.object({ totalCount: z.int() }),
});

export const readRunTask = cypher('imports/read-run-task', {
  params: id,
  row: z.object({
    state: state.nullable(),
    request: text,
    isCancelling: z.boolean(),
    undoneBy: text,
    isUndoing: z.boolean(),
    lastRow: z.int(),
    batchCount: z.int(),
    rejectedBytes: z.int(),
    seenBytes: z.int(),
    counts,
    rules: text,
    dataDateBefore: text,
  }),
});

/** How far a run has come. */
export type RunTask = z.output<typeof readRunTask.row>;

export const beginRun = cypher('imports/begin-run', { params: id, row: id });

export const endRun = cypher('imports/end-run', {
  params: z.object({ id: z.string(), state, failure: text }),
  row: id,
});

export const cancelRun = cypher('imports/cancel-run', {
  params: z.object({ id: z.string(), staleSeconds: countParam }),
  row: id,
});

export const requeueRun = cypher('imports/requeue-run', {
  params: z.object({ id: z.string(), folderId: z.string() }),
  row: id,
});

export const listUnfinishedRuns = cypher('imports/list-unfinished-runs', {
  params: z.object({ folderId: z.string() }),
  row: id,
});

const ids = z.array(z.string()).readonly();

const batch = z.object({
  id: z.string(),
  runId: z.string(),
  number: countParam,
  lastRow: countParam,
  createdOrganizations: ids,
  createdTies: ids,
  createdPositions: ids,
  createdProductLinks: ids,
  createdNodes: ids,
  replacedNodes: ids,
  revisionIds: ids,
});

export type Batch = z.input<typeof batch>;

export const saveBatch = cypher('imports/save-batch', {
  params: z.object({
    holder: z.string(),
    runId: z.string(),
    batch,
    progress: z.object({
      lastRow: countParam,
      batchCount: countParam,
      rejectedBytes: countParam,
      seenBytes: countParam,
      progressShare: z.number(),
      read: countParam,
      created: countParam,
      updated: countParam,
      unchanged: countParam,
      merged: countParam,
      rejected: countParam,
      rules: z.string(),
      dataVersion: countParam,
    }),
  }),
  row: z.object({ isCancelling: z.boolean() }),
});

export const readRunSource = cypher('imports/read-run-source', {
  params: id,
  row: z.object({
    channel: z.enum(['DISTRICT', 'RESIDENT_OFFICE', 'MARKET', 'PUBLIC']),
    reliability: z.number().nullable(),
    date: text,
  }),
});

export const listRunRegions = cypher('imports/list-run-regions', {
  params: z.object({}),
  row: z.object({
    code: z.string(),
    name: z.string(),
    level: z.enum(['PROVINCE', 'CITY', 'DISTRICT']),
    parentCode: text,
  }),
});
