import { describe, expect, it } from 'vitest';
import {
  formatDay,
  formatMoney,
  formatRatio,
  formatScore,
  formatShare,
  newestDay,
  placeName,
  shortName,
} from '../../client/format.ts';

describe('formatDay', () => {
  it.each([
    ['YEAR', '2024'],
    ['MONTH', '2024-03'],
    ['DAY', '2024-03-15'],
    [null, '2024-03-15'],
  ] as const)('shows a day that is known to the %s as exactly as that', (precision, shown) => {
    expect(formatDay('2024-03-15', precision)).toBe(shown);
  });

  it('has nothing to show for an unknown day', () => {
    expect(formatDay(null, null)).toBeNull();
  });
});

describe('formatMoney', () => {
  it.each([
    ['980000000', '9.8 亿元'],
    ['40000000', '4000 万元'],
    ['2500', '2500元'],
  ])('shows %s yuan as one says it', (amount, shown) => {
    expect(formatMoney(amount, 'CNY', 'zh')).toBe(shown);
  });

  it('keeps a foreign currency', () => {
    expect(formatMoney('30000000', 'USD', 'zh')).toBe('3000 万 USD');
    expect(formatMoney('30000000', 'USD', 'en')).toBe('USD 30,000,000');
  });
});

it('shows a share without needless decimals', () => {
  expect([0.49, 1, 0.1905].map(formatShare)).toEqual(['49%', '100%', '19.05%']);
});

describe('placeName', () => {
  it('names the city of a district', () => {
    const region = {
      name: '甲测试区',
      level: 'DISTRICT',
      parent: { name: '乙测试市', level: 'CITY' },
    };

    expect(placeName({ region }, 'zh')).toBe('乙测试市');
  });

  it('names a country in the language of the page', () => {
    expect(placeName({ country: 'US' }, 'zh')).toBe('美国');
    expect(placeName({ country: 'US' }, 'en')).toBe('United States');
  });

  it('does not guess', () => {
    expect(placeName({}, 'zh')).toBeNull();
  });
});

it('prefers the short name', () => {
  expect(shortName({ name: '甲测试股份有限公司', shortName: '甲测试' })).toBe('甲测试');
  expect(shortName({ name: '甲测试股份有限公司', shortName: null })).toBe('甲测试股份有限公司');
});

it('finds the newest of several days, some of them unknown', () => {
  expect(newestDay([null, '2023-01-16', '2025-02-12', undefined])).toBe('2025-02-12');
  expect(newestDay([null])).toBeNull();
});

it.each([
  [12.34, '12.3'],
  [0, '0.0'],
  [-6.2, '−6.2'],
  [-0.01, '0.0'],
])('writes %d points as %s, with a minus sign as wide as a digit', (points, words) => {
  expect(formatScore(points)).toBe(words);
});

it.each([
  [2, '2'],
  [4.64, '4.6'],
  [37.8, '38'],
])('says %d times as much with two digits at most: %s', (ratio, words) => {
  expect(formatRatio(ratio)).toBe(words);
});
