import { expect, it } from 'vitest';
import { nameKey, spellings } from '../../server/write/name-key.ts';

it.each([
  ['甲一测试材料股份有限公司', '甲一测试材料'],
  ['甲一测试（杭州）有限责任公司', '甲一测试(杭州)'],
  ['甲一 测试　材料', '甲一测试材料'],
  ['甲一测试基金合伙企业（有限合伙）', '甲一测试基金合伙企业'],
  ['ＪＩＡＹＩ Test, Inc.', 'jiayitest'],
  ['Jiayi Test Co., Ltd.', 'jiayitest'],
  ['Jiayico', 'jiayico'],
])('strips legal form, blanks and brackets of %s', (name, key) => {
  expect(nameKey(name)).toBe(key);
});

it('keeps a name that is nothing but a legal form', () => {
  expect(nameKey('有限公司')).toBe('有限公司');
});

it('spells a name in lower case, letters and digits only', () => {
  expect(spellings('重庆A股(测试)')).toEqual({ pinyin: 'chongqingaguceshi', initials: 'cqagcs' });
});
