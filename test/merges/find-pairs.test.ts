import { expect, it } from 'vitest';
import { openNameReader } from '../../server/definitions/likeness/name-parts.ts';
import { largestBlock, openPairs } from '../../server/merges/find-pairs.ts';
import { spellings } from '../../server/write/name-key.ts';

const readName = openNameReader({ places: [], spell: (text) => spellings(text).pinyin });

function pairsOf(names: readonly string[], isAsked: (index: number) => boolean = () => true) {
  const collector = openPairs();
  for (const [index, name] of names.entries()) collector.add(index, readName(name));
  return collector.pairs(isAsked);
}

it('pairs names that share a key, each pair once', () => {
  const { pairs, cutBlockCount, isCut } = pairsOf([
    '甲一测试材料有限公司',
    '乙二样品电子有限公司',
    '甲一测试材料股份有限公司',
    '甲一测试',
  ]);

  expect(pairs.toSorted()).toEqual([
    [0, 2],
    [0, 3],
    [2, 3],
  ]);
  expect({ cutBlockCount, isCut }).toEqual({ cutBlockCount: 0, isCut: false });
});

it('does not pair two that only begin alike', () => {
  expect(pairsOf(['甲一测试材料有限公司', '甲一测试电子有限公司']).pairs).toEqual([]);
});

it('pairs only with those that are asked about', () => {
  const names = ['甲一测试材料', '甲一测试材料', '甲一测试材料'];

  expect(pairsOf(names, (index) => index === 2).pairs.toSorted()).toEqual([
    [0, 2],
    [1, 2],
  ]);
});

it('never pairs an organisation with itself by two of its names', () => {
  const collector = openPairs();
  for (const name of ['甲一测试材料', '甲一测试材料有限公司']) collector.add(0, readName(name));

  expect(collector.pairs(() => true).pairs).toEqual([]);
});

it('leaves a name out that too many share, and says so', () => {
  const { pairs, cutBlockCount } = pairsOf(Array(largestBlock + 1).fill('测试中学'));

  expect(pairs).toEqual([]);
  expect(cutBlockCount).toBeGreaterThan(0);
});

it('finds its pairs among more names than it began with room for', () => {
  const letters = [...'嘉禾瑞安宏泰晨曦铭远启明卓越凌云汇川锦程博雅'];
  const many = Array.from({ length: 8_000 }, (_, n) =>
    [n % 24, Math.floor(n / 24) % 24, Math.floor(n / 576) % 24, (n * 7) % 23, (n * 5) % 19]
      .map((at) => letters[at])
      .join(''),
  );
  const names = ['甲一测试材料有限公司', ...many, '甲一测试材料'];

  const { pairs } = pairsOf(names, (index) => index === 0);

  expect(pairs).toEqual([[0, names.length - 1]]);
});
