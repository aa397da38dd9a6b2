import type { Logger } from 'pino';
import type { Graph } from '../../neo4j/graph.ts';
import { openTable } from '../../tables/open-table.ts';
import type { FileProblem, Table } from '../../tables/table.ts';
import { fileProblemText } from '../../templates/rules.ts';
import type { Words } from '../../templates/template.ts';
import { planAnew } from '../../write/plan-anew.ts';
import type { ImportRequest } from '../request.ts';
import { openCheckedFile } from './checked-file.ts';
import { runFiles } from './folder.ts';
import { withPatience } from './patience.ts';
import { planEarly } from './plan-batch.ts';
import { type Progress, progressOf } from './progress.ts';
import type { RunTask } from './queries.ts';
import { readBatches } from './read-rows.ts';
import { openReading } from './reading.ts';
import { readSeenRows } from './seen-rows.ts';
import { loadRequest } from './stored-request.ts';
import { askedOf, type Batch, type Job, type Written, writeBatch } from './write-batch.ts';

/** What a process works on runs with. */
export interface Workshop {
  readonly graph: Graph;
  /** Of the imports. */
  readonly folder: string;
  readonly log: Logger;
  /** Rows of one transaction. */
  readonly batchSize: number;
  /** Holder of the lock. */
  readonly holder: string;
  /** Milliseconds that a run waits for a graph that does not answer. */
  readonly patience: number;
  /** Aborts when the process is to end. */
  readonly signal: AbortSignal;
  /** Looks for duplicates of what is new; of the merge queue. */
  readonly proposeMerges: (graph: Graph, organizationIds: readonly string[]) => Promise<unknown>;
}

/** How the work on a run ended; null = it was interrupted and goes on another time. */
export type Ending =
  | { readonly state: 'DONE' | 'CANCELLED' | 'UNDONE'; readonly failure: null }
  | { readonly state: 'FAILED'; readonly failure: Words }
  | null;

/** Reads the file of a run from where it stopped, and writes it batch by batch. */
export async function workRun(workshop: Workshop, id: string, task: RunTask): Promise<Ending> {
  const request = task.request && loadRequest(task.request, workshop.folder);
  if (!request) return failed(noTemplate);
  const table = await openTable(request.file.path, request.layout);
  if ('problem' in table) return failed(fileFailure(table));
  try {
    return await importTable(workshop, id, request, table, progressOf(task));
  } finally {
    await table.close();
  }
}

async function importTable(
  workshop: Workshop,
  id: string,
  request: ImportRequest,
  table: Table,
  start: Progress,
): Promise<Ending> {
  const { graph, signal, patience } = workshop;
  const files = runFiles(workshop.folder, id);
  const rejected = await openCheckedFile(files.rejected, start.rejectedBytes);
  const seenFile = await openCheckedFile(files.seen, start.seenBytes);
  try {
    const job: Job = {
      id,
      holder: workshop.holder,
      author: request.author,
      unknownEnds: request.unknownEnds,
      reading: await withPatience(() => openReading(graph, request), signal, patience),
      header: table.header,
      headerOf: (key) => table.header[request.columnKeys.indexOf(key)] ?? null,
      rejected,
      seenFile,
      seen: readSeenRows(files.seen, start.seenBytes),
    };
    const end = await writeRows(workshop, job, table, request.fillDown, start);
    if (!end) return null;
    const { created, updated } = end.progress.counts;
    await planAnew(graph, created + updated);
    return { state: end.isCancelling ? 'CANCELLED' : 'DONE', failure: null };
  } finally {
    await rejected.close();
    await seenFile.close();
  }
}

/**
 * How far it came; undefined when the process is to end. The next batch is read, and what it means is
 * looked up, while one is written.
 */
async function writeRows(
  { graph, signal, batchSize, patience }: Workshop,
  job: Job,
  table: Table,
  needsAll: boolean,
  start: Progress,
): Promise<Written | undefined> {
  const from = { after: start.lastRow, size: batchSize, needsAll };
  const batches = readBatches(table, job.reading, from);
  const read = async (): Promise<Batch | undefined> => {
    const { value: batch, done } = await batches.next();
    if (done) return undefined;
    // Where that fails, the rows are looked up when they are written.
    const earlyPlan = await planEarly(graph, batch.rows, askedOf(job)).catch(() => undefined);
    return { ...batch, earlyPlan };
  };
  let last: Written = { progress: start, isCancelling: false };
  let next = read();
  try {
    for (;;) {
      const batch = await next;
      if (!batch) return last;
      next = read();
      // Read ahead: a failure is met where the batch is awaited.
      next.catch(() => {});
      const { progress, change } = last;
      const write = () => writeBatch(graph, job, batch, progress, change);
      last = await withPatience(write, signal, patience);
      if (last.isCancelling) return last;
      if (signal.aborted) return undefined;
    }
  } finally {
    await next.catch(() => {});
    await batches.return(undefined);
  }
}

export function failed(failure: Words): Ending {
  return { state: 'FAILED', failure };
}

function fileFailure({ problem, detail }: FileProblem): Words {
  return {
    zh: fileProblemText(problem, detail, 'ZH'),
    en: fileProblemText(problem, detail, 'EN'),
  };
}

const noTemplate: Words = {
  zh: '此版本不再有这个导入模板,请重新选择模板后再导入。',
  en: 'This version no longer has the template. Choose another one and import again.',
};
