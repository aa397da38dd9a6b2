import { expect, it } from 'vitest';
import { foldText, fullTextQuery } from '../../server/full-text.ts';

it.each([
  ['测试材料', '+"测试材料"', ['测试材料']],
  ['甲', '+(甲* *甲)', ['甲']],
  ['alpha inc', '+alpha* +inc*', ['alpha', 'inc']],
  ['3d打印', '+3d* +"打印"', ['3d', '打印']],
  ['a股', '+(股* *股)', ['a', '股']],
  ['a', '+a*', ['a']],
  ['甲一 材料', '+"甲一" +"材料"', ['甲一', '材料']],
  [`"' ) or *:*`, '+or*', ['or']],
  ['测试 测试', '+"测试"', ['测试']],
])('asks for %s', (text, query, parts) => {
  expect(fullTextQuery(text)).toEqual({ query, parts });
});

it('asks nothing of a text without letters', () => {
  expect(fullTextQuery('*:* && ()')).toBeNull();
});

it('folds width, case and blanks', () => {
  expect(foldText('　ＡＢＣ　 甲\n乙 ')).toBe('abc 甲 乙');
});
