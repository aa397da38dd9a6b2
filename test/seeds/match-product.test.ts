import { expect, it } from 'vitest';
import { normalizeProduct, productMatch } from '../../seeds/chainkg/match-product.ts';
import type { Stage } from '../../server/write/graph-data.ts';

const matches = (rules: Partial<Stage>, product: string) =>
  productMatch({
    id: 'stage:t/a',
    chainId: 'chain:t',
    name: '测试环节',
    position: 'UPSTREAM',
    order: 1,
    ...rules,
  })(normalizeProduct(product));

it.each([
  ['a part of the name', ['原料药'], '测试原料药系列', true],
  ['a full-width token', ['CT'], 'ＣＴ设备', true],
  ['a token between Chinese characters', ['ct'], '医用CT设备', true],
  ['no part of a longer Latin word', ['CT'], 'ICT设备', false],
  ['a later token after such a word', ['CT'], 'ICT与CT设备', true],
  ['no other word', ['原料药'], '测试制剂', false],
])('takes a keyword for %s', (_, keywords, product, isMatch) => {
  expect(matches({ keywords }, product)).toBe(isMatch);
});

it('lets an excluded word win', () => {
  const rules = { keywords: ['中间体'], excludeKeywords: ['农药'] };

  expect(matches(rules, '测试农药中间体')).toBe(false);
});

it('matches nothing without keywords', () => {
  expect(matches({}, '测试原料药')).toBe(false);
});
