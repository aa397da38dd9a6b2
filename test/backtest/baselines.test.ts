import { expect, it } from 'vitest';
import { popularityBaseline, threePaths } from '../../bench/backtest/rank/baselines.ts';
import type { Edge } from '../../bench/backtest/task/read-edges.ts';

const supply = (from: string, to: string): Edge => ({ from, relation: 'SUPPLIES', to, year: 2010 });
const edges = [
  supply('甲', '一'),
  supply('甲', '二'),
  supply('乙', '一'),
  supply('乙', '三'),
  supply('丙', '二'),
  supply('丙', '三'),
  supply('丙', '四'),
];
const question = { anchor: '甲', role: 'CUSTOMER', candidates: ['四', '三', '二', '一'] } as const;
const asked = { type: 'SUPPLIES', role: 'CUSTOMER' } as const;

it('orders by popularity, then id', () => {
  const ranking = popularityBaseline(edges, asked)(question);

  expect(ranking.map(({ candidate, popularity }) => [candidate, popularity])).toEqual([
    ['一', 2],
    ['三', 2],
    ['二', 2],
    ['四', 1],
  ]);
});

it('counts paths of three ties that meet nobody twice', () => {
  const ranking = threePaths(edges, asked, false)(question);

  // 甲-一-乙-三, 甲-二-丙-三, 甲-二-丙-四: none leads back to 一 or 二.
  expect(ranking.map(({ candidate, points }) => [candidate, points / 1e6])).toEqual([
    ['三', 2],
    ['四', 1],
    ['一', 0],
    ['二', 0],
  ]);
});

it('damps a path by the degrees of those in its middle', () => {
  const ranking = threePaths(edges, asked, true)(question);

  const viaYi = 1 / Math.sqrt(2 * 2);
  const viaBing = 1 / Math.sqrt(2 * 3);
  expect(ranking.slice(0, 2).map(({ points }) => points)).toEqual([
    Math.round((viaYi + viaBing) * 1e6),
    Math.round(viaBing * 1e6),
  ]);
});
