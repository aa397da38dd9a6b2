import { expect, it } from 'vitest';
import { cleanDate } from '../../../server/templates/clean/dates.ts';

it.each([
  ['2015-03-01', '2015-03-01', 'DAY'],
  ['2015/3/1', '2015-03-01', 'DAY'],
  ['2015.3.1', '2015-03-01', 'DAY'],
  ['2015年3月1日', '2015-03-01', 'DAY'],
  ['２０１５年３月１日', '2015-03-01', 'DAY'],
  ['20150301', '2015-03-01', 'DAY'],
  ['2015年3月', '2015-03-01', 'MONTH'],
  ['2015-03', '2015-03-01', 'MONTH'],
  ['201503', '2015-03-01', 'MONTH'],
  ['20150301.0', '2015-03-01', 'DAY'],
  ['2015年', '2015-01-01', 'YEAR'],
  ['2015', '2015-01-01', 'YEAR'],
  ['2016-02-29', '2016-02-29', 'DAY'],
  ['2015-03-01 00:00:00', '2015-03-01', 'DAY'],
])('reads %s as %s, known to the %s', (text, day, precision) => {
  expect(cleanDate(text)).toEqual({ value: { kind: 'DAY', day, precision }, findings: [] });
});

it.each([
  ['42064', '2015-03-01', 'DAY', 'DATE_SERIAL', '2015-03-01'],
  ['42064.5', '2015-03-01', 'DAY', 'DATE_SERIAL', '2015-03-01'],
  ['2015-03-01 08:30', '2015-03-01', 'DAY', 'DATE_TIME', '2015-03-01'],
  ['2015-03-01T08:30:00Z', '2015-03-01', 'DAY', 'DATE_TIME', '2015-03-01'],
  ['2015年初', '2015-01-01', 'YEAR', 'DATE_ROUGH', '2015'],
  ['约2015年', '2015-01-01', 'YEAR', 'DATE_ROUGH', '2015'],
  ['2015年第三季度', '2015-01-01', 'YEAR', 'DATE_ROUGH', '2015'],
])('corrects %s to %s', (text, day, precision, rule, result) => {
  expect(cleanDate(text)).toEqual({
    value: { kind: 'DAY', day, precision },
    findings: [{ level: 'FIXED', rule, result }],
  });
});

it.each([
  '2015-02-30',
  '2015-13',
  '20151301',
  '1799-12-31',
  '2101',
  '19999',
  '99999',
  '03/01/2015',
  'Q/H',
  '明年',
  '2015-03-01至2016-03-01',
])('has no day for %s', (text) => {
  expect(cleanDate(text)).toEqual({
    findings: [{ level: 'REVIEW', rule: 'DATE_FORM', result: null }],
  });
});

it('takes an end that is open for none', () => {
  expect(cleanDate('长期')).toEqual({
    findings: [{ level: 'FIXED', rule: 'DATE_OPEN', result: null }],
  });
});
