import { mkdirSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from '../child.ts';
import { resolveJars } from '../neo4j/jars.ts';
import { findJava } from '../neo4j/java.ts';
import type { Progress } from '../neo4j/progress.ts';
import { prepareInstance } from '../neo4j/settings.ts';
import { startError } from '../start-error.ts';
import { listDelimiterName } from './importer-text.ts';
import { reportArgument } from './orphan-importer.ts';

interface Files {
  readonly nodes: readonly string[];
  readonly relationships: readonly string[];
  readonly hasLineBreaks: boolean;
}

interface Options {
  /** Folder of the Neo4j that is filled. */
  readonly home: string;
  readonly onProgress: Progress;
  readonly signal: AbortSignal;
}

/** Finds what the importer needs, before anything is read. Throws a start error where it is missing. */
export async function findImporter(onProgress: Progress, signal: AbortSignal) {
  const java = await findJava(process.env, signal);
  const classPath = await resolveJars({ java, env: process.env, onProgress, signal });
  return { java, classPath };
}

/** Fills the database of `home` from files, offline. Answers the peak memory that it tells, if it does. */
export async function runImporter(
  { java, classPath }: Awaited<ReturnType<typeof findImporter>>,
  files: Files,
  { home, signal }: Options,
): Promise<string | undefined> {
  prepareInstance({ home, boltPort: 0, classPath });
  mkdirSync(join(home, 'data'), { recursive: true });
  const args = [
    '-Xmx2g',
    '-XX:+UseParallelGC',
    ...['java.nio', 'java.io', 'sun.nio.ch'].map(
      (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
    ),
    '-cp',
    classPath,
    'org.neo4j.cli.AdminTool',
    'database',
    'import',
    'full',
    'neo4j',
    '--id-type=actual',
    `--array-delimiter=${listDelimiterName}`,
    // Only where there are any: reading then takes longer.
    `--multiline-fields=${files.hasLineBreaks}`,
    reportArgument(home),
    '--bad-tolerance=0',
    ...files.nodes.map((path) => `--nodes=${path}`),
    ...files.relationships.map((path) => `--relationships=${path}`),
  ];
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  const full = watchDisk(home);
  const either = AbortSignal.any([signal, full.signal]);
  const run = runChild(java, args, { cwd: home, env, signal: either });
  const { code, why, lines } = await run.finally(full.stop);
  if (code === 0)
    return lines.map((line) => /Peak memory usage: (.+)/.exec(line)?.[1]).find(Boolean);
  if (lines.some((line) => /no space left/i.test(line))) throw startError('The disk is full.');
  const told = lines.filter((line) => !line.includes('--verbose'));
  const said = told.findLast((line) => /error|exception|fail/i.test(line)) ?? told.at(-1);
  throw startError(
    `Neo4j's importer ended early (${why}): ${said?.trim().slice(0, 300) ?? 'no word'}`,
  );
}

/** Bytes of a disk that is as good as full, and milliseconds between two looks at it. */
const fullBelow = 4 * 2 ** 20;
const lookEvery = 1000;

/** Aborts with a start error when the disk of a folder is full: the importer would wait for ever. */
function watchDisk(folder: string) {
  const full = new AbortController();
  const timer = setInterval(() => {
    const { bavail, bsize } = statfsSync(folder);
    if (bavail * bsize < fullBelow) full.abort(startError('The disk is full.'));
  }, lookEvery);
  return { signal: full.signal, stop: () => clearInterval(timer) };
}
