import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { processesWith } from '../neo4j/processes.ts';
import type { Progress } from '../neo4j/progress.ts';

/** The argument of an importer that no other has: how one is known as the one that fills `home`. */
export const reportArgument = (home: string) => `--report-file=${join(home, 'import.report')}`;

/**
 * Ends the importer of a load that was killed: it goes on by itself, and what it fills is thrown away.
 * Looked for among all processes, since one that is killed may not have come to note a number.
 */
export async function stopOrphanImporter(home: string, onProgress: Progress): Promise<void> {
  const running = () => processesWith(reportArgument(home));
  for (const pid of running()) {
    onProgress(`Stopping Neo4j's importer (process ${pid}), which that load left behind.`);
    kill(pid);
  }
  while (running().length > 0) await sleep(50);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}
