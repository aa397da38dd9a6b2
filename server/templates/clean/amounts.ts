import { compact } from './characters.ts';
import { takeCurrency } from './currencies.ts';

/** What a text says about an amount, in whole units of its currency. */
export interface Amount {
  readonly min: number;
  /** Equal to `min` where the amount is exact; null where it has no upper end. */
  readonly max: number | null;
  /** ISO 4217; null where none is named. */
  readonly currency: string | null;
}

const zeros: Readonly<Record<string, number>> = {
  ...{
    百: 2,
    千: 3,
    万: 4,
    十万: 5,
    百万: 6,
    千万: 7,
    亿: 8,
    十亿: 9,
    百亿: 10,
    千亿: 11,
    万亿: 12,
  },
  ...{ k: 3, thousand: 3, m: 6, mn: 6, million: 6, bn: 9, b: 9, billion: 9, trillion: 12 },
};
const unit = '[十百千]?万亿?|[十百千]?亿|百|千|thousand|million|mn|m|billion|bn|b|trillion|k';
const number = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[一二两三四五六七八九]`;
const exact = new RegExp(`^(${number})(${unit})?$`);
const span = new RegExp(`^(${number})(${unit})?[-~至到—–]+(${number})(${unit})?$`);
const vague = new RegExp(`^[数几上好]?(${unit})$`);

const undisclosed =
  /^(金额)?(未透露|未公开|未披露|未公布|不公开|保密|不详|不便透露|undisclosed)(金额)?$/;

/**
 * Reads 630万人民币, 1.2亿美元, 300(万元人民币), US$3 million as exact amounts; 数千万, 千万级 as the
 * span of their power of ten; 近亿 as its upper half; 上亿, 超3000万 as open upwards. `UNDISCLOSED`
 * for 未透露; undefined for what is no amount.
 */
export function readAmount(text: string): Amount | 'UNDISCLOSED' | undefined {
  const { currency, rest } = takeCurrency(compact(text).toLowerCase().replace(/[()]/g, ''));
  if (undisclosed.test(rest)) return 'UNDISCLOSED';
  const [, opening = '', body = '', closing = ''] =
    /^(约|近|超过?|逾|过|上|不低于|不少于|至少|>=?|≥)?(.*?)(级别?|左右|上下|及?以上|\+|余)?$/.exec(
      rest,
    ) ?? [];
  const range = rangeOf(body);
  if (!range) return undefined;
  const [min, max] = range;
  if (/^(超|逾|过|上|不低于|不少于|至少|>|≥)/.test(opening) || /^(及?以上|\+|余)$/.test(closing)) {
    return { min, max: null, currency };
  }
  // 近亿 is a little less than 亿; where digits are given, they are close.
  if (opening === '近') return { min: min * (max > min ? 0.5 : 0.9), max: min, currency };
  return { min, max, currency };
}

function rangeOf(body: string): [min: number, max: number] | undefined {
  const [, digits, power] = exact.exec(body) ?? [];
  if (digits) {
    const value = amountOf(digits, power);
    return [value, value];
  }
  const [, from, fromPower, to, toPower] = span.exec(body) ?? [];
  if (from && to) {
    const ends: [number, number] = [amountOf(from, fromPower ?? toPower), amountOf(to, toPower)];
    return ends[0] <= ends[1] ? ends : undefined;
  }
  const [, bare] = vague.exec(body) ?? [];
  return bare ? [amountOf('1', bare), amountOf('10', bare)] : undefined;
}

function amountOf(digits: string, power: string | undefined): number {
  const numeral = '一二三四五六七八九'.indexOf(digits.replace('两', '二')) + 1;
  const plain = numeral > 0 ? String(numeral) : digits.replaceAll(',', '');
  // Shifted as text, so that nothing is rounded.
  return Number(`${plain}e${power ? (zeros[power] ?? 0) : 0}`);
}
