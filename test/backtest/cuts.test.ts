import { expect, it } from 'vitest';
import type { Edge } from '../../bench/backtest/task/read-edges.ts';
import { cutsOf } from '../../bench/backtest/tune/cuts.ts';

const supply = (from: string, to: string, year: number): Edge => ({
  from,
  relation: 'SUPPLIES',
  to,
  year,
});

/** Twenty makers that know builder n, and meet builder n + 1 later; 新 is met, but not known before. */
const makers = Array.from({ length: 20 }, (_, n) => n);
const edges = makers.flatMap((n) => [
  supply(`甲${n}`, `乙${n}`, 2005),
  supply(`甲${n}`, `乙${(n + 1) % 20}`, 2006 + (n % 2)),
  supply(`甲${n}`, '新', 2006),
]);

it('asks of each cut who was met from then on, among those known before', () => {
  const [cut] = cutsOf(edges);

  expect(cut?.year).toBe(2006);
  expect(cut?.world.asOf).toBe('2005-01-01');
  expect(cut?.world.edges).toHaveLength(20);
  expect(cut?.groups.map(({ name, queries }) => [name, queries.length])).toEqual([
    ['SUPPLIES:in', 20],
    ['SUPPLIES:out', 20],
  ]);
  expect(cut?.groups[1]?.queries.find(({ anchor }) => anchor === '甲3')).toMatchObject({
    role: 'CUSTOMER',
    known: ['乙3'],
    truth: ['乙4'],
  });
  expect(cut?.groups[1]?.candidates).not.toContain('新');
});

it('leaves out cuts that ask too little, and has at most the last four', () => {
  // Of 2007 on, ten makers meet somebody new.
  expect(cutsOf(edges).map(({ year }) => year)).toEqual([2006]);

  const many = Array.from({ length: 6 }, (_, later) =>
    makers.map((n) => supply(`甲${n}`, `乙${(n + 2 + later) % 20}`, 2008 + later)),
  );
  expect(cutsOf([...edges, ...many.flat()]).map(({ year }) => year)).toEqual([
    2010, 2011, 2012, 2013,
  ]);
});

it('never takes an anchor for its own candidate', () => {
  const partners = makers.flatMap((n): Edge[] => [
    { from: `甲${n}`, relation: 'COOPERATES_WITH', to: `甲${(n + 1) % 20}`, year: 2005 },
    { from: `甲${n}`, relation: 'COOPERATES_WITH', to: `甲${(n + 2) % 20}`, year: 2006 },
  ]);

  const [group] = cutsOf(partners)[0]?.groups ?? [];

  expect(group).toMatchObject({ name: 'COOPERATES_WITH:out', role: 'PARTNER' });
  expect(group?.queries).toHaveLength(20);
  expect(group?.queries.filter(({ anchor, candidates }) => candidates.includes(anchor))).toEqual(
    [],
  );
});
