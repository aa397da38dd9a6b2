import { expect, it } from 'vitest';
import { judgeBoth, rewiredTable } from '../../bench/backtest/judge/fame.ts';
import type { RankedQuery } from '../../bench/backtest/rank/rank-task.ts';
import type { Edge } from '../../bench/backtest/task/read-edges.ts';

const query: RankedQuery['query'] = {
  qid: 'supply:out:0',
  anchor: '甲',
  relation: 'supply',
  dir: 'out',
  type: 'SUPPLIES',
  role: 'CUSTOMER',
  known: ['一'],
  truth: ['二', '三'],
};
const ranked = (order: string): RankedQuery => ({
  query,
  ranking: [...order].map((candidate) => ({ candidate, points: 0, popularity: 0 })),
});
const edges: Edge[] = [{ from: '甲', relation: 'SUPPLIES', to: '二', year: 2010 }];

it('asks both worlds for new partners that neither knows', () => {
  const both = judgeBoth([ranked('一二四三')], { edges, ranked: [ranked('二四五三一')] });

  // Without 一 and 二, 三 stands second and third.
  expect(both.real.map(({ metrics }) => metrics.MRR)).toEqual([1 / 2]);
  expect(both.accident.map(({ metrics }) => metrics.MRR)).toEqual([1 / 3]);
});

it('leaves a query out that asks for nobody else', () => {
  const known = [...edges, { from: '甲', relation: 'SUPPLIES', to: '三', year: 2010 } as const];

  expect(judgeBoth([ranked('一二四三')], { edges: known, ranked: [ranked('一')] })).toEqual({
    real: [],
    accident: [],
  });
});

it('says what is left after fame', () => {
  const accidents = ['二四三', '三'].map((order) => ({ edges, ranked: [ranked(order)] }));

  const lines = rewiredTable([ranked('三')], accidents).split('\n');

  expect(lines.at(-1)).toBe('| supply:out MRR | 1.0000 | 0.7500 | 0.5000 – 1.0000 | 0.2500 |');
});
