import { expect, it } from 'vitest';
import { readDivisions } from '../../../seeds/regions/divisions.ts';
import { abolishedRegions } from '../../../server/templates/clean/abolished-regions.ts';
import { openRegions } from '../../../server/templates/clean/regions.ts';

const divisions = readDivisions().regions;
const regions = openRegions(divisions);

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
  expect(regions.ofName(name)).toBe(code);
});

it.each([
  ['the bare name of a county', '义乌甲一测试有限公司'],
  ['a city name that is a word', '朝阳甲一测试有限公司'],
  ['a short name of a prefecture', '阿里甲一测试有限公司'],
  ['no place at all', '甲一测试(集团)股份有限公司'],
  ['a prefix and a bracket that contradict each other', '上海甲一测试(杭州)有限公司'],
])('takes %s for no evidence', (_, name) => {
  expect(regions.ofName(name)).toBeUndefined();
});

it.each([
  ['浙江省杭州市拱墅区测试路1号', '330105'],
  ['浙江省 杭州市 拱墅区 测试路1号', '330105'],
  ['浙江杭州拱墅区测试路1号', '330105'],
  ['浙江省杭州市杭州市拱墅区测试路1号', '330105'],
  ['杭州市下城区测试路1号', '330105'],
  ['江干区测试路1号', '330102'],
  ['杭州市江干区下沙街道测试路1号', '330114'],
  ['浙江省杭州市余杭区乔司街道测试村', '330113'],
  ['浙江省余姚市测试路1号', '330281'],
  ['余姚市测试路1号', '330281'],
  ['浙江庆元县测试街', '331126'],
  ['绍兴县测试镇', '330603'],
  ['浙江省宁波保税区测试大厦', '330200'],
  ['上海市浦东新区测试路1号', '310115'],
  ['上海市市辖区黄浦区测试路1号', '310101'],
  ['中国（浙江）自由贸易试验区舟山市定海区测试路', '330902'],
  ['河南省济源市测试路1号', '419001'],
  // 邢台 and 张家口 both have a 桥西区, and so had 石家庄.
  ['河北省桥西区测试路1号', '130000'],
])('places the address %s in %s', (address, code) => {
  expect(regions.ofAddress(address)).toBe(code);
});

it.each(['南京路1号', '上海东路1号', '杭州湾新区测试路', '鼓楼区测试路1号', '测试路1号', ''])(
  'does not know where the address %j is',
  (address) => {
    expect(regions.ofAddress(address)).toBeUndefined();
  },
);

it.each([
  ['91330105MA000000XX', '330105'],
  ['91330103MA000000XX', '330105'],
  ['91330101MA000000XX', '330100'],
  ['91339901MA000000XX', '330000'],
  ['91100000MA000000XX', undefined],
])('places the register office of %s in %s', (uscc, code) => {
  expect(regions.ofUscc(uscc)).toBe(code);
});

it.each([
  ['330105', '330105'],
  ['330105000000', '330105'],
  ['3301', '330100'],
])('takes the code %s for %s', (cell, code) => {
  expect(regions.clean(cell)).toEqual({ value: { kind: 'TEXT', text: code }, findings: [] });
});

const readAs = (code: string) => ({
  value: { kind: 'TEXT', text: code },
  findings: [{ level: 'FIXED', rule: 'REGION_READ', result: regions.label(code) }],
});

it.each([
  ['拱墅区', '330105'],
  ['拱墅', '330105'],
  ['浙江省杭州市拱墅区', '330105'],
  ['浙江/杭州/拱墅', '330105'],
  ['浙江省 / 杭州市', '330100'],
  ['浙江/宁波', '330200'],
  ['杭州市本级', '330100'],
  ['上海/上海/浦东新区', '310115'],
  ['江苏南京鼓楼区', '320106'],
  ['吉林/吉林', '220200'],
  ['吉林', '220000'],
  ['内蒙古', '150000'],
  ['香港特别行政区', '810000'],
])('reads the cell %s as %s', (cell, code) => {
  expect(regions.clean(cell)).toEqual(readAs(code));
});

it.each([
  ['下城区', undefined, 'FIXED', 'REGION_ABOLISHED', '拱墅区 330105'],
  ['330104', undefined, 'FIXED', 'REGION_ABOLISHED', '上城区 330102'],
  ['浙江省富阳市', undefined, 'FIXED', 'REGION_ABOLISHED', '富阳区 330111'],
  ['鼓楼区', undefined, 'REVIEW', 'REGION_AMBIGUOUS', null],
  ['鼓楼区', '330100', 'REVIEW', 'REGION_AMBIGUOUS', null],
  ['330199', undefined, 'REVIEW', 'REGION_UNKNOWN', null],
  ['33010', undefined, 'REVIEW', 'REGION_UNKNOWN', null],
  ['某测试地', undefined, 'REVIEW', 'REGION_UNKNOWN', null],
  ['浙江省杭州市测试新城', undefined, 'REVIEW', 'REGION_PARTLY', '杭州市 330100'],
])('says of the cell %s near %s: %s %s', (cell, nearby, level, rule, result) => {
  const { value, findings } = regions.clean(cell, nearby);

  expect(findings).toEqual([{ level, rule, result }]);
  expect(value).toEqual(result === null ? undefined : { kind: 'TEXT', text: result.slice(-6) });
});

it('tells places of one name apart by what is near', () => {
  expect(regions.clean('鼓楼区', '320100')).toEqual(readAs('320106'));
  expect(regions.clean('鼓楼区', '410204')).toEqual(readAs('410204'));
});

it('maps every abolished division to one that exists, and abolishes none that does', () => {
  const codes = new Set(divisions.map(({ code }) => code));

  expect(abolishedRegions.filter(([, , code]) => !codes.has(code))).toEqual([]);
  expect(
    abolishedRegions.filter(([oldCode]) => oldCode !== '320602' && codes.has(oldCode)),
  ).toEqual([]);
});
