import { expect, it } from 'vitest';
import { percentile, summarise, time } from '../../bench/measure.ts';

const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

it.each([
  [hundred, 0.95, 95],
  [hundred, 0.951, 96],
  [hundred, 0.5, 50],
  [hundred, 0, 1],
  [hundred, 1, 100],
  [[7], 0.95, 7],
  [[3, 1, 2], 0.5, 2],
  [[4, 1, 3, 2], 0.5, 2],
  [[15, 20, 35, 40, 50], 0.3, 20],
  [[10, 9], 0.95, 10],
  [[], 0.5, Number.NaN],
])('takes the nearest rank of %j at %d', (values, share, expected) => {
  expect(percentile(values, share)).toBe(expected);
});

it('leaves the values as they were', () => {
  const values = [3, 1, 2];

  percentile(values, 0.5);

  expect(values).toEqual([3, 1, 2]);
});

it('makes one line of many runs', () => {
  const figure = summarise({ bench: 'panorama', data: 'demo', unit: 'ms' }, [3.04, 1.26, 2]);

  expect(JSON.stringify(figure)).toBe(
    '{"bench":"panorama","data":"demo","unit":"ms","median":2,"p95":3,"min":1.3,"max":3,"runs":3}',
  );
});

it('times each run after the one before has ended', async () => {
  const events: string[] = [];
  const run = async () => {
    events.push('begins');
    await Promise.resolve();
    events.push('ends');
  };

  const times = await time(run, 2);

  expect(events).toEqual(['begins', 'ends', 'begins', 'ends']);
  expect(times).toHaveLength(2);
});
