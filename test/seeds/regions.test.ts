import { expect, it } from 'vitest';
import { readDivisions } from '../../seeds/regions/divisions.ts';

const { regions } = readDivisions();
const byCode = new Map(regions.map((region) => [region.code, region]));

it.each([
  ['330000', 'PROVINCE', undefined],
  ['330100', 'CITY', '330000'],
  ['330105', 'DISTRICT', '330100'],
  ['110101', 'DISTRICT', '110000'],
  ['419001', 'DISTRICT', '410000'],
  ['710000', 'PROVINCE', undefined],
  ['810000', 'PROVINCE', undefined],
  ['820000', 'PROVINCE', undefined],
])('knows %s as a %s below %s', (code, level, parentCode) => {
  expect(byCode.get(code)).toMatchObject({ level, ...(parentCode && { parentCode }) });
  expect(byCode.get(code)?.parentCode).toBe(parentCode);
});

it('hangs every division below one that exists', () => {
  const orphans = regions.filter(({ parentCode }) => parentCode && !byCode.has(parentCode));

  expect(orphans).toEqual([]);
});

it('has no 市辖区 level, no streets and no code twice', () => {
  expect(byCode.has('110100')).toBe(false);
  expect(regions.every(({ code }) => /^\d{6}$/.test(code))).toBe(true);
  expect(byCode.size).toBe(regions.length);
});
