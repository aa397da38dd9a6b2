import { expect, it } from 'vitest';
import { clean, column, template } from './row-fixture.ts';

it.each([
  ['its own cell', { region: '330105', address: '测试路1号' }, '330105', 'GIVEN', []],
  ['its address', { address: '杭州市拱墅区测试路1号' }, '330105', 'ADDRESS', ['REGION_BY_ADDRESS']],
  [
    'its address within the given',
    { region: '浙江', address: '杭州市拱墅区' },
    '330105',
    'ADDRESS',
    ['REGION_READ', 'REGION_BY_ADDRESS'],
  ],
  ['its office', { uscc: '91350100M000100Y43' }, '350100', 'REGISTER_CODE', ['REGION_BY_USCC']],
  [
    'its office within the address',
    { uscc: '91330604MA288KX9X0', address: '浙江省绍兴市' },
    '330604',
    'REGISTER_CODE',
    ['REGION_BY_USCC'],
  ],
  [
    'its address before its office',
    { uscc: '91330604MA288KX9X0', address: '杭州市' },
    '330100',
    'ADDRESS',
    ['REGION_BY_ADDRESS'],
  ],
  ['its name', { name: '甲一测试(杭州)有限公司' }, '330100', 'NAME', ['REGION_BY_NAME']],
  ['a part of China in place of its country', { country: '香港' }, '810000', 'GIVEN', []],
])('places an organisation by %s, and says so', (_, cells, code, source, rules) => {
  const { values, problems } = clean(Object.entries({ name: '甲一测试', ...cells }));

  expect(values).toMatchObject({ region: code, regionSource: source });
  expect(problems).toEqual(rules.map((rule) => `FIXED ${rule} region`));
});

it('shows the place that was found by its name and code', () => {
  const { cleaned } = clean([
    ['name', '甲一测试'],
    ['address', '杭州市下城区测试路1号'],
  ]);

  expect(cleaned.problems).toEqual([
    {
      level: 'FIXED',
      rule: 'REGION_BY_ADDRESS',
      column: 'region',
      value: '杭州市下城区测试路1号',
      result: '拱墅区 330105',
    },
  ]);
});

it.each([
  ['abroad', { country: '德国' }],
  ['whose region is said to be unknown', { regionSource: 'UNKNOWN' }],
  ['whose region is said to be nothing', { regionSource: '-' }],
])('works out no place for an organisation %s', (_, cells) => {
  const row = { name: '甲一测试(杭州)有限公司', ...cells };

  expect(clean(Object.entries(row)).values).not.toHaveProperty('region');
});

it('tells namesakes apart by the address, and notes where the two disagree', () => {
  const near = clean([
    ['name', '甲一测试'],
    ['region', '鼓楼区'],
    ['address', '江苏省南京市测试路1号'],
  ]);
  const apart = clean([
    ['name', '甲一测试'],
    ['region', '330105'],
    ['address', '江苏省南京市测试路1号'],
  ]);

  expect(near).toMatchObject({
    values: { region: '320106' },
    problems: ['FIXED REGION_READ region'],
  });
  expect(apart).toMatchObject({
    values: { region: '330105', regionSource: 'GIVEN' },
    problems: ['REVIEW REGION_DISAGREES region'],
  });
});

it('works out no place where the template does not keep how it is known', () => {
  const of = template(column('from', 'NAME'), column('fromRegion', 'REGION'));

  expect(clean([['from', '甲一测试(杭州)有限公司']], { of }).values).not.toHaveProperty(
    'fromRegion',
  );
});
