/** Currencies by the words that name them; of words in one another the longer stands first. */
const words: readonly (readonly [currency: string, pattern: RegExp])[] = [
  ['USD', /us\$|usd|美元|美金/],
  ['HKD', /hk\$|hkd|港元|港币|香港元/],
  ['TWD', /nt\$|twd|新台币元?|台币/],
  ['EUR', /€|eur|欧元/],
  ['JPY', /jpy|日元|日圆/],
  ['GBP', /£|gbp|英镑/],
  ['KRW', /₩|krw|韩元|韩圆/],
  ['CHF', /chf|瑞士法郎/],
  ['FRF', /frf|法国法郎/],
  ['DEM', /德国马克/],
  ['SGD', /s\$|sgd|新加坡元|新元/],
  ['CAD', /c\$|cad|加拿大元|加元/],
  ['AUD', /a\$|aud|澳大利亚元|澳元/],
  ['SEK', /sek|瑞典克朗/],
  ['USD', /\$/],
  ['CNY', /元人民币|人民币元?|rmb|cny|¥|元/],
];

/** Parts the currency from the rest of an amount in lower case. */
export function takeCurrency(text: string): { currency: string | null; rest: string } {
  for (const [currency, pattern] of words) {
    if (pattern.test(text)) {
      // 万元人民币 and 人民币 … 万元 name it twice.
      return {
        currency,
        rest: text.replace(pattern, '').replace(currency === 'CNY' ? pattern : '', ''),
      };
    }
  }
  return { currency: null, rest: text };
}
