export interface Money {
  /** Decimal number without exponent. */
  readonly amount: string;
  /** ISO 4217. */
  readonly currency: string;
}

const currencies: Record<string, string> = {
  元: 'CNY',
  人民币: 'CNY',
  元人民币: 'CNY',
  人民币元: 'CNY',
  美元: 'USD',
  港元: 'HKD',
  港币: 'HKD',
  欧元: 'EUR',
  日元: 'JPY',
  英镑: 'GBP',
  韩元: 'KRW',
  新台币: 'TWD',
  瑞士法郎: 'CHF',
  新加坡元: 'SGD',
  加元: 'CAD',
  澳元: 'AUD',
};

/** Zeros that a unit adds. */
const units: Record<string, number> = { 万: 4, 百万: 6, 千万: 7, 亿: 8, 十亿: 9, 万亿: 12 };

/** Reads an amount that is exactly one number with one currency, such as 1.05亿欧元; anything else is null. */
export function parseMoney(text: string): Money | null {
  const match = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?(万亿|百万|千万|十亿|万|亿)?(\D+)$/.exec(
    text.normalize('NFKC').replaceAll(/\s/g, ''),
  );
  const [, whole, fraction = '', unit, name] = match ?? [];
  const currency = name === undefined ? undefined : currencies[name];
  if (whole === undefined || currency === undefined) return null;
  const zeros = unit === undefined ? 0 : (units[unit] ?? 0);
  return { amount: shift(whole.replaceAll(',', ''), fraction, zeros), currency };
}

/** Moves the decimal point to the right, digit by digit, so that nothing is rounded. */
function shift(whole: string, fraction: string, places: number): string {
  const digits = fraction.padEnd(places, '0');
  const integer = (whole + digits.slice(0, places)).replace(/^0+(?=\d)/, '');
  const rest = digits.slice(places).replace(/0+$/, '');
  return rest === '' ? integer : `${integer}.${rest}`;
}
