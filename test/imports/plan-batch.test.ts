import { expect, it } from 'vitest';
import {
  type Change,
  changedNames,
  type EarlyPlan,
  holds,
} from '../../server/imports/runs/plan-batch.ts';
import type { Organization } from '../../server/write/graph-data.ts';

const planAt = (dataVersion: number, ...names: string[]): EarlyPlan => ({
  rows: [],
  contents: new Map(),
  dataVersion,
  names: new Set(names),
});
const change = (names: Change['names']): Change => ({ from: 7, to: 8, names });

const firm = (own: Partial<Organization>): Organization => ({
  id: 'org:a',
  label: 'Company',
  name: '甲一测试材料有限公司',
  status: 'ACTIVE',
  sourceIds: ['source:a'],
  ...own,
});

it('holds while nothing is written', () => {
  expect(holds(planAt(7, '甲一'), 7, undefined)).toBe(true);
});

it('holds when the batch before was written meanwhile, and is about others', () => {
  expect(holds(planAt(7, '甲一'), 8, change(new Set(['乙二'])))).toBe(true);
});

it.each([
  ['the batch before brings whom it looks for', planAt(7, '甲一', '乙二'), 8, new Set(['乙二'])],
  ['the batch before changed more than is told', planAt(7, '甲一'), 8, null],
  ['another wrote before the batch', planAt(6, '甲一'), 8, new Set(['乙二'])],
  ['another wrote after the batch', planAt(7, '甲一'), 9, new Set(['乙二'])],
])('holds no longer when %s', (_, plan, dataVersion, names) => {
  expect(holds(plan, dataVersion, change(names))).toBe(false);
});

it('holds no longer when nobody knows what the batch before changed', () => {
  expect(holds(planAt(7, '甲一'), 8, undefined)).toBe(false);
});

it('knows a new organisation by every name and code that a row may use', () => {
  const one = firm({
    uscc: '91330100MA27XYW018',
    stockCode: '990001',
    shortName: '甲一测试',
    aliases: ['甲一旧名有限责任公司'],
  });

  expect(changedNames({ organizations: [one] }, new Map([[one, 'CREATED']]))).toEqual(
    new Set(['org:a', '91330100MA27XYW018', '990001', '甲一测试材料', '甲一测试', '甲一旧名']),
  );
});

it('does not tell by what names one can be found that was changed', () => {
  const one = firm({});
  expect(changedNames({ organizations: [one] }, new Map([[one, 'UPDATED']]))).toBe(null);
});

it('does not tell what new chains, stages, sources, regions and products change', () => {
  const sources = [{ id: 'source:b', title: '乙二测试来源', channel: 'DISTRICT' as const }];
  expect(changedNames({ sources }, new Map())).toBe(null);
});
