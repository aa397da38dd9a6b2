import { expect, it } from 'vitest';
import { cleanName, comparableName } from '../../../server/templates/clean/names.ts';

it.each([
  ['甲一测试材料（杭州）有限公司', '甲一测试材料（杭州）有限公司'],
  [' 甲一测试 ', '甲一测试'],
  ['Jiayi  Test Ltd.', 'Jiayi Test Ltd.'],
  ['3M中国测试', '3M中国测试'],
  ['其他测试有限公司', '其他测试有限公司'],
  ['合计测试有限公司', '合计测试有限公司'],
])('keeps the name %j', (text, name) => {
  expect(cleanName(text)).toEqual({ value: { kind: 'TEXT', text: name }, findings: [] });
});

it.each([
  ['甲一测试\n有限公司', '甲一测试有限公司'],
  ['Jiayi\nTest', 'Jiayi Test'],
  ['甲一\\n测试', '甲一测试'],
  ['甲一\u200b测试', '甲一测试'],
  ['甲一\u00a0测试', '甲一 测试'],
])('mends the name %j', (text, name) => {
  expect(cleanName(text)).toEqual({
    value: { kind: 'TEXT', text: name },
    findings: [{ level: 'FIXED', rule: 'INVISIBLE_CHARACTERS', result: name }],
  });
});

it.each([
  ['合计', 'NOT_AN_ORGANIZATION'],
  ['合 计：', 'NOT_AN_ORGANIZATION'],
  ['前五名客户合计', 'NOT_AN_ORGANIZATION'],
  ['其他', 'NOT_AN_ORGANIZATION'],
  ['平衡项目', 'NOT_AN_ORGANIZATION'],
  ['Total', 'NOT_AN_ORGANIZATION'],
  ['***', 'NAME_FORM'],
  ['甲'.repeat(201), 'NAME_TOO_LONG'],
  ['甲'.repeat(10_000), 'NAME_TOO_LONG'],
])('refuses the name %j', (text, rule) => {
  expect(cleanName(text)).toEqual({ findings: [{ level: 'REJECTED', rule, result: null }] });
});

it.each(['=cmd|测试', '@测试', '+测试', '-测试'])('keeps %j as text, and says so', (text) => {
  expect(cleanName(text)).toEqual({
    value: { kind: 'TEXT', text },
    findings: [{ level: 'REVIEW', rule: 'FORMULA_TEXT', result: text }],
  });
});

it('compares names without blanks, sorts of brackets and marks of an exchange', () => {
  const names = ['*ST甲一（杭州）', 'ST甲一(杭州)', '甲一〔杭州〕', '甲一 (杭州)-U', '甲一(杭州)'];

  expect(new Set(names.map(comparableName))).toEqual(new Set(['甲一(杭州)']));
  expect(comparableName('STAR测试')).toBe('star测试');
  expect(comparableName('甲一有限公司')).toBe('甲一有限公司');
});
