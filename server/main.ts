import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureDemo } from '../seeds/demo.ts';
import { buildClient } from './client-build.ts';
import { type Config, readConfig } from './config.ts';
import { createLog } from './log.ts';
import { type Connection, connect } from './neo4j/connect.ts';
import { whyPortRefused } from './neo4j/ports.ts';
import { createServer } from './server.ts';
import { isStartError, startError } from './start-error.ts';
import { stopSignal, unlessAborted } from './stop-signal.ts';
import { warmUp } from './warm-up.ts';

const tell = (line: string) => console.log(line);

/** Milliseconds that requests under way have to finish once the server is told to stop. */
const drainWithin = 1000;

async function checkPort({ host, port }: Config): Promise<void> {
  const why = await whyPortRefused(host, port);
  if (why === undefined) return;
  throw startError(
    why === 'EADDRINUSE'
      ? `Port ${port} of ${host} is taken by another program. Set PORT to another one.`
      : `The server cannot listen on port ${port} of ${host} (${why}). Set HOST or PORT.`,
  );
}

/** Runs until the signal, and puts everything away, also after a failure. */
async function run(config: Config, signal: AbortSignal): Promise<void> {
  await checkPort(config);
  const failed = new AbortController();
  const ending = AbortSignal.any([signal, failed.signal]);
  const connecting = connect(config, { onProgress: tell, signal: ending });
  const building = buildClient(tell, ending);
  try {
    const [connection, clientDir] = await Promise.all([connecting, building]);
    await unlessAborted(signal, ensureDemo(connection.graph, tell));
    await serve(config, connection, clientDir, signal);
  } finally {
    failed.abort();
    const [connected] = await Promise.allSettled([connecting, building]);
    if (connected.status === 'fulfilled') await connected.value.stop();
  }
}

async function serve(
  config: Config,
  { graph, isReady }: Connection,
  clientDir: string | undefined,
  signal: AbortSignal,
): Promise<void> {
  const log = createLog(config.logLevel);
  const { dataDir, importDir } = config;
  const app = await createServer({
    graph,
    log,
    isReady,
    dataDir,
    ...(importDir && { importDir }),
    ...(clientDir && { clientDir }),
  });
  const url = new URL(await app.listen({ host: config.host, port: config.port }));
  // A browser cannot open the address that stands for all of them.
  if (/^(0\.0\.0\.0|::)$/.test(config.host)) url.hostname = 'localhost';
  tell(`Lianpu is ready at ${url}`);
  warmUp(app, signal).catch((error) => log.warn({ err: error }, 'warm-up failed'));
  if (!signal.aborted) await once(signal, 'abort');
  tell('Stopping.');
  await Promise.race([app.close(), sleep(drainWithin)]);
}

const signal = stopSignal();
try {
  await run(readConfig(process.env), signal);
} catch (error) {
  if (!signal.aborted) {
    console.error(isStartError(error) ? `Cannot start: ${error.message}` : error);
    process.exitCode = 1;
  }
}
process.exit();
