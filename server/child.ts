import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';

const running = new Set<ChildProcess>();

/** Starts a program in a process group of its own: Ctrl-C at the terminal reaches it only through us. */
export function startChild(
  command: string,
  args: readonly string[],
  options: Pick<SpawnOptions, 'cwd' | 'env' | 'stdio'>,
): ChildProcess {
  const child = spawn(command, args, { ...options, detached: true });
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/** Signals a child and all that it started. */
export function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Already gone.
  }
}

/** The last resort, at the end of our own process. */
export function killChildren(): void {
  for (const child of running) signalGroup(child, 'SIGKILL');
}

/** Why a child ended: its exit code, or the signal that ended it, or that it could not be started. */
export function ended(child: ChildProcess): Promise<{ code: number | null; why: string }> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      resolve({ code: child.exitCode, why: child.signalCode ?? `exit code ${child.exitCode}` });
    }
    child.once('error', (error) => resolve({ code: null, why: error.message }));
    child.once('exit', (code, signal) => resolve({ code, why: signal ?? `exit code ${code}` }));
  });
}

export interface RunOptions extends Pick<SpawnOptions, 'cwd' | 'env'> {
  readonly signal: AbortSignal;
  readonly onLine?: (line: string) => void;
}

/** Runs a program to its end, or kills it when the signal aborts. `lines` is what it wrote to both outputs. */
export async function runChild(
  command: string,
  args: readonly string[],
  { signal, onLine, ...options }: RunOptions,
): Promise<{ code: number | null; why: string; lines: string[] }> {
  signal.throwIfAborted();
  const child = startChild(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = () => signalGroup(child, 'SIGKILL');
  signal.addEventListener('abort', kill, { once: true });
  const lines: string[] = [];
  for (const input of [child.stdout, child.stderr]) {
    if (!input) continue;
    createInterface({ input }).on('line', (coloured) => {
      const line = stripVTControlCharacters(coloured);
      lines.push(line);
      onLine?.(line);
    });
  }
  // Output may still be on its way when the program has ended.
  const closed = new Promise((resolve) => child.once('close', resolve));
  const end = await ended(child);
  if (child.pid !== undefined) await closed;
  signal.removeEventListener('abort', kill);
  signal.throwIfAborted();
  return { ...end, lines };
}
