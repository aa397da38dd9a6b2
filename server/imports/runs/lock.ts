import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Graph } from '../../neo4j/graph.ts';
import { freeRunLock, readRunLock, takeRunLock, touchRunLock } from './lock-queries.ts';

/** Seconds without a sign of life after which whoever holds the lock has lost it. */
export const staleSeconds = 60;
/** Milliseconds between two signs of life. */
const heartbeat = 15_000;
/** Milliseconds between two attempts to take a lock that another has. */
const retryAfter = 500;

/** Another process has taken the lock: what this one was writing is to be rolled back. */
export function lockLost(): Error {
  return Object.assign(new Error('Another process imports into this graph.'), { name: 'LockLost' });
}

export function isLockLost(error: unknown): boolean {
  return error instanceof Error && error.name === 'LockLost';
}

/** The right to write imports into a graph, of which there is one however many processes share it. */
export interface RunLock {
  readonly holder: string;
  /** Resolves when the lock is ours; rejects when the signal aborts first. */
  take(signal: AbortSignal): Promise<void>;
  free(): Promise<void>;
}

export function openLock(graph: Graph): RunLock {
  const holder = `${hostname()} ${process.pid} ${randomUUID()}`;
  let beating: NodeJS.Timeout | undefined;
  const beat = () => {
    // A batch checks in its own transaction that the lock is still ours.
    graph.write(touchRunLock, { holder }).catch(() => {});
  };
  return {
    holder,
    async take(signal) {
      while (!(await tryToTake(graph, holder))) await sleep(retryAfter, undefined, { signal });
      beating = setInterval(beat, heartbeat);
      beating.unref();
    },
    async free() {
      clearInterval(beating);
      await graph.write(freeRunLock, { holder });
    },
  };
}

async function tryToTake(graph: Graph, holder: string): Promise<boolean> {
  const [lock] = await graph.read(readRunLock, {});
  const gone = lock?.holder && isGone(lock.holder) ? lock.holder : null;
  return (await graph.write(takeRunLock, { holder, gone, staleSeconds })).length > 0;
}

/** Whether a holder is known to have ended: of other machines one cannot know. */
function isGone(holder: string): boolean {
  const [host, pid] = holder.split(' ');
  if (host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
