import { expect, it } from 'vitest';
import { cleanMoney } from '../../../server/templates/clean/money.ts';

it.each([
  ['630万人民币', '= 6300000 CNY'],
  ['300(万元人民币)', '= 3000000 CNY'],
  ['24,013.5000( 万人民币元)', '= 240135000 CNY'],
  ['55万人民币', '= 550000 CNY'],
  ['1.2亿美元', '= 120000000 USD'],
  ['1,000.5万元', '= 10005000 CNY'],
  ['１２３万元', '= 1230000 CNY'],
  ['人民币500万元', '= 5000000 CNY'],
  ['2,545(万香港元)', '= 25450000 HKD'],
  ['5,700(万日元)', '= 57000000 JPY'],
  ['500(万法国法郎)', '= 5000000 FRF'],
  ['100(万)', '= 1000000'],
  ['3000000', '= 3000000'],
  ['US$3 million', '= 3000000 USD'],
  ['$1.5bn', '= 1500000000 USD'],
  ['五千万人民币', '= 50000000 CNY'],
  ['1.1亿欧元', '= 110000000 EUR'],
])('reads %s as the exact amount %s', (text, result) => {
  const { value, findings } = cleanMoney(text);

  expect(value).toMatchObject({ kind: 'TEXT' });
  expect(findings).toEqual([{ level: 'FIXED', rule: 'MONEY_READ', result }]);
});

it.each([
  ['数千万人民币', '10000000-100000000 CNY'],
  ['数百万美元', '1000000-10000000 USD'],
  ['千万级人民币', '10000000-100000000 CNY'],
  ['亿元级', '100000000-1000000000 CNY'],
  ['近亿元', '50000000-100000000 CNY'],
  ['近3000万人民币', '27000000-30000000 CNY'],
  ['上亿美元', '>= 100000000 USD'],
  ['亿元及以上', '>= 100000000 CNY'],
  ['超过3000万元', '>= 30000000 CNY'],
  ['1000-3000万元', '10000000-30000000 CNY'],
  ['5000万至1亿元', '50000000-100000000 CNY'],
])('reads %s as the band %s', (text, result) => {
  expect(cleanMoney(text).findings).toEqual([{ level: 'FIXED', rule: 'MONEY_BAND', result }]);
});

it.each([
  ['未透露', 'FIXED', 'MONEY_UNDISCLOSED'],
  ['未透露人民币', 'FIXED', 'MONEY_UNDISCLOSED'],
  ['未公开', 'FIXED', 'MONEY_UNDISCLOSED'],
  ['一笔巨款', 'REVIEW', 'MONEY_FORM'],
  ['-300万元', 'REVIEW', 'MONEY_FORM'],
  ['3000-1000万元', 'REVIEW', 'MONEY_FORM'],
])('keeps the words of %s: %s %s', (text, level, rule) => {
  expect(cleanMoney(text)).toEqual({
    value: { kind: 'TEXT', text },
    findings: [{ level, rule, result: null }],
  });
});
