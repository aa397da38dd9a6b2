import { expect, it } from 'vitest';
import { openReader } from '../../server/imports/runs/read-rows.ts';
import { rejectedText } from '../../server/imports/runs/rejected-rows.ts';
import { openRegions } from '../../server/templates/clean/regions.ts';
import { cleanRow } from '../../server/templates/clean-row.ts';
import type { Problem } from '../../server/templates/template.ts';
import { templateOf } from '../../server/templates/templates.ts';

const rejectedBy = (rule: string, column: string): Problem => ({
  level: 'REJECTED',
  rule,
  column,
  value: '',
  result: null,
});

it('gives a rejected row back without what it says of natural persons', () => {
  const columns = {
    header: ['企业', '股东', '联系人'],
    columnKeys: ['investee', 'investor', null],
    personalColumns: new Set([2]),
  };
  const cells = ['甲一测试材料', '甲测试人', '乙测试人'];
  const fate = { outcome: 'REJECTED', organizationId: null } as const;
  const fates = [
    { ...fate, row: 2, problems: [rejectedBy('NATURAL_PERSON', 'investor')] },
    { ...fate, row: 3, problems: [rejectedBy('REQUIRED_MISSING', 'investee')] },
  ];

  const text = rejectedText(columns, [{ cells }, { cells }], fates, true);

  const [header, person, other] = text.split('\r\n');
  expect(header).toBe('\uFEFF企业,股东,联系人,行号,原因');
  expect(person).toMatch(/^甲一测试材料,,,2,/);
  expect(other).toMatch(/^甲一测试材料,甲测试人,,3,/);
});

it.each([
  [new Set<number>(), '甲一"测试,甲测试人'],
  [new Set([1]), ''],
])(
  'repeats a row that cannot be split only where no column is about persons',
  (personalColumns, said) => {
    const template = templateOf('organizations');
    if (!template) throw new Error('no template');
    const columnKeys = ['name', null];
    const read = openReader({
      template,
      columnKeys,
      personalColumns,
      defaults: { sourceId: 'source:a', reliability: 1, sourceDate: null },
      clean: (row, above) =>
        cleanRow(template, columnKeys, row, above, { fillDown: false, regions: openRegions([]) }),
    });

    const row = read({ row: 2, text: '甲一"测试,甲测试人', reason: 'STRAY_QUOTE' });

    expect(row.cells).toEqual([said]);
    expect(row.problems).toMatchObject([{ rule: 'STRAY_QUOTE', value: said }]);
  },
);
