import { expect, it } from 'vitest';
import { dealingsOf } from '../../client/targets/dealings.ts';

const way = (hops: number) => ({ steps: Array.from({ length: hops }) });

it('says that no dealings are on record where at most others stand between', () => {
  expect(dealingsOf([])).toBe('none');
  expect(dealingsOf([way(2), way(3)])).toBe('none');
});

it('does not say so of a lead that a local organisation deals with directly', () => {
  expect(dealingsOf([way(2), way(1)])).toBe('beside');
});
