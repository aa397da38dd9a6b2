import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Cleaned } from '../../../server/templates/clean/cleaned.ts';
import { cleanCountry, regionOfCountry } from '../../../server/templates/clean/countries.ts';
import { cleanFlag } from '../../../server/templates/clean/flags.ts';
import { cleanNumber, cleanShare } from '../../../server/templates/clean/numbers.ts';
import { cleanJson, cleanText } from '../../../server/templates/clean/plain-texts.ts';
import { cleanStockCode } from '../../../server/templates/clean/stock-codes.ts';
import {
  cleanSources,
  cleanTexts,
  joinTexts,
  splitTexts,
} from '../../../server/templates/clean/texts.ts';
import { cleanUrl } from '../../../server/templates/clean/urls.ts';
import { cleanUscc } from '../../../server/templates/clean/uscc.ts';

/** Level and rule of each finding, and the value as plain data. */
function told({ value, findings }: Cleaned) {
  const plain = value && Object.values(value)[1];
  return [plain, ...findings.map(({ level, rule }) => `${level} ${rule}`)];
}

it.each([
  ['91350100M000100Y43', '91350100M000100Y43'],
  // The check digit 0, by which some checkers go wrong.
  ['91330604MA288KX9X0', '91330604MA288KX9X0'],
  ['91350100m000100y43', '91350100M000100Y43', 'FIXED USCC_CASE'],
  ['９１３５０１００Ｍ０００１００Ｙ４３', '91350100M000100Y43'],
  ['9135 0100 M000 100Y 43', '91350100M000100Y43'],
  ['91350100-M000100Y-43', '91350100M000100Y43', 'FIXED USCC_CASE'],
  ['91350100M000100Y44', '91350100M000100Y44', 'REVIEW USCC_CHECK_DIGIT'],
  ['91350100M0OO100Y43', undefined, 'REJECTED USCC_FORM'],
  ['91350100M000100Y4', undefined, 'REJECTED USCC_FORM'],
  ['9.1350100E+17', undefined, 'REJECTED USCC_FORM'],
  ['330100000012345', undefined, 'REVIEW USCC_OLD_NUMBER'],
])('reads the credit code %s', (text, ...expected) => {
  expect(told(cleanUscc(text))).toEqual(expected);
});

it.each([
  ['600000', '600000.SH'],
  ['600000.0', '600000.SH'],
  ['600000.SH', '600000.SH'],
  ['600000.SS', '600000.SH'],
  ['sz300001', '300001.SZ'],
  ['000001.XSHE', '000001.SZ'],
  ['430001', '430001.BJ'],
  ['920002', '920002.BJ'],
  ['900901', '900901.SH'],
  ['2594', '002594.SZ', 'FIXED STOCK_CODE_ZEROS'],
  ['00700.HK', '00700.HK'],
  ['700.hk', '00700.HK', 'FIXED STOCK_CODE_ZEROS'],
  ['abbv.us', 'ABBV.US'],
  ['4151.T', '4151.T'],
  ['00700', undefined, 'REVIEW STOCK_CODE_FORM'],
  ['510300', undefined, 'REVIEW STOCK_CODE_FORM'],
  ['JIAYI', undefined, 'REVIEW STOCK_CODE_FORM'],
])('reads the stock code %s', (text, ...expected) => {
  expect(told(cleanStockCode(text))).toEqual(expected);
});

it.each([
  ['51%', 0.51],
  ['９．５％', 0.095],
  ['0.51', 0.51],
  ['0.123456', 0.123456],
  ['0', 0],
  ['1', 1],
  ['100%', 1],
  ['51', 0.51, 'FIXED SHARE_PERCENT'],
  ['0.3%', 0.003],
  ['101', undefined, 'REVIEW SHARE_RANGE'],
  ['120%', undefined, 'REVIEW SHARE_RANGE'],
  ['-5%', undefined, 'REVIEW SHARE_FORM'],
  ['过半', undefined, 'REVIEW SHARE_FORM'],
])('reads the share %s', (text, ...expected) => {
  expect(told(cleanShare(text))).toEqual(expected);
});

it.each([
  ['1000.5', 1000.5],
  ['-3', -3],
  ['1,000.5', 1000.5, 'FIXED NUMBER_READ'],
  ['１２', 12, 'FIXED NUMBER_READ'],
  ['1.2万', 12_000, 'FIXED NUMBER_READ'],
  ['1,00', undefined, 'REVIEW NUMBER_FORM'],
  ['1e999', undefined, 'REVIEW NUMBER_FORM'],
  ['十二', undefined, 'REVIEW NUMBER_FORM'],
])('reads the number %s', (text, ...expected) => {
  expect(told(cleanNumber(text))).toEqual(expected);
});

