import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tables, writeTables } from './fixture.ts';
import { loadInBulk } from './load.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lianpu-bulk-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const target = () => join(folder, 'data');

async function refusal(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const { code, output } = await loadInBulk([...args, '--out', target()], env);
  expect(code).toBe(1);
  expect(existsSync(join(target(), 'neo4j'))).toBe(false);
  return output.trim();
}

it('says which folder is missing', async () => {
  expect(await refusal([join(folder, 'none')])).toBe(`There is no folder ${join(folder, 'none')}.`);
});

it('says that a folder has no organisations', async () => {
  const bare = join(folder, 'bare');
  mkdirSync(bare);

  expect(await refusal([bare])).toBe(`The folder ${bare} has no organizations.csv.`);
});

it('names the columns that a table must not have', async () => {
  const wrong = { ...tables, 'ties.csv': [['起点', 'type', 'toId']] };
  const dir = writeTables(join(folder, 'wrong'), wrong);

  const said = await refusal([dir]);

  expect(said).toContain('ties.csv has columns that are no keys of the template ties: 起点.');
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
});

it('says which Java to install when there is none', async () => {
  const dir = writeTables(join(folder, 'tables'));

  const said = await refusal([dir], { PATH: folder, JAVA_HOME: '' });

  expect(said).toMatch(/^Neo4j 5.26 needs Java 17 or 21 and none was found: /);
});

it('refuses a data folder that holds something, and removes what a killed load has left', async () => {
  const dir = writeTables(join(folder, 'tables'));
  const left = join(target(), '.bulk-1');
  mkdirSync(join(left, 'data'), { recursive: true });
  const wrong = writeTables(join(folder, 'wrong-again'), { ...tables, 'ties.csv': [['x']] });

  expect(await refusal([wrong])).toContain(`Removing ${left}`);
  mkdirSync(target(), { recursive: true });
  writeFileSync(join(target(), 'owner.txt'), '');
  expect(await refusal([dir])).toContain(`The data folder ${target()} is not empty (owner.txt).`);

  expect(existsSync(left)).toBe(false);
});
