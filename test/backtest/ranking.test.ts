import { expect, it } from 'vitest';
import { byStanding, type Ranked, scoreText } from '../../bench/backtest/rank/ranking.ts';

const row = (candidate: string, points: number, popularity: number): Ranked => ({
  candidate,
  points,
  popularity,
});

const rows = [
  row('乙', 45_000_000, 999_998),
  row('甲', 45_000_000, 999_999),
  row('丁', 44_999_999, 999_999),
  row('丙', 1, 0),
  row('戊', 0, 12),
  row('己', 0, 2),
  row('A', 0, 0),
  row('\uff21', 0, 0),
  row('\u{20000}', 0, 0),
];

it('orders by points, popularity and code point of the id', () => {
  expect(rows.toSorted(byStanding).map(({ candidate }) => candidate)).toEqual([
    ...['甲', '乙', '丁', '丙', '戊', '己'],
    ...['A', '\uff21', '\u{20000}'],
  ]);
});

it('writes a number in the same order, that a double keeps apart', () => {
  const numbers = rows.toSorted(byStanding).map((one) => Number(scoreText(one)));

  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  expect(new Set(numbers.slice(0, 7)).size).toBe(7);
});
