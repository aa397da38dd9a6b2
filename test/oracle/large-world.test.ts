import { expect, it } from 'vitest';
import { compare, toComparable } from './compare.ts';
import { largeAnswer, largeQuestion, largeWorld } from './large-world.ts';
import { tieId } from './random-ties.ts';
import { recommend } from './recommend.ts';
import { openWorld } from './world.ts';

it('has the answer worked out on paper', () => {
  const oracle = toComparable(recommend(openWorld(largeWorld, tieId), largeQuestion));

  expect(compare(oracle, largeAnswer)).toEqual([]);
});
