import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { byDirection, judgeAll } from '../../bench/backtest/judge/judged.ts';
import { judge, meanAndError, metricNames } from '../../bench/backtest/judge/metrics.ts';
import { baselineMethods } from '../../bench/backtest/rank/methods.ts';
import { scoreText } from '../../bench/backtest/rank/ranking.ts';
import { readTask } from '../../bench/backtest/task/read-task.ts';

const list = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ candidate: `c${index + 1}` }));

it('judges a ranking without the anchor and its known partners', () => {
  const metrics = judge(list(30), {
    anchor: 'c1',
    known: ['c2'],
    truth: ['c4', 'c14', 'c25', 'c99'],
  });

  // Ranks 2, 12 and 23 of four truths.
  expect(metrics).toEqual({
    'R@10': 1 / 4,
    'R@20': 2 / 4,
    'Hit@10': 1,
    'Hit@20': 1,
    MRR: 1 / 2,
    MAP: (1 / 2 + 2 / 12) / 4,
  });
});

it('gives nothing for a truth that is not ranked', () => {
  const metrics = judge(list(5), { anchor: 'c1', known: [], truth: ['c99'] });

  expect(metricNames.map((name) => metrics[name])).toEqual([0, 0, 0, 0, 0, 0]);
});

it('gives the mean with its standard error', () => {
  expect(meanAndError([1, 2, 3, 6])).toEqual({ mean: 3, error: Math.sqrt(14 / 3 / 4) });
});

const data = fileURLToPath(new URL('../../../shared/data/backtest/', import.meta.url));
const judgeFile = join(data, 'score.py');
const isThere = existsSync(judgeFile) && spawnSync('python3', ['--version']).status === 0;

it.skipIf(!isThere)(
  'agrees with the judge of the task (skipped without its data)',
  { timeout: 60_000 },
  () => {
    const task = readTask(join(data, 'auto_supply'));
    const { ranked } = baselineMethods(task).damped;
    const folder = mkdtempSync(join(tmpdir(), 'lianpu-judge-'));
    const run = join(folder, 'run.tsv');
    const rows = ranked.flatMap(({ query, ranking }) =>
      ranking.map((row) => `${query.qid}\t${row.candidate}\t${scoreText(row)}\n`),
    );
    writeFileSync(run, rows.join(''));

    const told = execFileSync('python3', [judgeFile, join(data, 'auto_supply'), run], {
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });

    const ours = [...byDirection(judgeAll(ranked))].map(([direction, own]) => {
      const means = metricNames.map((name) =>
        meanAndError(own.map(({ metrics }) => metrics[name])).mean.toFixed(4),
      );
      return [direction, own.length, ...means].join('\t');
    });
    expect(told.trim().split('\n')).toEqual(ours);
  },
);
