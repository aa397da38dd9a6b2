import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Query } from '../../server/neo4j/query.ts';

export type AnyQuery = Query<z.ZodObject, z.ZodObject>;

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** `<slice>/<name>` of every statement but those of the set-up. */
export const cypherFiles = globSync('cypher/*/*.cypher', { cwd: root })
  .map((file) => file.replace(/^cypher\//, '').replace(/\.cypher$/, ''))
  .filter((file) => !file.startsWith('setup/'))
  .sort();

export const textOf = (file: string) => readFileSync(`${root}cypher/${file}.cypher`, 'utf8');

const declaring = globSync(['server/**/*.ts', 'seeds/**/*.ts', 'bench/**/*.ts'], { cwd: root })
  .filter((file) => /\bcypher\(/.test(readFileSync(root + file, 'utf8')))
  .sort();

const isQuery = (value: unknown): value is AnyQuery =>
  typeof value === 'object' &&
  value !== null &&
  'file' in value &&
  'params' in value &&
  value.params instanceof z.ZodObject;

/** Every declared query, as often as it is exported. */
export async function collectQueries(): Promise<AnyQuery[]> {
  const modules = await Promise.all(declaring.map((file) => import(root + file)));
  return modules.flatMap((module) => Object.values(module)).filter(isQuery);
}

/** The parameters in a line `// :params {…}` of the header: a Cypher map. */
export function sampleParams(text: string): string {
  return /^\/\/ :params (\{.*\})$/m.exec(text)?.[1] ?? '';
}
