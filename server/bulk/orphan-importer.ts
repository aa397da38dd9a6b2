import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandLine } from '../neo4j/processes.ts';
import type { Progress } from '../neo4j/progress.ts';

const fileIn = (home: string) => join(home, 'importer.pid');

/** The argument of an importer that no other has. */
export const reportArgument = (home: string) => `--report-file=${join(home, 'import.report')}`;

/** Leaves word of the importer that fills `home`: it goes on when the load that started it is killed. */
export function writeImporter(home: string, pid: number): void {
  mkdirSync(home, { recursive: true });
  writeFileSync(fileIn(home), `${pid}`);
}

export function removeImporter(home: string): void {
  rmSync(fileIn(home), { force: true });
}

/** Ends the importer of a load that was killed; what it fills is thrown away. */
export async function stopOrphanImporter(home: string, onProgress: Progress): Promise<void> {
  const pid = runningImporter(home);
  if (pid === undefined) return;
  onProgress(`Stopping Neo4j's importer (process ${pid}), which that load left behind.`);
  process.kill(pid, 'SIGKILL');
  while (runningImporter(home) !== undefined) await sleep(50);
}

/** Its command line is asked, so a stranger with its number is none. */
function runningImporter(home: string): number | undefined {
  try {
    const pid = Number(readFileSync(fileIn(home), 'utf8'));
    return commandLine(pid)?.includes(reportArgument(home)) ? pid : undefined;
  } catch {
    return undefined;
  }
}
