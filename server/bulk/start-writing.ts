import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { OrganizationWork, WrittenOrganizations } from './write-organizations.ts';

/**
 * Writes the organisations in a thread of its own: spelling a million names takes as long as reading ten
 * million ties, for which the main thread is needed.
 */
export function startWriting(work: OrganizationWork): Promise<WrittenOrganizations> {
  const worker = new Worker(new URL('./organizations-worker.ts', import.meta.url), {
    workerData: work,
  });
  const done = new Promise<WrittenOrganizations>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    void once(worker, 'exit').then(() => reject(new Error('the writing of organisations ended')));
  });
  // Whoever waits for it may first be busy with something that fails.
  done.catch(() => {});
  return done;
}
