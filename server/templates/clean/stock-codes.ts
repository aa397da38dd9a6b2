import { compact } from './characters.ts';
import { type Cleaned, dropped, fixed, taken, textValue } from './cleaned.ts';

/** Exchange by how a code begins; Beijing's new codes begin with 92, Shanghai's B shares with 90. */
const exchanges: readonly (readonly [pattern: RegExp, suffix: string])[] = [
  [/^(92|4|8)/, 'BJ'],
  [/^[69]/, 'SH'],
  [/^[023]/, 'SZ'],
];

/** A code of a Chinese exchange as 600000.SH, whatever exchange is written beside it. */
export function cleanStockCode(text: string): Cleaned {
  const written = compact(text).toUpperCase();
  const [, digits] =
    /^(?:SH|SZ|BJ)?[.:]?(\d{1,6})(?:[.:]?(?:SH|SS|SZ|BJ|XSHG|XSHE))?$/.exec(written) ?? [];
  // Five digits are a code of Hong Kong.
  if (!digits || digits.length === 5) return dropped('STOCK_CODE_FORM');
  const code = digits.padStart(6, '0');
  const [, suffix] = exchanges.find(([pattern]) => pattern.test(code)) ?? [];
  if (!suffix) return dropped('STOCK_CODE_FORM');
  const full = `${code}.${suffix}`;
  return taken(textValue(full), ...(digits.length < 6 ? [fixed('STOCK_CODE_ZEROS', full)] : []));
}
