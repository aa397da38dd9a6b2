import { describe, expect, it } from 'vitest';
import { zh } from '../../client/i18n/zh.ts';
import { compare, spellOut } from '../../client/merges/compare.ts';
import type { MergeOrganizationFragment } from '../../client/operations.generated.ts';
import { organization, proposal } from './merge-fixture.ts';

type Said = Partial<MergeOrganizationFragment>;

/** Two organisations side by side, with the fields that the server calls different. */
function beside(one: Said, other: Said, ...fields: string[]) {
  const [a, b] = proposal.sides;
  const sides = [
    { ...a, organization: organization('org:a', one) },
    { ...b, organization: organization('org:b', other) },
  ] as typeof proposal.sides;
  const differences = fields.map((field) => ({ field, values: [] }));
  return compare({ sides, differences }, zh, 'zh');
}

const rowOf = (rows: ReturnType<typeof beside>, field: string) =>
  rows.find((row) => row.field === field);

describe('two organisations side by side', () => {
  it('leave out what neither says', () => {
    const fields = beside({}, {}).map(({ field }) => field);

    expect(fields).toEqual(['name', 'kind', 'country']);
  });

  it('are marked where they differ, and where only one says something', () => {
    const rows = beside(
      { address: '测试路1号', uscc: 'U1', status: 'ACTIVE' },
      { address: '测试路2号' },
      'address',
      'uscc',
      'status',
    );

    expect(rowOf(rows, 'address')?.standing).toBe('DIFFERENT');
    expect(rowOf(rows, 'uscc')).toMatchObject({ values: ['U1', null], standing: 'ONE_SIDED' });
    expect(rowOf(rows, 'status')).toMatchObject({ values: ['存续', null], standing: 'ONE_SIDED' });
    expect(rowOf(rows, 'name')?.standing).toBeNull();
  });

  it('do not differ in a day that one of them knows less exactly', () => {
    const march = { foundedOn: '2012-03-01', foundedOnPrecision: 'DAY' } as const;
    const year = { foundedOn: '2012-01-01', foundedOnPrecision: 'YEAR' } as const;
    const later = { foundedOn: '2013-01-01', foundedOnPrecision: 'YEAR' } as const;

    expect(rowOf(beside(march, year, 'foundedOn'), 'foundedOn')?.standing).toBeNull();
    expect(rowOf(beside(march, later, 'foundedOn'), 'foundedOn')?.standing).toBe('DIFFERENT');
  });

  it('name a place from the province down', () => {
    const path = [
      { code: '330000', name: '甲省' },
      { code: '330100', name: '乙市' },
    ];

    const rows = beside({ region: { code: '330100', path } }, {}, 'regionCode');

    expect(rowOf(rows, 'regionCode')?.values).toEqual(['甲省 / 乙市', null]);
  });
});

describe('a spelling', () => {
  const spelled = (one: string, other: string) => {
    const row = rowOf(beside({ name: one }, { name: other }, 'name'), 'name');
    return row && [spellOut(row, 0), spellOut(row, 1)];
  };

  it('shows the characters that tell two names apart', () => {
    expect(spelled('甲一测试(苏州)公司', '甲一测试(杭州)公司')).toEqual([
      ['甲一测试(', '苏', '州)公司'],
      ['甲一测试(', '杭', '州)公司'],
    ]);
    expect(spelled('甲一测试公司', '甲一测试股份公司')).toEqual([
      ['甲一测试', '', '公司'],
      ['甲一测试', '股份', '公司'],
    ]);
  });

  it('counts no character twice', () => {
    expect(spelled('测试测', '测试测试测')).toEqual([
      ['测试测', '', ''],
      ['测试测', '试测', ''],
    ]);
  });

  it('leaves names whole that have little in common', () => {
    expect(spelled('甲一测试公司', '乙二样品厂')).toEqual([
      ['甲一测试公司', '', ''],
      ['乙二样品厂', '', ''],
    ]);
  });
});
