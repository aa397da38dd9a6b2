import { expect, it } from 'vitest';
import { readDivisions } from '../../seeds/regions/divisions.ts';
import { openRegions } from '../../server/templates/clean/regions.ts';
import { valueText } from '../../server/templates/clean/value-texts.ts';
import { cleanRow } from '../../server/templates/clean-row.ts';
import type { Template, TemplateColumn, ValueKind } from '../../server/templates/template.ts';

const regions = openRegions(readDivisions().regions);

const column = (key: string, kind: ValueKind, more: Partial<TemplateColumn> = {}) => ({
  key,
  title: { zh: key, en: key },
  description: { zh: '', en: '' },
  kind,
  isRequired: false,
  synonyms: [],
  example: '',
  ...more,
});

const template = (...columns: TemplateColumn[]): Template => ({
  key: 'test',
  title: { zh: '测试', en: 'Test' },
  description: { zh: '', en: '' },
  columns,
  draft: () => ({ problems: [] }),
});

const organizations = template(
  column('name', 'NAME', { isRequired: true }),
  column('uscc', 'USCC'),
  column('foundedOn', 'DATE'),
  column('region', 'REGION'),
  column('address', 'ADDRESS'),
  column('aliases', 'TEXTS'),
  column('country', 'COUNTRY'),
  column('status', 'CHOICE', {
    choices: [
      ['ACTIVE', '存续'],
      ['UNKNOWN', '未知'],
    ],
  }),
  column('regionSource', 'TEXT'),
);

const ties = template(
  column('chain', 'TEXT'),
  column('from', 'NAME', { isRequired: true }),
  column('fromUscc', 'USCC'),
  column('to', 'NAME', { isRequired: true }),
  column('toUscc', 'USCC'),
  column('since', 'DATE', { isRequired: true }),
);

/** A row of cells by key; several cells of one key stand in several columns. */
function clean(
  cells: readonly (readonly [key: string | null, text: string])[],
  { of = organizations, above, fillDown = false, spanned }: Partial<Options> = {},
) {
  const keys = cells.map(([key]) => key);
  const row = { row: 2, cells: cells.map(([, text]) => text), ...(spanned && { spanned }) };
  const cleaned = cleanRow(of, keys, row, above, { fillDown, regions });
  return {
    cleaned,
    values: Object.fromEntries([...cleaned.values].map(([key, value]) => [key, valueText(value)])),
    problems: cleaned.problems.map(({ level, rule, column }) => `${level} ${rule} ${column}`),
  };
}

interface Options {
  readonly of: Template;
  readonly above: ReturnType<typeof cleanRow>;
  readonly fillDown: boolean;
  readonly spanned: readonly number[];
}

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

it.each([
  ['its own cell', { region: '330105', address: '测试路1号' }, '330105', 'GIVEN'],
  ['its address', { address: '杭州市拱墅区测试路1号' }, '330105', 'ADDRESS'],
  [
    'its address within the given',
    { region: '浙江', address: '杭州市拱墅区' },
    '330105',
    'ADDRESS',
  ],
  ['its office', { uscc: '91350100M000100Y43' }, '350100', 'REGISTER_CODE'],
  [
    'its office within the address',
    { uscc: '91330604MA288KX9X0', address: '浙江省绍兴市' },
    '330604',
    'REGISTER_CODE',
  ],
  [
    'its address before its office',
    { uscc: '91330604MA288KX9X0', address: '杭州市' },
    '330100',
    'ADDRESS',
  ],
  ['its name', { name: '甲一测试(杭州)有限公司' }, '330100', 'NAME'],
  ['a part of China in place of its country', { country: '香港' }, '810000', 'GIVEN'],
])('places an organisation by %s', (_, cells, code, source) => {
  const { values, problems } = clean(Object.entries({ name: '甲一测试', ...cells }));

  expect(values).toMatchObject({ region: code, regionSource: source });
  expect(problems).toEqual([]);
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

  expect(near).toMatchObject({ values: { region: '320106' }, problems: [] });
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
