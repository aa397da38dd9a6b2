import { readConfig } from '../server/config.ts';
import { connect } from '../server/neo4j/connect.ts';
import { isStartError } from '../server/start-error.ts';
import { stopSignal, unlessAborted } from '../server/stop-signal.ts';
import { openSeed } from './open-seed.ts';
import { formatReport } from './report/format-report.ts';

const tell = (line: string) => console.log(line);

/** Loads the seed that the command line names, into the graph that the settings name. */
async function run(signal: AbortSignal): Promise<void> {
  const load = openSeed(process.argv.slice(2));
  const connection = await connect(readConfig(process.env), {
    onProgress: tell,
    share: true,
    signal,
  });
  try {
    const startedAt = performance.now();
    const report = await unlessAborted(signal, load(connection.graph));
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    const peak = Math.round(process.resourceUsage().maxRSS / 1024);
    for (const line of formatReport(report)) tell(line);
    tell(`${seconds} s, ${peak} MB of memory at the most.`);
  } finally {
    await connection.stop();
  }
}

const signal = stopSignal();
try {
  await run(signal);
} catch (error) {
  const told = isStartError(error) ? error.message : error;
  console.error(signal.aborted ? 'Stopped before the end. Run it again to load the rest.' : told);
  process.exitCode = 1;
}
process.exit();