it.each([
  ['是', true],
  ['TRUE', true],
  ['√', true],
  ['1', true],
  ['否', false],
  ['No', false],
  ['也许', undefined, 'REVIEW FLAG_FORM'],
])('reads the flag %s', (text, ...expected) => {
  expect(told(cleanFlag(text))).toEqual(expected);
});

it.each([
  ['https://jiayi.example/a?b=1', 'https://jiayi.example/a?b=1'],
  ['www.jiayi.example', 'http://www.jiayi.example', 'FIXED URL_SCHEME'],
  ['javascript:alert(1)', undefined, 'REVIEW URL_FORM'],
  ['暂未建设', undefined, 'REVIEW URL_FORM'],
  ['某某 网站', undefined, 'REVIEW URL_FORM'],
])('reads the web address %s', (text, ...expected) => {
  expect(told(cleanUrl(text))).toEqual(expected);
});

it.each([
  ['中国', 'CN'],
  ['China', 'CN'],
  ['cn', 'CN'],
  ['美国', 'US'],
  ['U.S.A.', 'US'],
  ['United States', 'US'],
  ['德国', 'DE'],
  ['韩国', 'KR'],
  ['Viet Nam', 'VN'],
  ['新加坡', 'SG'],
  ['香港', 'CN'],
  ['某测试国', undefined, 'REVIEW COUNTRY_UNKNOWN'],
  ['ZZ', 'ZZ', 'REVIEW COUNTRY_CODE'],
  ['UK', 'GB'],
  ['Czech', 'CZ'],
])('reads the country %s', (text, ...expected) => {
  expect(told(cleanCountry(text))).toEqual(expected);
});

it('knows the regions that lists of countries name', () => {
  expect(['香港', 'Taiwan', '澳门', '美国', '某测试国'].map(regionOfCountry)).toEqual([
    '810000',
    '710000',
    '820000',
    undefined,
    undefined,
  ]);
});

it.each([
  ['甲、乙；丙，丁', ['甲', '乙', '丙', '丁']],
  ['甲|乙、丙', ['甲', '乙、丙']],
  ['Jiayi Co., Ltd.|', ['Jiayi Co., Ltd.']],
  ['甲\n乙', ['甲', '乙']],
  ['甲,无,甲', ['甲', '甲']],
])('takes the list %j apart', (text, texts) => {
  expect(told(cleanTexts(text))).toEqual([texts]);
});

it('parts sources by bars alone, since titles hold commas', () => {
  expect(told(cleanSources('甲一报告,2025|source:b'))).toEqual([['甲一报告,2025', 'source:b']]);
});

it('takes apart what it has joined', () => {
  const item = fc
    .string({ unit: fc.constantFrom(...'甲a|、,; ;\\'), minLength: 1 })
    .map((text) => text.trim())
    .filter((text) => text !== '');
  fc.assert(
    fc.property(fc.array(item), (texts) => {
      expect(splitTexts(joinTexts(texts))).toEqual(texts);
    }),
  );
});

it.each([
  ['甲一\r\n测试', '甲一\n测试'],
  ['甲一\\n测试', '甲一\n测试', 'FIXED INVISIBLE_CHARACTERS'],
  ['甲\u200b一\u0007', '甲一', 'FIXED INVISIBLE_CHARACTERS'],
  ['全角１２３ＡＢＣ保留', '全角１２３ＡＢＣ保留'],
  ['=1+1', '=1+1', 'REVIEW FORMULA_TEXT'],
  ['-5', '-5'],
  ['+86 571', '+86 571'],
])('keeps the text %j', (text, ...expected) => {
  expect(told(cleanText(text, false))).toEqual(expected);
});

it('refuses a text longer than any cell, and a key longer than an index takes', () => {
  expect(told(cleanText('甲'.repeat(32_768), false))).toEqual([
    undefined,
    'REJECTED TEXT_TOO_LONG',
  ]);
  expect(told(cleanText('甲'.repeat(501), true))).toEqual([undefined, 'REJECTED TEXT_TOO_LONG']);
});

it('leaves JSON as it is, and refuses what is none', () => {
  expect(told(cleanJson('{"a":"x\\ny"}'))).toEqual(['{"a":"x\\ny"}']);
  expect(told(cleanJson('{a}'))).toEqual([undefined, 'REJECTED JSON_FORM']);
});
