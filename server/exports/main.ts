import { resolve } from 'node:path';
import { readConfig } from '../config.ts';
import { connect } from '../neo4j/connect.ts';
import { isStartError, startError } from '../start-error.ts';
import { stopSignal, unlessAborted } from '../stop-signal.ts';
import { exportFiles } from './files.ts';
import { writeFolder } from './write-folder.ts';

const tell = (line: string) => console.log(line);

/** Writes the graph that the settings name into the folder that the command line names. */
async function run(signal: AbortSignal): Promise<void> {
  const [folder, ...rest] = process.argv.slice(2);
  if (!folder || rest.length > 0 || folder.startsWith('-')) {
    throw startError('Usage: npm run export -- DIR   writes the whole graph into a new folder');
  }
  const target = resolve(folder);
  const options = { onProgress: tell, share: true, signal };
  const connection = await connect(readConfig(process.env), options);
  try {
    const startedAt = performance.now();
    const writing = writeFolder(target, exportFiles(connection.graph), (name) => tell(`  ${name}`));
    await unlessAborted(signal, writing);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    const peak = Math.round(process.resourceUsage().maxRSS / 1024);
    tell(`The graph is in ${target}: ${seconds} s, ${peak} MB of memory at the most.`);
    tell(`Import it with: npm run import -- ${folder} --all`);
  } finally {
    await connection.stop();
  }
}

const signal = stopSignal();
try {
  await run(signal);
} catch (error) {
  const told = isStartError(error) ? error.message : error;
  console.error(signal.aborted ? 'Stopped before the end: the folder is incomplete.' : told);
  process.exitCode = 1;
}
process.exit();
