import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { graphFailure } from '../../errors.ts';
import type { Words } from '../../templates/template.ts';
import { isLockLost, type RunLock } from './lock.ts';
import { withPatience } from './patience.ts';
import { beginRun, endRun, readRunTask } from './queries.ts';
import { listBatches, loadBatch, type RunRevision, readRunRevisions } from './undo-queries.ts';
import { undoRun } from './undo-run.ts';
import { type Ending, failed, type Workshop, workRun } from './work-run.ts';

/** Milliseconds before a run that lost the lock queues up for it again. */
const retryAfter = 1_000;

export interface WorkQueue {
  add(id: string): void;
  has(id: string): boolean;
  /** Resolves when nothing of the run is queued or at work. */
  settled(id: string): Promise<void>;
  stop(): Promise<void>;
}

/** Works on runs one after another, each while the lock of the graph is ours. */
export function openQueue({
  lock,
  ...tools
}: Omit<Workshop, 'holder' | 'signal'> & { readonly lock: RunLock }): WorkQueue {
  const stopping = new AbortController();
  const { signal } = stopping;
  const workshop: Workshop = { ...tools, holder: lock.holder, signal };
  const waiting = new Map<string, Promise<void>>();
  let last: Promise<void> = Promise.resolve();

  const work = async (id: string): Promise<void> => {
    if (signal.aborted) return;
    try {
      let end = await workOnce(workshop, lock, id);
      while (end === 'AGAIN') {
        await sleep(retryAfter, undefined, { signal });
        end = await workOnce(workshop, lock, id);
      }
      if (end === 'DONE') await lookForMerges(workshop, id);
    } catch (error) {
      if (!signal.aborted) tools.log.error({ error, runId: id }, 'the end of a run was not noted');
    }
  };
  return {
    has: (id) => waiting.has(id),
    add(id) {
      if (waiting.has(id)) return;
      last = last.then(() => work(id)).finally(() => waiting.delete(id));
      waiting.set(id, last);
    },
    settled: async (id) => waiting.get(id),
    async stop() {
      stopping.abort();
      await last;
    },
  };
}

/** AGAIN when another process took the lock while we had it. */
async function workOnce(
  workshop: Workshop,
  lock: RunLock,
  id: string,
): Promise<'AGAIN' | 'DONE' | 'ENDED'> {
  const { graph, signal } = workshop;
  await withPatience(() => lock.take(signal), signal, Number.POSITIVE_INFINITY);
  try {
    const ending = await attempt(workshop, id);
    if (ending === 'AGAIN') return ending;
    if (!ending) return 'ENDED';
    const { state, failure } = ending;
    const end = { id, state, failure: failure && JSON.stringify(failure) };
    await withPatience(() => graph.write(endRun, end), signal, Number.POSITIVE_INFINITY);
    return state === 'DONE' ? 'DONE' : 'ENDED';
  } finally {
    await lock.free().catch(() => {});
  }
}

/** A person decides about what it finds; the run is whole without it. */
async function lookForMerges({ graph, log, proposeMerges }: Workshop, id: string): Promise<void> {
  try {
    const ids: string[] = [];
    for (const batch of await graph.read(listBatches, { runId: id })) {
      const [brought] = await graph.read(loadBatch, { id: batch.id });
      if (!brought) continue;
      const changed = await graph.read(readRunRevisions, { ids: brought.revisionIds });
      ids.push(...brought.createdOrganizations, ...changed.flatMap(calledAnew));
    }
    if (ids.length > 0) await proposeMerges(graph, [...new Set(ids)]);
  } catch (error) {
    log.warn({ err: error, runId: id }, 'no merges were proposed after an import');
  }
}

const names = z.object({
  name: z.string().nullish(),
  shortName: z.string().nullish(),
  aliases: z.array(z.string()).nullish(),
});

/** An organisation that goes by other names than before. */
function calledAnew({ entityKind, entityId, before, after }: RunRevision): string[] {
  if (entityKind !== 'ORGANIZATION' || before === null || after === null) return [];
  const [was, is] = [before, after].map((json) => names.parse(JSON.parse(json)));
  return isDeepStrictEqual(was, is) ? [] : [entityId];
}

async function attempt(workshop: Workshop, id: string): Promise<Ending | 'AGAIN'> {
  const { graph, signal, log, patience } = workshop;
  try {
    const [begun] = await withPatience(() => graph.write(beginRun, { id }), signal, patience);
    const [task] = begun ? await graph.read(readRunTask, { id }) : [];
    if (!task) return null;
    if (task.undoneBy !== null) return await undoRun(workshop, id, task);
    return task.isCancelling
      ? { state: 'CANCELLED', failure: null }
      : await workRun(workshop, id, task);
  } catch (error) {
    if (isLockLost(error)) return 'AGAIN';
    if (signal.aborted) return null;
    log.error({ err: error, runId: id }, 'a run of an import failed');
    return failed(failureOf(error));
  }
}

function failureOf(error: unknown): Words {
  const failure = graphFailure(error);
  if (failure?.code === 'GRAPH_UNAVAILABLE') {
    return {
      zh: '图数据库一分钟内没有恢复。请检查 Neo4j 是否在运行,再点“继续”:会从断点接着导入。',
      en: 'The graph database did not come back within a minute. See that Neo4j runs, then resume: it goes on where it stopped.',
    };
  }
  if (failure) {
    return {
      zh: '图数据库写入超时。请在空闲时点“继续”:会从断点接着导入。',
      en: 'The graph database took too long to write. Resume when it is less busy: it goes on where it stopped.',
    };
  }
  return {
    zh: '程序出错,详情见服务器日志。已写入的批次完整;可点“继续”重试,或撤销。',
    en: 'The program failed; the server log says how. What was written is whole: resume to try again, or undo.',
  };
}
