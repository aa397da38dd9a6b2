import { describe, expect, it } from 'vitest';
import { ranksOf } from '../../bench/backtest/judge/metrics.ts';
import { popularityOf } from '../../bench/backtest/rank/popularity.ts';
import { questionOf } from '../../bench/backtest/rank/rank-task.ts';
import { byStanding, type Ranked, rankQuestion } from '../../bench/backtest/rank/ranking.ts';
import { loadWorld, openWorld, type World } from '../../bench/backtest/rank/world.ts';
import type { Edge } from '../../bench/backtest/task/read-edges.ts';
import { readTask, readTraining, type Task } from '../../bench/backtest/task/read-task.ts';
import { cutsOf } from '../../bench/backtest/tune/cuts.ts';
import { gather } from '../../bench/backtest/tune/gather.ts';
import { ranksUnder, scoreUnder } from '../../bench/backtest/tune/objective.ts';
import { uncalibratedProfile as profile, tune } from '../../bench/backtest/tune/tune.ts';
import { parseProfile } from '../../server/profiles/parse.ts';
import { openTestGraph } from '../support/graph.ts';
import { taskFolder, tinyFiles } from './tiny-task.ts';

const { graph } = openTestGraph();
const { signal } = new AbortController();

/** The rankings of a task's queries, one after another: the tests' driver has few connections. */
async function rankInTurn(task: Task, world: World): Promise<Ranked[][]> {
  const rankings: Ranked[][] = [];
  for (const query of task.queries) {
    const popularity = popularityOf(task.edges, query.type, query.role);
    const question = questionOf(task, query);
    rankings.push(await rankQuestion(graph, world, question, popularity, profile));
  }
  return rankings;
}

/** T of peers, stages and activity as parts of 100 points, in millionths, at 45 of them for ties. */
const pointsOf = (...parts: number[]) =>
  Math.round(45e6 * (1 - parts.reduce((left, part) => left * (1 - part), 1)));
const shown = (weight: number, sum: number) => weight * (1 - Math.exp(-sum / 1e9 / 0.5));
/** Σ 2^(−age/half-life) of ties so many days old, at a half-life of two years. */
const active = (...days: number[]) =>
  days.reduce((sum, age) => sum + Math.round(1e9 * 2 ** (-age / 730.5)), 0) / 1e9;
const root = 1 / Math.sqrt(2);

