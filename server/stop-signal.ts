import { killChildren } from './child.ts';

/** Milliseconds from the first signal to the end, come what may. */
const stopWithin = 2700;

/**
 * Aborts at Ctrl-C, SIGTERM or SIGHUP. Call it before anything is started: from then on our own
 * children end with us, by themselves if they manage within the time, killed if not.
 */
export function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  process.once('exit', killChildren);
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (stopping.signal.aborted) return;
      setTimeout(() => process.exit(1), stopWithin).unref();
      stopping.abort();
    });
  }
  return stopping.signal;
}

/** The work's outcome, or a rejection as soon as the signal aborts; the work itself is not stopped. */
export async function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
