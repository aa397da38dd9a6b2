import { expect, it } from 'vitest';
import { rewire } from '../../bench/backtest/rank/rewire.ts';
import type { Edge } from '../../bench/backtest/task/read-edges.ts';
import type { Relation } from '../../bench/backtest/task/relations.ts';

/** Every third start is tied to every end that fits: 60 edges over 20 starts and 12 ends. */
const edgesOf = (relation: Relation, prefix: string): Edge[] =>
  Array.from({ length: 60 }, (_, n) => ({
    from: `${prefix}起${n % 20}`,
    relation,
    to: `${prefix}终${(n * 7 + Math.floor(n / 20)) % 12}`,
    year: 2000 + (n % 9),
  }));
const edges = [...edgesOf('SUPPLIES', ''), ...edgesOf('WORKS_IN', '')];

const count = (all: readonly Edge[], keyOf: (edge: Edge) => string) =>
  Object.fromEntries([...Map.groupBy(all, keyOf)].map(([key, own]) => [key, own.length]).sort());

it('keeps how many ties of each type and year everybody starts, and how many end there', () => {
  const rewired = rewire(edges, 7);

  const starts = ({ from, relation, year }: Edge) => `${from} ${relation} ${year}`;
  const ends = ({ relation, to }: Edge) => `${relation} ${to}`;
  expect(count(rewired, starts)).toEqual(count(edges, starts));
  expect(count(rewired, ends)).toEqual(count(edges, ends));
});

it('ties others, nobody twice, and the same for the same seed', () => {
  const pairs = (all: readonly Edge[]) =>
    all.map(({ from, relation, to }) => `${from} ${relation} ${to}`);
  const before = new Set(pairs(edges));

  const rewired = pairs(rewire(edges, 7));

  expect(new Set(rewired).size).toBe(edges.length);
  expect(rewired.filter((pair) => before.has(pair)).length).toBeLessThan(edges.length * 0.8);
  expect(pairs(rewire(edges, 7))).toEqual(rewired);
  expect(pairs(rewire(edges, 8))).not.toEqual(rewired);
});

it('keeps everybody’s number of ties without a direction, and ties nobody to itself', () => {
  const partners: Edge[] = Array.from({ length: 40 }, (_, n) => ({
    from: `甲${n % 10}`,
    relation: 'COOPERATES_WITH',
    to: `甲${(n % 10) + 1 + Math.floor(n / 10)}`,
    year: 2010,
  }));
  const degrees = (all: readonly Edge[]) =>
    count(
      all.flatMap((edge) => [edge, { ...edge, from: edge.to }]),
      ({ from }) => from,
    );

  const rewired = rewire(partners, 3);

  expect(degrees(rewired)).toEqual(degrees(partners));
  expect(rewired.filter(({ from, to }) => from === to)).toEqual([]);
  expect(new Set(rewired.map(({ from, to }) => [from, to].sort().join())).size).toBe(40);
});
