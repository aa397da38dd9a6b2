import { setTimeout as sleep } from 'node:timers/promises';
import { graphFailure } from '../../errors.ts';

/** Milliseconds that a run waits for a graph that does not answer. */
const patience = 60_000;
const retryAfter = 1_000;

/** Does the work again while the graph cannot be reached, for a minute; then throws what it threw last. */
export async function withPatience<T>(
  work: () => Promise<T>,
  signal: AbortSignal,
  limit = patience,
): Promise<T> {
  let since: number | undefined;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (graphFailure(error)?.code !== 'GRAPH_UNAVAILABLE') throw error;
      since ??= Date.now();
      if (signal.aborted || Date.now() - since > limit) throw error;
      await sleep(retryAfter, undefined, { signal });
    }
  }
}
