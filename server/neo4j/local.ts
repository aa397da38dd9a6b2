import type { ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ended, signalGroup, startChild } from '../child.ts';
import { startError } from '../start-error.ts';
import { removeInstance, stopOrphan, writeInstance } from './instance-file.ts';
import { resolveJars } from './jars.ts';
import { findJava } from './java.ts';
import { freePort, isPortOpen, whyPortRefused } from './ports.ts';
import type { Progress } from './progress.ts';
import { type Neo4jWork, prepareInstance } from './settings.ts';

/** Milliseconds that Neo4j has to stop by itself. Killing it then is safe: a commit is in its log first. */
const stopWithin = 2000;
/** Milliseconds that the first boot may take. */
const bootWithin = 180_000;
/** Milliseconds between restarts: nothing after a healthy run, then doubling. */
const firstDelay = 1000;
const longestDelay = 30_000;

export interface LocalNeo4j {
  readonly boltPort: number;
  /** Stops Neo4j and resolves when it is gone; also ends the restarting. */
  stop(): Promise<void>;
}

export interface LocalOptions {
  /** Folder of this Neo4j: settings, data, logs. */
  readonly home: string;
  readonly boltPort: number;
  readonly work?: Neo4jWork | undefined;
  readonly onProgress: Progress;
  readonly signal: AbortSignal;
}

/** Starts Neo4j as a child process and keeps it running on one port until `stop`. */
export async function startLocal(options: LocalOptions): Promise<LocalNeo4j> {
  const { home, work = 'SERVING', onProgress, signal } = options;
  mkdirSync(home, { recursive: true });
  await stopOrphan(home, onProgress);
  const java = await findJava(process.env, signal);
  const classPath = await resolveJars({ java, env: process.env, onProgress, signal });
  const boltPort = await choosePort(options.boltPort, onProgress);
  const args = prepareInstance({ home, boltPort, classPath, work });

  const stopping = new AbortController();
  const boot = () => {
    const child = spawnNeo4j(java, args, home);
    if (child.pid !== undefined) writeInstance(home, { pid: child.pid, boltPort });
    return child;
  };
  const running = { child: boot() };
  const stop = async () => {
    stopping.abort();
    await stopChild(running.child);
    removeInstance(home);
  };
  try {
    onProgress('Starting Neo4j.');
    await untilOpen(running.child, boltPort, signal);
  } catch (error) {
    await stop();
    signal.throwIfAborted();
    throw startError(`Neo4j did not start (${messageOf(error)}). ${lastWords(home)}`);
  }
  void keepRunning(running, boot, boltPort, onProgress, stopping.signal);
  return { boltPort, stop };
}

function spawnNeo4j(java: string, args: readonly string[], home: string): ChildProcess {
  const log = openSync(join(home, 'console.log'), 'w');
  const child = startChild(java, args, { cwd: home, stdio: ['ignore', log, log] });
  closeSync(log);
  return child;
}

async function choosePort(wanted: number, onProgress: Progress): Promise<number> {
  if (wanted === 0) return freePort();
  if (!(await whyPortRefused('127.0.0.1', wanted))) return wanted;
  const port = await freePort();
  onProgress(`Port ${wanted} (BOLT_PORT) is taken; Neo4j uses ${port} instead.`);
  return port;
}

/** Resolves when Neo4j listens; rejects when it ends first, takes too long, or the signal aborts. */
async function untilOpen(child: ChildProcess, port: number, signal: AbortSignal): Promise<void> {
  const giveUp = AbortSignal.any([signal, AbortSignal.timeout(bootWithin)]);
  const end = ended(child).then(({ why }) => why);
  while (!(await isPortOpen(port))) {
    const why = await Promise.race([end, sleep(100, undefined, { signal: giveUp })]);
    if (why !== undefined) throw new Error(why);
  }
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return;
  const end = ended(child);
  signalGroup(child, 'SIGTERM');
  const kill = setTimeout(() => signalGroup(child, 'SIGKILL'), stopWithin);
  await end;
  clearTimeout(kill);
}

/** Starts Neo4j anew each time it ends, on the port that the driver knows. */
async function keepRunning(
  running: { child: ChildProcess },
  boot: () => ChildProcess,
  port: number,
  onProgress: Progress,
  stopping: AbortSignal,
): Promise<void> {
  let delay = 0;
  while (!stopping.aborted) {
    const { why } = await ended(running.child);
    if (stopping.aborted) return;
    const wait = delay > 0 ? ` in ${delay / 1000} s` : '';
    onProgress(`Neo4j ended unexpectedly (${why}); starting it again${wait}.`);
    try {
      await sleep(delay, undefined, { signal: stopping });
      delay = Math.min(Math.max(delay * 2, firstDelay), longestDelay);
      running.child = boot();
      await untilOpen(running.child, port, stopping);
      delay = 0;
      onProgress('Neo4j is back.');
    } catch (error) {
      if (!stopping.aborted) onProgress(`Neo4j did not come back (${messageOf(error)}).`);
    }
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** What Neo4j itself said last, as one line. */
function lastWords(home: string): string {
  const file = join(home, 'console.log');
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const reason = lines.findLast((line) => /ERROR|Exception|Error:/.test(line)) ?? lines.at(-1);
  return `It said: ${reason?.trim().slice(0, 300) || 'nothing'} (see ${file}).`;
}
