import { expect, it } from 'vitest';
import { parentIndustry } from '../../seeds/chainkg/industries.ts';
import { isAccountingLine, keyOf, organizationId, stockCodeOf } from '../../seeds/chainkg/keys.ts';

it.each([
  ['literal line breaks', '测试维生素\\n系列\\t甲', '测试维生素系列甲'],
  ['control characters', '测试\u0007产品\u0000', '测试产品'],
  ['other backslashes', '测试铝\\\\铁\\b', '测试铝铁b'],
  ['runs of blanks', '  测试 \u3000 产品  ', '测试 产品'],
  ['full-width letters, keeping the case', 'ＡＢｃ测试', 'ABc测试'],
])('R1 normalises %s', (_, name, key) => {
  expect(keyOf(name)).toBe(key);
});

it.each([
  ['600901', '600901.SH'],
  ['900901.sh', '900901.SH'],
  ['000902.sz', '000902.SZ'],
  ['200902', '200902.SZ'],
  ['300902.SH', '300902.SZ'],
  ['430903', '430903.BJ'],
  ['830903', '830903.BJ'],
])('R2 reads the code %s as %s', (text, code) => {
  expect(stockCodeOf(text)).toBe(code);
});

it.each(['60090', '6009011', '500901', 'ABC', ''])('R2 takes "%s" for no code', (text) => {
  expect(stockCodeOf(text)).toBeUndefined();
});

it('names an organisation by exchange and digits', () => {
  expect(['600901.SH', '000902.SZ', '830903.BJ'].map(organizationId)).toEqual([
    'org:sse:600901',
    'org:szse:000902',
    'org:bse:830903',
  ]);
});

it('R6 knows the industry above one by its code', () => {
  expect(['370101', '370100', '370000'].map(parentIndustry)).toEqual([
    '370100',
    '370000',
    undefined,
  ]);
});

it.each([
  '平衡项目',
  '调整项目',
  '内部抵销',
  '分部间抵消数',
  '抵销金额',
  '未分配',
  '未分配利润',
  '不可分摊项目',
  '测试小计',
  '合计',
])('R9 takes %s for a line of the accounts', (name) => {
  expect(isAccountingLine(name)).toBe(true);
});

it.each(['测试产品', '合计测试仪', '抵销测试服务'])('R9 takes %s for a product', (name) => {
  expect(isAccountingLine(name)).toBe(false);
});
