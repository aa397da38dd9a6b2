import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from '../config.ts';
import { createContext } from '../context.ts';
import { importFolder } from '../import-folder.ts';
import { createLog } from '../log.ts';
import { connect } from '../neo4j/connect.ts';
import { openImports } from '../open-imports.ts';
import { isStartError } from '../start-error.ts';
import { stopSignal, unlessAborted } from '../stop-signal.ts';
import { readArguments } from './arguments.ts';
import { begin, listTemplates } from './command.ts';
import { formatRun } from './format-run.ts';
import type { Run, Runs } from './runs/run.ts';
import { progressTeller } from './tell-progress.ts';

const tell = (line: string) => console.log(line);

/** Milliseconds between two lines of progress. */
const tellEvery = 5000;

/** Follows a run to its end; at the signal it is cancelled, and what is written stays. */
async function follow(runs: Runs, { id }: Run, signal: AbortSignal): Promise<Run | null> {
  const over = new AbortController();
  const tellOf = progressTeller(tell);
  const telling = async () => {
    while (!over.signal.aborted) {
      await sleep(tellEvery, undefined, { signal: over.signal });
      const run = await runs.get(id);
      if (run) tellOf(run);
    }
  };
  telling().catch(() => {});
  try {
    return await unlessAborted(signal, runs.settled(id));
  } catch (error) {
    if (!signal.aborted) throw error;
    console.error(`Stopped. Go on with: npm run import -- --resume ${id}`);
    await runs.cancel(id);
    return runs.settled(id);
  } finally {
    over.abort();
  }
}

/** Does what the command line asks, in the graph that the settings name. Answers the exit code. */
async function run(signal: AbortSignal): Promise<number> {
  const command = readArguments(process.argv.slice(2));
  if (command.verb === 'LIST') {
    for (const line of listTemplates()) tell(line);
    return 0;
  }
  const config = readConfig(process.env);
  const { dataDir, logLevel } = config;
  const connection = await connect(config, {
    work: 'LOADING',
    onProgress: tell,
    share: true,
    signal,
  });
  const { graph } = connection;
  const imports = openImports({ graph, dataDir, log: createLog(logLevel) });
  try {
    if (command.verb === 'FOLDER') {
      const { path: folder, author } = command;
      const { runs } = imports;
      const work = importFolder({ graph, runs, folder, author, onLine: tell, signal });
      return (await unlessAborted(signal, work)) ? 0 : 1;
    }
    const startedAt = performance.now();
    const begun = await unlessAborted(signal, begin(command, createContext(graph, imports)));
    const ended = begun && (await follow(imports.runs, begun, signal));
    if (!ended) return 1;
    for (const line of formatRun(ended)) tell(line);
    const seconds = (performance.now() - startedAt) / 1000;
    const rows = ended.counts.read - (begun?.counts.read ?? 0);
    const peak = Math.round(process.resourceUsage().maxRSS / 1024);
    tell(
      `${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} rows/s, ${peak} MB of memory at the most.`,
    );
    const isGood = ended.state === (command.verb === 'UNDO' ? 'UNDONE' : 'DONE');
    return isGood ? 0 : 1;
  } finally {
    await imports.runs.stop();
    await connection.stop();
  }
}

const signal = stopSignal();
// Also where the time to stop ran out.
process.once('exit', () => {
  if (signal.aborted) process.exitCode = 130;
});
try {
  process.exitCode = await run(signal);
} catch (error) {
  const told = isStartError(error) ? error.message : error;
  console.error(signal.aborted ? 'Stopped.' : told);
  process.exitCode = 1;
}
process.exit();
