import { buildClient } from '../../server/client-build.ts';

/** Builds the page once, so that no test of a start waits for it. */
export async function setup(): Promise<void> {
  await buildClient(console.log, new AbortController().signal);
}
