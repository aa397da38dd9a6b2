import { expect, it } from 'vitest';
import { parseMoney } from '../../server/relations/money.ts';

it.each([
  ['3000万元', '30000000', 'CNY'],
  ['1.08亿元', '108000000', 'CNY'],
  ['9.80亿元', '980000000', 'CNY'],
  ['2200万美元', '22000000', 'USD'],
  ['1亿港元', '100000000', 'HKD'],
  ['1.05亿欧元', '105000000', 'EUR'],
  ['500元人民币', '500', 'CNY'],
  ['1,234,567.50元', '1234567.5', 'CNY'],
  ['0.123456789亿元', '12345678.9', 'CNY'],
  ['0.5元', '0.5', 'CNY'],
  ['5000 万元', '50000000', 'CNY'],
  ['1亿元', '100000000', 'CNY'],
])('%s is %s %s', (text, amount, currency) => {
  expect(parseMoney(text)).toEqual({ amount, currency });
});

it.each([
  '首付2200万美元;里程碑至多6.4亿美元',
  '约1.98亿港元(按15.60港元发行价推算)',
  '500万元注册资本',
  '15亿元;约2.22亿美元',
  '数千万元',
  '3000万',
  '12,34万元',
  '万元',
  '未透露',
  '',
])('%s is no single amount', (text) => {
  expect(parseMoney(text)).toBeNull();
});
