import { type Amount, readAmount } from './amounts.ts';
import { onOneLine, visible } from './characters.ts';
import { type Cleaned, fixed, review, taken, textValue } from './cleaned.ts';

/** An amount as the source words it, with what it was understood as. */
export function cleanMoney(text: string): Cleaned {
  const words = onOneLine(visible(text));
  const amount = readAmount(words);
  if (amount === undefined) return taken(textValue(words), review('MONEY_FORM', null));
  if (amount === 'UNDISCLOSED') return taken(textValue(words), fixed('MONEY_UNDISCLOSED', null));
  const rule = amount.max === amount.min ? 'MONEY_READ' : 'MONEY_BAND';
  return taken(textValue(words), fixed(rule, formatAmount(amount)));
}

/** `= 6300000 CNY`, `10000000-100000000 CNY`, `>= 100000000`. */
export function formatAmount({ min, max, currency }: Amount): string {
  const amount = max === null ? `>= ${min}` : max === min ? `= ${min}` : `${min}-${max}`;
  return currency ? `${amount} ${currency}` : amount;
}
