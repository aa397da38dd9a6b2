import { rm, statfs } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { importFolder } from '../import-folder.ts';
import { createLog } from '../log.ts';
import { connect } from '../neo4j/connect.ts';
import { openImports } from '../open-imports.ts';
import { isStartError, startError } from '../start-error.ts';
import { stopSignal, unlessAborted } from '../stop-signal.ts';
import { advanceDataVersion, createImportRun, refreshPlans } from '../write/run-queries.ts';
import { type Prepared, prepareFiles, reportOf } from './load-folder.ts';
import { findImporter, runImporter } from './run-importer.ts';
import { openStaging, type Staging } from './staging.ts';
import { type BulkFolder, offlineLists, openBulkFolder } from './tables.ts';

const tell = (line: string) => console.log(line);

/** Tells what a step took since the step before it; on a busy machine the processor's seconds say more. */
function openSteps() {
  let startedAt = performance.now();
  let usedBefore = 0;
  return (name: string, rows?: number) => {
    const seconds = (performance.now() - startedAt) / 1000;
    const { user, system } = process.cpuUsage();
    const used = (user + system) / 1e6 - usedBefore;
    [startedAt, usedBefore] = [performance.now(), used + usedBefore];
    const speed = rows ? `, ${rows} rows, ${Math.round(rows / seconds)} rows/s` : '';
    tell(`${name}: ${seconds.toFixed(1)} s (of the processor ${used.toFixed(1)} s)${speed}`);
  };
}

const usage =
  'Usage: npm run import:bulk -- DIR [--out DATA_DIR]   first load of an empty data folder';

function readArguments(): { dir: string; out: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { out: { type: 'string' } },
    });
    const [dir, ...rest] = positionals;
    if (!dir || rest.length > 0) throw startError(usage);
    return { dir: resolve(dir), out: values.out };
  } catch (error) {
    throw isStartError(error)
      ? error
      : startError(`${error instanceof Error ? error.message : ''}\n${usage}`);
  }
}

async function run(signal: AbortSignal): Promise<number> {
  const startedAt = performance.now();
  const { dir, out } = readArguments();
  const config = readConfig(process.env);
  if (config.neo4j.kind === 'remote') {
    throw startError('A bulk load fills the embedded Neo4j; NEO4J_URI names another one.');
  }
  const target = out ? resolve(out) : config.dataDir;
  const folder = await openBulkFolder(dir);
  const importer = await findImporter(tell, signal);
  const staging = await openStaging(target, tell);
  try {
    await checkSpace(folder, staging.work);
    const isGood = await load(folder, staging, importer, signal);
    staging.finish();
    const total = ((performance.now() - startedAt) / 1000).toFixed(1);
    const peak = Math.round(process.resourceUsage().maxRSS / 1024);
    tell(`The graph is in ${target}: ${total} s, ${peak} MB of memory at the most beside Java's.`);
    return isGood ? 0 : 1;
  } catch (error) {
    staging.discard();
    throw error;
  }
}

/** Short, as it stands on every tie: Neo4j keeps one of up to 36 characters in the record itself. */
const newRunId = () => `run:${Date.now().toString(36)}`;

async function load(
  folder: BulkFolder,
  staging: Staging,
  importer: Awaited<ReturnType<typeof findImporter>>,
  signal: AbortSignal,
): Promise<boolean> {
  const step = openSteps();
  const startedAt = new Date().toISOString();
  const runId = newRunId();
  const onStep = (name: string, rows: number) => {
    signal.throwIfAborted();
    step(`Reading ${name}`, rows);
  };
  const prepared = await unlessAborted(
    signal,
    prepareFiles({ folder, staging, runId, now: startedAt, onStep }),
  );
  const home = join(staging.dataDir, 'neo4j');
  const memory = await runImporter(importer, prepared, { home, onProgress: tell, signal });
  const { organizations, ties } = prepared.counts;
  step("Neo4j's importer", organizations.created + ties.created);
  if (memory) tell(`  It took ${memory} of memory at the most beside its heap.`);
  await rm(staging.work, { recursive: true, force: true });
  const isRestGood = await finishOnline(
    folder,
    staging,
    prepared,
    { runId, startedAt },
    step,
    signal,
  );
  for (const list of offlineLists) {
    const { read, created, merged, rejected } = prepared.counts[list];
    tell(`${list}: ${read} rows = ${created} created + ${merged} merged + ${rejected} rejected`);
    if (rejected > 0) tell(`  The rejected rows are in the folder bulk of the data folder.`);
  }
  return isRestGood && offlineLists.every((list) => prepared.counts[list].rejected === 0);
}

/** Starts the database once: constraints and indexes, the version, and the tables that are left. */
async function finishOnline(
  folder: BulkFolder,
  { dataDir }: Staging,
  { counts, newest }: Prepared,
  { runId, startedAt }: { runId: string; startedAt: string },
  step: (name: string, rows?: number) => void,
  signal: AbortSignal,
): Promise<boolean> {
  const neo4j = { kind: 'embedded', boltPort: 0 } as const;
  const { graph, stop } = await connect(
    { dataDir, neo4j },
    { onProgress: tell, signal, work: 'INDEXING' },
  );
  const imports = openImports({ graph, dataDir, log: createLog('warn') });
  try {
    step('Constraints and indexes');
    await graph.write(refreshPlans, {});
    const [version] = await graph.write(advanceDataVersion, { isChanged: true, newest });
    const finishedAt = new Date().toISOString();
    const report = reportOf(counts, version?.number ?? 1);
    await graph.write(createImportRun, { id: runId, seed: 'bulk', startedAt, finishedAt, report });
    const isGood = await importFolder({
      graph,
      runs: imports.runs,
      folder: folder.folder,
      author: '命令行',
      without: new Set(offlineLists),
      onLine: tell,
      signal,
    });
    step('What is left');
    return isGood;
  } finally {
    await imports.runs.stop();
    await stop();
  }
}

/** Bytes that a load takes for each byte of the tables, the importer's files beside the store, and its logs. */
const bytesPerByte = 7;
const bytesOfLogs = 600 * 2 ** 20;

async function checkSpace({ files }: BulkFolder, folder: string): Promise<void> {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const { bavail, bsize } = await statfs(folder);
  const [needed, free] = [bytes * bytesPerByte + bytesOfLogs, bavail * bsize].map((size) =>
    Math.ceil(size / 2 ** 20),
  );
  if ((needed ?? 0) <= (free ?? 0)) return;
  throw startError(`The disk has ${free} MB left; such a load may take ${needed} MB.`);
}

const signal = stopSignal();
try {
  process.exitCode = await run(signal);
} catch (error) {
  const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
  const told = isFull ? 'The disk is full.' : isStartError(error) ? error.message : error;
  console.error(signal.aborted ? 'Stopped before the end; nothing is loaded.' : told);
  process.exitCode = 1;
}
process.exit();
