import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const procfs = existsSync('/proc/self/stat');

const ps = (columns: string, ...which: string[]) => {
  try {
    const text = execFileSync('ps', ['-ww', '-o', columns, ...which], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return text.trim() || undefined;
  } catch {
    return undefined;
  }
};

const proc = (file: string) => {
  try {
    return readFileSync(`/proc/${file}`, 'utf8');
  } catch {
    return undefined;
  }
};

/** The whole command line of a process that runs now; undefined for none. */
export function commandLine(pid: number): string | undefined {
  if (!procfs) return ps('command=', '-p', `${pid}`);
  return proc(`${pid}/cmdline`)?.replaceAll('\0', ' ').trim() || undefined;
}

/** Numbers of the processes with this text in their command line. */
export function processesWith(text: string): number[] {
  if (procfs) {
    const all = readdirSync('/proc').map(Number).filter(Number.isInteger);
    return all.filter((pid) => commandLine(pid)?.includes(text));
  }
  const lines = ps('pid=,command=', '-ax')?.split('\n') ?? [];
  return lines.filter((line) => line.includes(text)).map((line) => Number.parseInt(line, 10));
}

/**
 * What tells a process from a later one with the same number: when it began, to the tick.
 * Undefined when no such process runs.
 */
export function birthMark(pid: number): string | undefined {
  if (!procfs) return ps('lstart=', '-p', `${pid}`);
  // The second field is a name in brackets that may hold anything; the 20th after it is the start.
  const fields = proc(`${pid}/stat`)?.split(') ').at(-1)?.split(' ');
  const isRunning = fields !== undefined && fields[0] !== 'Z' && fields[0] !== 'X';
  const boot = proc('sys/kernel/random/boot_id')?.trim();
  return isRunning ? `${boot} ${fields[19]}` : undefined;
}
