import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ended, startChild } from '../server/child.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
/** As the script `seed` of package.json has it. */
const heapOfSeeds = ['--max-old-space-size=320'];

export interface RunningServer {
  /** Where the page is. */
  readonly url: URL;
  /** Resolves when the server and its Neo4j are gone. */
  stop(): Promise<void>;
}

/** A program of ours on `dataDir` and free ports. The signal asks it to stop, and it then puts its Neo4j away. */
function startProgram(args: readonly string[], dataDir: string, signal: AbortSignal) {
  signal.throwIfAborted();
  const child = startChild(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NEO4J_URI: '', DATA_DIR: dataDir, HOST: '', PORT: '0', BOLT_PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => child.kill('SIGTERM');
  signal.addEventListener('abort', stop, { once: true });
  const end = ended(child).then(({ code, why }) => {
    signal.removeEventListener('abort', stop);
    return { code, why };
  });
  const lines: string[] = [];
  const listeners: ((line: string) => void)[] = [];
  for (const input of [child.stdout, child.stderr]) {
    if (!input) continue;
    createInterface({ input }).on('line', (line) => {
      lines.push(line);
      for (const listen of listeners) listen(line);
    });
  }
  const failure = (why: string) =>
    new Error(`${args.join(' ')} ended (${why}).\n${lines.slice(-20).join('\n')}`);
  return { stop, end, lines, listeners, failure };
}

/** The real server, once it says that it is ready. Rejects when it ends first. */
export async function startServer(dataDir: string, signal: AbortSignal): Promise<RunningServer> {
  const { stop, end, listeners, failure } = startProgram(['server/main.ts'], dataDir, signal);
  const { promise: ready, resolve } = Promise.withResolvers<URL>();
  listeners.push((line) => {
    const address = /ready at (http:\S+)/.exec(line)?.[1];
    if (address) resolve(new URL(address));
  });
  const url = await Promise.race([ready, end]);
  if (signal.aborted) await end;
  signal.throwIfAborted();
  if (!(url instanceof URL)) throw failure(url.why);
  return {
    url,
    stop: async () => {
      stop();
      await end;
    },
  };
}

/** What a seed run says of itself: seconds of loading, peak memory of its Node process in MB. */
export async function runSeed(
  words: readonly string[],
  dataDir: string,
  signal: AbortSignal,
): Promise<{ seconds: number; peakMemory: number }> {
  const { end, lines, failure } = startProgram(
    [...heapOfSeeds, 'seeds/main.ts', ...words],
    dataDir,
    signal,
  );
  const { code, why } = await end;
  signal.throwIfAborted();
  if (code !== 0) throw failure(why);
  const said = lines.map((line) => /^([\d.]+) s, (\d+) MB/.exec(line)).find(Boolean);
  return { seconds: Number(said?.[1]), peakMemory: Number(said?.[2]) };
}
