import { expect, it } from 'vitest';
import { compare, toComparable } from './compare.ts';
import { panoramaOf } from './panorama.ts';
import { tieId } from './random-ties.ts';
import { recommend } from './recommend.ts';
import { tinyAnswer } from './tiny-answer.ts';
import { tinyQuestion, tinyWorld } from './tiny-world.ts';
import { openWorld } from './world.ts';

it('has the answer worked out on paper', () => {
  const oracle = toComparable(recommend(openWorld(tinyWorld, tieId), tinyQuestion));

  expect(compare(oracle, tinyAnswer)).toEqual([]);
});

it('counts the distinct organisations of the chain', () => {
  const panorama = panoramaOf(openWorld(tinyWorld, tieId), 'chain:t', '330105');

  // a and b here; u, v, w, m and the fund i elsewhere.
  expect([panorama.localCount, panorama.outsideCount]).toEqual([2, 5]);
});
