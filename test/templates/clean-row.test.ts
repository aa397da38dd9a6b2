import { expect, it } from 'vitest';
import { clean, ties } from './clean/row-fixture.ts';

it('cleans each cell by the kind of its column, and leaves out empty ones and words for nothing', () => {
  const { values, problems } = clean([
    ['name', '甲一测试材料有限公司'],
    [null, '不导入'],
    ['foundedOn', '2015年3月'],
    ['aliases', '甲一、测试甲一'],
    ['uscc', 'N/A'],
    ['status', '未知'],
    ['country', '—'],
  ]);

  expect(values).toEqual({
    name: '甲一测试材料有限公司',
    foundedOn: '2015-03',
    aliases: '甲一|测试甲一',
    status: 'UNKNOWN',
  });
  expect(problems).toEqual([]);
});

it('says what stood in the cell, and what became of it', () => {
  const { cleaned } = clean([
    ['name', '甲一\n测试'],
    ['foundedOn', '2015-02-30'],
  ]);

  expect(cleaned.problems).toEqual([
    {
      level: 'FIXED',
      rule: 'INVISIBLE_CHARACTERS',
      column: 'name',
      value: '甲一\n测试',
      result: '甲一测试',
    },
    { level: 'REVIEW', rule: 'DATE_FORM', column: 'foundedOn', value: '2015-02-30', result: null },
  ]);
});

it('rejects a row without what is required, once', () => {
  const row = clean(
    [
      ['from', '合计'],
      ['to', ''],
      ['since', '明年'],
    ],
    { of: ties },
  );

  expect(row.problems).toEqual([
    'REJECTED NOT_AN_ORGANIZATION from',
    'REJECTED DATE_FORM since',
    'REJECTED REQUIRED_MISSING to',
  ]);
});

it('joins several columns to a list and to a path of regions, and takes the first for all else', () => {
  const { values } = clean([
    ['name', ''],
    ['name', '甲一测试'],
    ['name', '乙二测试'],
    ['aliases', '甲|子, 丑'],
    ['aliases', '寅、卯'],
    ['region', '江苏'],
    ['region', '南京'],
    ['region', '鼓楼区'],
  ]);

  expect(values).toMatchObject({
    name: '甲一测试',
    aliases: '甲|子, 丑|寅|卯',
    region: '320106',
    regionSource: 'GIVEN',
  });
});

it('takes the code of a region before its name', () => {
  const cells = [
    ['name', '甲一测试'],
    ['region', '拱墅区'],
    ['region', '330105'],
  ] as const;

  expect(clean(cells)).toMatchObject({ values: { region: '330105' }, problems: [] });
});

const first = clean(
  [
    ['chain', '测试链'],
    ['from', '甲一测试'],
    ['fromUscc', '91350100M000100Y43'],
    ['to', '乙二测试'],
    ['toUscc', '91330604MA288KX9X0'],
    ['since', '2015'],
  ],
  { of: ties },
).cleaned;

it('fills the empty head of a row from the row above, codes with their names', () => {
  const { values, problems } = clean(
    [
      ['chain', ''],
      ['from', ''],
      ['fromUscc', ''],
      ['to', '丙三测试'],
      ['toUscc', ''],
      ['since', '2016'],
    ],
    { of: ties, above: first, fillDown: true },
  );

  expect(values).toEqual({
    chain: '测试链',
    from: '甲一测试',
    fromUscc: '91350100M000100Y43',
    to: '丙三测试',
    since: '2016',
  });
  expect(problems).toEqual([
    'FIXED MERGED_CELL chain',
    'FIXED MERGED_CELL from',
    'FIXED MERGED_CELL fromUscc',
  ]);
});

it('gives no name the code of the row above', () => {
  const { values } = clean(
    [
      ['fromUscc', ''],
      ['from', '丁四测试'],
      ['to', '丙三测试'],
      ['since', ''],
    ],
    { of: ties, above: first, fillDown: true },
  );

  expect(values).toEqual({ from: '丁四测试', to: '丙三测试', since: '2015' });
});

it('fills nothing unless asked, and nothing into an empty row', () => {
  const cells = [
    ['from', ''],
    ['to', '丙三测试'],
    ['since', '2016'],
  ] as const;
  const nothing = cells.map(([key]) => [key, ''] as const);

  expect(clean(cells, { of: ties, above: first }).problems).toEqual([
    'REJECTED REQUIRED_MISSING from',
  ]);
  expect(clean(nothing, { of: ties, above: first, fillDown: true }).values).toEqual({});
});

it('notes cells that a merged one spans', () => {
  const { problems } = clean(
    [
      ['name', '甲一测试'],
      [null, '别的'],
    ],
    { spanned: [0, 1] },
  );

  expect(problems).toEqual(['FIXED MERGED_CELL name']);
});

it('repeats in a problem no name that may be a person’s', () => {
  const { cleaned } = clean([['name', '张\n某某']]);

  expect(cleaned.problems).toEqual([
    { level: 'FIXED', rule: 'INVISIBLE_CHARACTERS', column: 'name', value: '', result: null },
  ]);
});
