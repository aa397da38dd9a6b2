import { visible } from './characters.ts';
import { type Cleaned, fixed, rejected, review, taken, textValue } from './cleaned.ts';

/** Characters of a cell of Excel; what is longer is no cell. */
const longest = 32_767;

/** Characters of a text that something is known by. */
const longestKey = 500;

/** What a spreadsheet would compute: `=1+1`, `@SUM(...)`, `+cmd`; a number with its sign is none. */
export function isFormula(text: string): boolean {
  return /^[=@]|^[+-][^\s\d.+-]/.test(text);
}

/** Free text: its own characters and line breaks, without what cannot be seen. */
export function cleanText(text: string, isKey: boolean): Cleaned {
  if (text.length > (isKey ? longestKey : longest)) return rejected('TEXT_TOO_LONG');
  const seen = visible(text);
  return taken(
    textValue(seen),
    ...(seen !== text.replaceAll('\r\n', '\n').trim() ? [fixed('INVISIBLE_CHARACTERS', seen)] : []),
    ...(isFormula(seen) ? [review('FORMULA_TEXT', seen)] : []),
  );
}

/** JSON as it is, if it is. */
export function cleanJson(text: string): Cleaned {
  if (text.length > longest * 10) return rejected('TEXT_TOO_LONG');
  try {
    JSON.parse(text);
    return taken(textValue(text));
  } catch {
    return rejected('JSON_FORM');
  }
}
