import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Logger } from 'pino';
import type { Graph } from '../../neo4j/graph.ts';
import type { ImportRequest } from '../request.ts';
import { folderId, rejectedFile } from './folder.ts';
import { openLock, staleSeconds } from './lock.ts';
import { presentRun } from './present.ts';
import * as queries from './queries.ts';
import type { Run, RunPage, Runs } from './run.ts';
import { storeRequest } from './stored-request.ts';
import { beginRunUndo } from './undo-queries.ts';
import { openQueue } from './work-queue.ts';
import type { Workshop } from './work-run.ts';

export interface RunsOptions {
  readonly graph: Graph;
  /** Of the imports: uploaded files and what runs leave. */
  readonly folder: string;
  readonly log: Logger;
  readonly proposeMerges?: Workshop['proposeMerges'];
  /** Rows of one transaction, 4,000 when absent; a run is to be resumed with as many. */
  readonly batchSize?: number;
  /** Milliseconds that a run waits for a graph that does not answer; a minute when absent. */
  readonly patience?: number;
}

/** A cancel waits for at most one batch, and larger ones gain little. */
const usualBatchSize = 4_000;
const usualPatience = 60_000;

/** The imports of a server or a command. */
export function openRuns(options: RunsOptions): Runs {
  const { graph, folder, log } = options;
  // Made when first needed: most servers never import.
  const folderOf = () => folderId(folder);
  const queue = openQueue({
    graph,
    folder,
    log,
    proposeMerges: options.proposeMerges ?? (async () => {}),
    batchSize: options.batchSize ?? usualBatchSize,
    patience: options.patience ?? usualPatience,
    lock: openLock(graph),
  });

  const get = async (id: string): Promise<Run | null> => {
    const [stored] = await graph.read(queries.loadRuns, { ids: [id] });
    return stored ? presentRun(stored) : null;
  };
  const load = async (id: string): Promise<Run> => {
    const run = await get(id);
    if (!run) throw new Error(`${id} is gone`);
    return run;
  };

  return {
    get,
    list: (page) => listRuns(graph, page),
    rejectedFile: (id) => rejectedFile(folder, id),
    async start(request: ImportRequest) {
      const id = `run:${randomUUID()}`;
      await graph.write(queries.createRun, {
        run: {
          id,
          templateKey: request.template.key,
          fileName: request.file.name,
          sourceId: request.sourceId,
          author: request.author,
          request: storeRequest(request, folder),
          folderId: folderOf(),
        },
      });
      const run = await load(id);
      queue.add(id);
      return run;
    },
    async cancel(id) {
      await graph.write(queries.cancelRun, { id, staleSeconds });
      return get(id);
    },
    async resume(id) {
      const isOurs = queue.has(id);
      const put = isOurs ? [] : await graph.write(queries.requeueRun, { id, folderId: folderOf() });
      const run = await get(id);
      if (put.length > 0) queue.add(id);
      return run;
    },
    async undo(id, author) {
      const begun = queue.has(id)
        ? []
        : await graph.write(beginRunUndo, { id, author, folderId: folderOf() });
      const run = await get(id);
      if (begun.length > 0) queue.add(id);
      return run;
    },
    async takeUp() {
      if (!existsSync(folder)) return;
      const unfinished = await graph.read(queries.listUnfinishedRuns, { folderId: folderOf() });
      for (const { id } of unfinished) queue.add(id);
    },
    async settled(id) {
      await queue.settled(id);
      return get(id);
    },
    stop: queue.stop,
  };
}

async function listRuns(
  graph: Graph,
  { first, after }: { first: number; after: string | null },
): Promise<RunPage> {
  const found = await graph.read(queries.listRunIds, { after, limit: first + 1 });
  const ids = found.slice(0, first).map(({ id }) => id);
  const stored = await graph.read(queries.loadRuns, { ids });
  const [count] = await graph.read(queries.countRuns, {});
  return {
    runs: stored.map(presentRun),
    hasNextPage: found.length > first,
    totalCount: count?.totalCount ?? 0,
  };
}
