import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const started: ServerProcess[] = [];

/** Ends every server of the test file, also one that was meant to end by itself. */
export async function stopServers(): Promise<void> {
  for (const { child } of started) child.kill('SIGTERM');
  await Promise.all(started.map((server) => server.ended()));
}

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface ServerProcess {
  readonly child: ChildProcess;
  /** All that it wrote to both outputs so far. */
  output(): string;
  /** Resolves with the line that matches, also one written before; rejects when the process ends first. */
  line(pattern: RegExp): Promise<string>;
  /** Resolves with the exit code, or the signal that ended it. */
  ended(): Promise<number | string>;
  /** Asks GraphQL; the page's address is read from the output. */
  ask(query: string): Promise<{ data?: unknown; errors?: { extensions: { code: string } }[] }>;
  get(path: string): Promise<Response>;
}

/** The real server as a child process. Without more it takes free ports and writes to `dataDir`. */
export function startServer(dataDir: string, env: NodeJS.ProcessEnv = {}): ServerProcess {
  const child = spawn(process.execPath, ['server/main.ts'], {
    cwd: root,
    env: { ...process.env, NEO4J_URI: '', DATA_DIR: dataDir, PORT: '0', BOLT_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = once(child, 'exit').then(([code, signal]) => code ?? signal);
  let text = '';
  child.stdout.on('data', (chunk) => (text += chunk));
  child.stderr.on('data', (chunk) => (text += chunk));
  const find = (pattern: RegExp) => text.split('\n').find((line) => pattern.test(line));
  const line = async (pattern: RegExp) => {
    for (;;) {
      const found = find(pattern);
      if (found !== undefined) return found;
      const isOver = (await Promise.race([end, sleep(50, 'running')])) !== 'running';
      if (isOver && !find(pattern)) throw new Error(`Ended without ${pattern}:\n${text}`);
    }
  };
  const url = async (path: string) =>
    new URL(path, /http:\S+/.exec(await line(/ready at http:/))?.[0]);
  const server: ServerProcess = {
    child,
    output: () => text,
    line,
    ended: () => end,
    get: async (path) => fetch(await url(path)),
    ask: async (query) => {
      const response = await fetch(await url('/graphql'), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return response.json();
    },
  };
  started.push(server);
  return server;
}
