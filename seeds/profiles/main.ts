import { readConfig } from '../../server/config.ts';
import { connect } from '../../server/neo4j/connect.ts';
import { isStartError, startError } from '../../server/start-error.ts';
import { stopSignal, unlessAborted } from '../../server/stop-signal.ts';
import { loadProfile } from './load.ts';
import { readProfileFile } from './read.ts';

const tell = (line: string) => console.log(line);

/** Saves the score profile in the file that the command line names, into the graph that the settings name. */
async function run(signal: AbortSignal): Promise<void> {
  const [file, ...rest] = process.argv.slice(2);
  if (!file || rest.length > 0) throw startError('Usage: npm run profile -- FILE.json');
  const profile = readProfileFile(file);
  const connection = await connect(readConfig(process.env), {
    onProgress: tell,
    share: true,
    signal,
  });
  try {
    tell(await unlessAborted(signal, loadProfile(connection.graph, profile)));
  } finally {
    await connection.stop();
  }
}

const signal = stopSignal();
try {
  await run(signal);
} catch (error) {
  const told = isStartError(error) ? error.message : error;
  console.error(signal.aborted ? 'Stopped before it was saved.' : told);
  process.exitCode = 1;
}
process.exit();
