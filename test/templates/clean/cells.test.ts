import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDivisions } from '../../../seeds/regions/divisions.ts';
import { cleanCell, isEmptyCell } from '../../../server/templates/clean/cells.ts';
import { openRegions } from '../../../server/templates/clean/regions.ts';
import { valueText } from '../../../server/templates/clean/value-texts.ts';
import type { TemplateColumn, ValueKind } from '../../../server/templates/template.ts';

const regions = openRegions(readDivisions().regions);

const kinds: readonly ValueKind[] = [
  'TEXT',
  'TEXTS',
  'NAME',
  'USCC',
  'STOCK_CODE',
  'DATE',
  'MONEY',
  'SHARE',
  'NUMBER',
  'FLAG',
  'REGION',
  'ADDRESS',
  'COUNTRY',
  'URL',
  'CHOICE',
  'SOURCES',
  'JSON',
];

const columnOf = (kind: ValueKind): TemplateColumn => ({
  key: 'cell',
  title: { zh: '格', en: 'Cell' },
  description: { zh: '', en: '' },
  kind,
  isRequired: false,
  choices: [['ACTIVE', '存续', '未知']],
  synonyms: [],
  example: '',
});

/** Cells as people and programs make them, and some that nobody should. */
const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom(
      ...'甲一测试年月日省市区县万亿元数近0123456789０１.,，、;|\\/-=+@()（）% \n\t\u200b\u00a0\u3000nrtTZ',
    ),
    maxLength: 20,
  }),
  fc.constantFrom(
    '存续',
    '91350100M000100Y43',
    '浙江省杭州市',
    '2015年3月',
    '数千万美元',
    '__proto__',
  ),
);

it.each(kinds)('reads any %s cell, and its own words as the same value', (kind) => {
  const column = columnOf(kind);
  fc.assert(
    fc.property(cell, (text) => {
      const { value, findings } = cleanCell(column, text, regions);
      const again = value && cleanCell(column, valueText(value), regions);

      expect(value && findings.some(({ level }) => level === 'REJECTED')).toBeFalsy();
      if (again) expect(again.value).toEqual(value);
    }),
    { numRuns: 300 },
  );
});

it.each(['', ' ', 'N/A', '无', '-', '—', '/', '未知', '暂无', 'NULL', '#N/A', 'ｎ／ａ'])(
  'takes %j for an empty cell',
  (text) => {
    expect(isEmptyCell(columnOf('TEXT'), text)).toBe(true);
  },
);

it('takes a word that the column offers for itself', () => {
  expect(isEmptyCell(columnOf('CHOICE'), '未知')).toBe(false);
  expect(isEmptyCell(columnOf('CHOICE'), '暂无')).toBe(true);
});

it.each([
  ['DATE', '２００８', 'FULL_WIDTH', '2008'],
  ['USCC', '９１３５０１００Ｍ０００１００Ｙ４３', 'FULL_WIDTH', '91350100M000100Y43'],
  ['SHARE', '９．５％', 'FULL_WIDTH', '0.095'],
  ['REGION', '３３０１０５', 'FULL_WIDTH', '330105'],
  ['STOCK_CODE', '600000\u200b', 'INVISIBLE_CHARACTERS', '600000.SH'],
] as const)('says of the %s %s: %s', (kind, text, rule, result) => {
  expect(cleanCell(columnOf(kind), text, regions).findings).toEqual([
    { level: 'FIXED', rule, result },
  ]);
});
