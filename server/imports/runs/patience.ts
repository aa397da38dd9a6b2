import { setTimeout as sleep } from 'node:timers/promises';
import { graphFailure } from '../../errors.ts';

const retryAfter = 1_000;

/** Does the work again while the graph cannot be reached, for `limit` milliseconds; then throws what it threw last. */
export async function withPatience<T>(
  work: () => Promise<T>,
  signal: AbortSignal,
  limit: number,
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
