import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { openTestGraph } from '../support/graph.ts';
import { root } from '../support/queries.ts';
import { temporaryFolder } from './folder.ts';

openTestGraph();

/** The command, as `npm run import` starts it, on the run's Neo4j. */
async function importing(dataDir: string, ...words: string[]) {
  const { uri, username, password, database } = inject('neo4j');
  const env = {
    ...process.env,
    DATA_DIR: dataDir,
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
  const args = ['--max-old-space-size=320', 'server/imports/main.ts', ...words];
  const child = spawn(process.execPath, args, { cwd: root, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const [code] = await once(child, 'close');
  return { code, output };
}

it('imports a file, refuses what it cannot, and takes a run back', async () => {
  const dataDir = temporaryFolder();
  const file = join(dataDir, '名录.csv');
  writeFileSync(
    file,
    '甲,uscc\n甲一测试材料有限公司,91350100M000100Y43\n乙二测试部件有限公司,123\n',
  );
  const wishes = ['--source', 'new:甲测试名录', '--column', '甲=name'];

  const unknown = await importing(dataDir, file, '--as', 'none', ...wishes);
  const done = await importing(dataDir, file, '--as', 'organizations', ...wishes);
  const id = /run:[0-9a-f-]{36}/.exec(done.output)?.[0] ?? '';
  const again = await importing(dataDir, file, '--as', 'organizations', ...wishes);
  const resumed = await importing(dataDir, '--resume', id);
  const undone = await importing(dataDir, '--undo', id, '--author', '甲测试岗');

  expect(unknown).toMatchObject({ code: 1 });
  expect(unknown.output).toContain('templateKey=none: Names no template.');
  expect(done).toMatchObject({ code: 0 });
  expect(done.output).toMatch(/名录\.csv +2 +1 +0 +0 +0 +1\n/);
  expect(done.output).toContain('1 rejected by USCC_FORM');
  expect(done.output).toMatch(/is DONE; data version \d+\.\n[\d.]+ s, \d+ rows\/s, \d+ MB/);
  expect(again.output).toMatch(/名录\.csv +2 +0 +0 +1 +0 +1\n/);
  expect(resumed).toMatchObject({ code: 1 });
  expect(resumed.output).toContain('It is DONE.');
  expect(undone).toMatchObject({ code: 0 });
  expect(undone.output).toContain(`${id} is UNDONE`);
}, 180_000);
