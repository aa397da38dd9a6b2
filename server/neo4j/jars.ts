import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChild } from '../child.ts';
import { startError } from '../start-error.ts';
import type { Progress } from './progress.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pom = join(root, 'neo4j', 'pom.xml');
/** Kept with the project, not with the data: it names jars in this machine's Maven repository. */
const projectCache = join(root, '.neo4j');

/** Named in full: without the network Maven blames a short name instead of the network. */
const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1';

export const neo4jVersion = '5.26.30';

const install =
  'install it (Debian, Ubuntu: apt-get install maven; macOS: brew install maven), or set NEO4J_URI to use a Neo4j that runs elsewhere';

export interface ResolveOptions {
  readonly java: string;
  readonly env: NodeJS.ProcessEnv;
  /** Folder that remembers the class path. */
  readonly cache?: string;
  readonly onProgress: Progress;
  readonly signal: AbortSignal;
}

/** The class path of Neo4j, downloaded by Maven when a jar of it is not on this machine yet. */
export async function resolveJars(options: ResolveOptions): Promise<string> {
  const { java, env, cache = projectCache, onProgress, signal } = options;
  const file = join(cache, `classpath-${neo4jVersion}.txt`);
  const known = existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
  if (known?.split(delimiter).every((jar) => existsSync(jar))) return known;

  onProgress(`Resolving Neo4j ${neo4jVersion} with Maven; the first time it downloads 150 MB.`);
  mkdirSync(cache, { recursive: true });
  const part = `${file}.${process.pid}.part`;
  const { code, why, lines } = await runChild(
    'mvn',
    [
      '--batch-mode',
      '-Dstyle.color=never',
      `--file=${pom}`,
      `${plugin}:build-classpath`,
      `-Dmdep.outputFile=${part}`,
    ],
    { env: withJava(java, env), signal, onLine: countDownloads(onProgress) },
  );
  if (code !== 0) throw mavenFailure(why, lines, cache);
  renameSync(part, file);
  return readFileSync(file, 'utf8').trim();
}

/** Maven takes the same Java as Neo4j, unless PATH decides for both. */
function withJava(java: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return java.includes('/') ? { ...env, JAVA_HOME: resolve(dirname(java), '..') } : env;
}

function countDownloads(onProgress: Progress): (line: string) => void {
  let files = 0;
  let toldAt = Date.now();
  return (line) => {
    if (!/Downloaded from .*\.jar/.test(line)) return;
    files += 1;
    if (Date.now() - toldAt < 2000) return;
    toldAt = Date.now();
    onProgress(`  ${files} files downloaded`);
  };
}

function mavenFailure(why: string, lines: readonly string[], cache: string): Error {
  if (why.includes('ENOENT')) {
    return startError(`Maven brings the embedded Neo4j and was not found: ${install}.`);
  }
  const log = join(cache, 'maven.log');
  writeFileSync(log, lines.join('\n'));
  const reason = lines.find((line) => line.startsWith('[ERROR]'))?.slice('[ERROR] '.length);
  const isOffline = /Could not transfer|Unknown host|offline mode|Connection refused/.test(
    reason ?? '',
  );
  const advice = isOffline
    ? 'The first start needs the network, or a mirror in ~/.m2/settings.xml.'
    : 'Is the Maven installation sound?';
  return startError(
    `Maven could not bring Neo4j ${neo4jVersion} (${why}). ${advice} See ${log}: ${(reason ?? 'no error line').slice(0, 300)}`,
  );
}
