import { compact } from './characters.ts';
import { type Cleaned, dropped, fixed, taken, textValue } from './cleaned.ts';

/** Exchange by how a code begins; Beijing's new codes begin with 92, Shanghai's B shares with 90. */
const exchanges: readonly (readonly [pattern: RegExp, suffix: string])[] = [
  [/^(92|4|8)/, 'BJ'],
  [/^[69]/, 'SH'],
  [/^[023]/, 'SZ'],
];

/** A code of an exchange elsewhere, which it names: 00700.HK, BRK.B.US. */
const foreign = /^([0-9A-Z][0-9A-Z.-]{0,9})\.(?!(?:SH|SS|SZ|BJ|XSHG|XSHE)$)([A-Z]{1,4})$/;

/**
 * A code of a mainland exchange as 600000.SH, whatever mainland exchange is written beside it; one of
 * another exchange with its suffix.
 */
export function cleanStockCode(text: string): Cleaned {
  const written = compact(text)
    .toUpperCase()
    .replace(/^(\d+)\.0+$/, '$1');
  const [, listed, elsewhere] = foreign.exec(written) ?? [];
  if (listed) return withZeros(listed, elsewhere === 'HK' ? 5 : 0, `.${elsewhere}`);
  const [, digits] =
    /^(?:SH|SZ|BJ)?[.:]?(\d{1,6})(?:[.:]?(?:SH|SS|SZ|BJ|XSHG|XSHE))?$/.exec(written) ?? [];
  // Five digits are a code of Hong Kong, or of nobody knows where.
  if (!digits || digits.length === 5) return dropped('STOCK_CODE_FORM');
  const [, suffix] = exchanges.find(([pattern]) => pattern.test(digits.padStart(6, '0'))) ?? [];
  return suffix ? withZeros(digits, 6, `.${suffix}`) : dropped('STOCK_CODE_FORM');
}

/** Spreadsheets take leading zeros away. */
function withZeros(digits: string, length: number, suffix: string): Cleaned {
  const code = `${/^\d+$/.test(digits) ? digits.padStart(length, '0') : digits}${suffix}`;
  const isPadded = code.length > digits.length + suffix.length;
  return taken(textValue(code), ...(isPadded ? [fixed('STOCK_CODE_ZEROS', code)] : []));
}
