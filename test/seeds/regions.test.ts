import { expect, it } from 'vitest';
import { readDivisions } from '../../seeds/regions/divisions.ts';
import { currentCode, openRegionNames } from '../../seeds/regions/region-names.ts';

const { regions } = readDivisions();
const byCode = new Map(regions.map((region) => [region.code, region]));
const regionOfName = openRegionNames(regions);

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

it.each([
  ['浙江甲一测试股份有限公司', '330000'],
  ['浙江省甲一测试股份有限公司', '330000'],
  ['杭州甲一测试有限公司', '330100'],
  ['浙江杭州甲一测试有限公司', '330100'],
  ['甲一测试(杭州)有限公司', '330100'],
  ['甲一测试（上海）有限公司', '310000'],
  ['浙江甲一测试(杭州)有限公司', '330100'],
  ['杭州市拱墅区甲一测试中心', '330105'],
  ['杭州市下城区甲一测试厂', '330105'],
  ['杭州市江干区甲一测试厂', '330102'],
  ['杭州富阳市甲一测试厂', '330111'],
  ['杭州临安市甲一测试厂', '330112'],
  ['北京市朝阳区甲一测试中心', '110105'],
  ['吉林甲一测试股份有限公司', '220000'],
  ['吉林市甲一测试股份有限公司', '220200'],
  ['辽宁朝阳甲一测试有限公司', '211300'],
  ['内蒙古甲一测试有限公司', '150000'],
  ['香港甲一测试有限公司', '810000'],
])('places %s in %s', (name, code) => {
  expect(regionOfName(name)).toBe(code);
});

it.each([
  ['the bare name of a county', '义乌甲一测试有限公司'],
  ['a city name that is a word', '朝阳甲一测试有限公司'],
  ['a short name of a prefecture', '阿里甲一测试有限公司'],
  ['no place at all', '甲一测试(集团)股份有限公司'],
  ['a prefix and a bracket that contradict each other', '上海甲一测试(杭州)有限公司'],
])('takes %s for no evidence', (_, name) => {
  expect(regionOfName(name)).toBeUndefined();
});

it('turns abolished codes into those of today', () => {
  expect(['330103', '330104', '330183', '330185', '330106'].map(currentCode)).toEqual([
    '330105',
    '330102',
    '330111',
    '330112',
    '330106',
  ]);
});
