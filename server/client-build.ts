import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChild } from './child.ts';
import type { Progress } from './neo4j/progress.ts';
import { startError } from './start-error.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const clientDir = join(root, 'dist', 'client');
const inputs = [
  'client/**/*.*',
  'server/**/*.graphql',
  'server/definitions/*.ts',
  '*.ts',
  'package-lock.json',
];

/** The folder of the built client, built first unless it was built from just these sources. */
export async function buildClient(
  onProgress: Progress,
  signal: AbortSignal,
): Promise<string | undefined> {
  const isBuilt = existsSync(join(clientDir, 'index.html'));
  if (!existsSync(join(root, 'client', 'index.html'))) return isBuilt ? clientDir : undefined;
  const stamp = join(root, 'dist', 'client.sha256');
  const wanted = hashOf(inputs);
  if (isBuilt && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return clientDir;

  onProgress('Building the page.');
  const { code, why, lines } = await runChild('npm', ['run', '--silent', 'build'], {
    cwd: root,
    env: process.env,
    signal,
  });
  if (code !== 0)
    throw startError(`The page cannot be built (${why}).\n${lines.slice(-20).join('\n')}`);
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, wanted);
  return clientDir;
}

function hashOf(patterns: readonly string[]): string {
  const hash = createHash('sha256');
  const files = patterns
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .filter((file) => !file.includes('generated'))
    .sort();
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}
