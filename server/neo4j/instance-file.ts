import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { commandLine } from './processes.ts';
import type { Progress } from './progress.ts';
import { marks } from './settings.ts';

const instance = z.object({ pid: z.int().positive(), boltPort: z.int().positive() });
type Instance = z.output<typeof instance>;

const fileIn = (home: string) => join(home, 'instance.json');

/** Leaves word of the Neo4j that works on `home`, for the next start and for `npm run seed`. */
export function writeInstance(home: string, running: Instance): void {
  const part = `${fileIn(home)}.part`;
  writeFileSync(part, JSON.stringify(running));
  renameSync(part, fileIn(home));
}

export function removeInstance(home: string): void {
  rmSync(fileIn(home), { force: true });
}

/** The Neo4j that works on `home` now. Its command line is asked, so a stranger with its number is none. */
export function runningInstance(home: string): Instance | undefined {
  try {
    const known = instance.parse(JSON.parse(readFileSync(fileIn(home), 'utf8')));
    const words = commandLine(known.pid) ?? '';
    return marks(home).every((mark) => words.includes(mark)) ? known : undefined;
  } catch {
    return undefined;
  }
}

/** Stops the Neo4j that a killed server left behind; its store has one writer, and we are about to be it. */
export async function stopOrphan(home: string, onProgress: Progress): Promise<void> {
  const orphan = runningInstance(home);
  if (orphan) {
    onProgress(`Stopping Neo4j (process ${orphan.pid}), which an earlier run left behind.`);
    process.kill(orphan.pid, 'SIGTERM');
    for (let waited = 0; runningInstance(home) && waited < 5000; waited += 50) await sleep(50);
    if (runningInstance(home)) process.kill(orphan.pid, 'SIGKILL');
    while (runningInstance(home)) await sleep(50);
  }
  removeInstance(home);
}
