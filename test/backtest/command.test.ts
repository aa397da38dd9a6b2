import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { taskFolder, tinyFiles } from './tiny-task.ts';

const main = fileURLToPath(new URL('../../bench/backtest/main.ts', import.meta.url));
const run = (...words: string[]) =>
  spawnSync(process.execPath, [main, ...words], { encoding: 'utf8' });

it('names broken lines, ends with 1 and writes nothing', { timeout: 60_000 }, () => {
  const [first = ''] = tinyFiles['train_edges.tsv'] ?? [];
  const folder = taskFolder({ ...tinyFiles, 'train_edges.tsv': [first, 'S:测试甲\tsupply'] });
  const out = join(folder, 'out.tsv');

  const { status, stderr } = run('backtest', folder, out);

  expect(status).toBe(1);
  expect(stderr).toContain('train_edges.tsv:2: has 2 fields');
  expect(existsSync(out)).toBe(false);
});

it.each([
  [[], 'Usage: npm run backtest -- TASKDIR OUT.tsv'],
  [['backtest', 'somewhere'], 'Usage:'],
  [['calibrate', 'a', 'b', 'c'], 'Usage:'],
  [['backtest', 'a', 'b', main], 'cannot be read as JSON'],
  [['report', '/nowhere/测试'], 'There is no folder /nowhere/测试'],
])('refuses %j', { timeout: 60_000 }, (words, told) => {
  const { status, stderr } = run(...words);

  expect(status).toBe(1);
  expect(stderr).toContain(told);
});

it('says what is wrong with a profile', { timeout: 60_000 }, () => {
  const folder = taskFolder({ ...tinyFiles, 'profile.json': ['{"key": "office"}'] });

  const { status, stderr } = run(
    'backtest',
    folder,
    join(folder, 'out.tsv'),
    join(folder, 'profile.json'),
  );

  expect(status).toBe(1);
  expect(stderr).toContain('name is missing.');
});