describe('the tiny task', () => {
  it('ranks with the sums of the definitions', async () => {
    const task = readTask(taskFolder(tinyFiles));
    const world = openWorld('task', task.edges);
    await loadWorld(graph, world);

    const [out, into] = await rankInTurn(task, world);

    // 测试甲 → 样机一 ← 测试乙 → 样机三: everybody in the middle has two ties.
    const overPeer = Math.round(Math.round(Math.round(1e9 * root) * root) * root);
    const busiest = Math.log1p(active(1096, 366));
    const third = out?.find(({ candidate }) => candidate === 'M:样机三');
    expect(third).toEqual({
      candidate: 'M:样机三',
      points: pointsOf(shown(0.6, overPeer), (0.07 * Math.log1p(1)) / busiest),
      popularity: 1,
    });
    // 样机一 ← 测试甲 → 样机二 ← 测试丙 four years ago, and 测试丙 makes what 测试甲 makes.
    const aged = 2 ** (-1461 / 1826.25);
    const overSupplier = Math.round(Math.round(Math.round(1e9 * root) * root) * aged * root);
    const overStage = Math.round(Math.round(1e9 * root) * root);
    const bing = into?.find(({ candidate }) => candidate === 'S:测试丙');
    const most = Math.log1p(active(366, 0));
    expect(bing?.points).toBe(
      pointsOf(
        shown(0.6, overSupplier),
        shown(0.3, overStage),
        (0.07 * Math.log1p(active(1461))) / most,
      ),
    );
    expect(out?.at(-1)).toEqual({ candidate: 'M:样机四', points: 0, popularity: 0 });
  });

  it('ranks by popularity for an anchor that is not in the training edges', async () => {
    const task = readTask(taskFolder(tinyFiles));
    const world = openWorld('task', task.edges);
    await loadWorld(graph, world);
    const [query] = task.queries;
    const question = { ...questionOf(task, query as never), anchor: 'S:测试未知' };
    const popularity = popularityOf(task.edges, 'SUPPLIES', 'CUSTOMER');
    const weights = { ...profile.kindWeights, ACTIVITY: 0 };

    const ranking = await rankQuestion(graph, world, question, popularity, {
      ...profile,
      kindWeights: weights,
    });

    expect(ranking.map(({ candidate, points }) => [candidate, points])).toEqual([
      ['M:样机一', 0],
      ['M:样机二', 0],
      ['M:样机三', 0],
      ['M:样机四', 0],
    ]);
  });

  it.each([
    ['invest', 'out'],
    ['invest', 'in'],
    ['cooperate', 'out'],
    ['cooperate', 'in'],
  ])('finds the third tie away over %s, %s', async (relation, dir) => {
    const tie = (from: string, to: string) => {
      const ends = dir === 'out' ? [from, to] : [to, from];
      return [ends[0], relation, ends[1], '2010'].join('\t');
    };
    const known = { qid: `${relation}:0`, anchor: '测试甲', relation, dir, known: ['测试一'] };
    const task = readTask(
      taskFolder({
        'train_edges.tsv': [
          tie('测试甲', '测试一'),
          tie('测试乙', '测试一'),
          tie('测试乙', '测试二'),
          tie('测试丙', '测试三'),
        ],
        'queries.jsonl': [JSON.stringify({ ...known, truth: ['测试二'] })],
        [`candidates_${relation}_${dir}.txt`]: ['测试三', '测试二'],
      }),
    );
    const world = openWorld(`${relation}-${dir}`, task.edges);
    await loadWorld(graph, world);

    const [ranking] = await rankInTurn(task, world);

    expect(ranking?.[0]?.candidate).toBe('测试二');
    expect(ranking?.[0]?.points).toBeGreaterThan(ranking?.[1]?.points ?? Number.NaN);
  });

  it('keeps worlds apart in one graph', async () => {
    const task = readTask(taskFolder(tinyFiles));
    const alone = openWorld('one', task.edges);
    await loadWorld(graph, alone);
    const before = await rankInTurn(task, alone);
    await loadWorld(graph, openWorld('other', task.edges));

    const after = await rankInTurn(task, alone);

    expect(after).toEqual(before);
  });
});

/** Twenty makers in two circles; later each meets two more builders of its own circle. */
const makers = Array.from({ length: 20 }, (_, n) => n);
const line = (maker: number, builder: number, year: number) =>
  `S:测试造${maker}\tsupply\tM:测试装${(builder + 20) % 20}\t${year}`;
const trainingLines = makers.flatMap((n) => [
  line(n, n, 2005),
  line(n, n + 2, 2006),
  line(n, n + 4, 2006),
  `S:测试造${n}\tmakes\tP:试验件${n % 5}\t2005`,
]);

describe('the calibration', () => {
  it('scores as the product does', async () => {
    const [cut] = cutsOf(edgesOf(trainingLines)).slice(-1);
    if (!cut) throw new Error('no cut');
    await loadWorld(graph, cut.world);

    const groups = cut.groups.map((group) => ({ ...group, queries: group.queries.slice(0, 3) }));

    const gathered = await gather(graph, { ...cut, groups }, profile, signal);

    expect(gathered).toHaveLength(6);
    for (const one of gathered) {
      const { popularity } = one.group;
      const ranking = await rankQuestion(graph, cut.world, one.query, popularity, profile);
      expect(scoreUnder(one, profile).sort(byStanding)).toEqual(ranking);
      expect(ranksUnder(one, profile)).toEqual(ranksOf(ranking, one.query));
    }
  });

  it('does not read queries: without them, and with a scrambled truth, it finds the same', async () => {
    const training = { 'train_edges.tsv': trainingLines };
    const scrambled = { ...training, 'queries.jsonl': ['{"qid": "supply:in:0", "truth": "?"'] };
    const tuneOn = (files: Record<string, string[]>) => {
      const read = { ...readTraining(taskFolder(files)), name: 'tiny' };
      return tune(graph, read, '2026-01-02', { signal, tell: () => {} });
    };

    const without = await tuneOn(training);

    expect(await tuneOn(scrambled)).toEqual(without);
    expect(parseProfile(without)).toEqual({ profile: without });
    expect(without.calibration).toMatchObject({
      data: 'tiny: 80 training edges up to 2006, cuts 2006',
      date: '2026-01-02',
    });
  });
});

function edgesOf(lines: readonly string[]): readonly Edge[] {
  return readTraining(taskFolder({ 'train_edges.tsv': lines })).edges;
}
