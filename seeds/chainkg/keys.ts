/** R1: the key of a name. Literal `\n \r \t`, control characters and other backslashes go; case stays. */
export function keyOf(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\\[nrt]/g, '')
    .replace(/[\p{Cc}\\]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** R9: a line of the accounts, such as 小计 or 内部抵销, is no product. */
export function isAccountingLine(key: string): boolean {
  return accountingLine.test(key);
}

const accountingLine =
  /^(平衡项目|调整项目|.*抵[销消](数|金额)?|未分配(项目|金额|的金额|部分|支出|利润)?|不可分摊项目|.*(小计|合计))$/;

const exchanges: Readonly<Record<string, { suffix: string; scheme: string }>> = {
  '6': { suffix: 'SH', scheme: 'sse' },
  '9': { suffix: 'SH', scheme: 'sse' },
  '0': { suffix: 'SZ', scheme: 'szse' },
  '2': { suffix: 'SZ', scheme: 'szse' },
  '3': { suffix: 'SZ', scheme: 'szse' },
  '4': { suffix: 'BJ', scheme: 'bse' },
  '8': { suffix: 'BJ', scheme: 'bse' },
};

/** R2: six digits with the suffix of their exchange, 600000.SH, whatever suffix was written. */
export function stockCodeOf(text: string): string | undefined {
  const [, digits = ''] = /^(\d{6})(?:\.[A-Z]{2})?$/.exec(keyOf(text).toUpperCase()) ?? [];
  const exchange = exchanges[digits.charAt(0)];
  return exchange && `${digits}.${exchange.suffix}`;
}

/** `org:sse:600000` for 600000.SH. */
export function organizationId(stockCode: string): string {
  return `org:${exchanges[stockCode.charAt(0)]?.scheme}:${stockCode.slice(0, 6)}`;
}

export function productId(key: string): string {
  return `product:${key}`;
}

export const sourceId = 'source:chainkg';
