import { compact } from './characters.ts';
import { type Cleaned, dropped, fixed, rejected, review, taken, textValue } from './cleaned.ts';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const form = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/**
 * Whether a code of the right form has its right check digit, by GB 32100-2015. The arithmetic is ours
 * since stdnum 1.12.0 takes every code that ends in the check digit 0 for wrong.
 */
function isUsccRight(code: string): boolean {
  const sum = weights.reduce(
    (total, weight, index) => total + weight * alphabet.indexOf(code.charAt(index)),
    0,
  );
  return alphabet.charAt((31 - (sum % 31)) % 31) === code.charAt(17);
}

/** 统一社会信用代码: 18 characters. Look-alikes (O and 0, I and 1) are not guessed. */
export function cleanUscc(text: string): Cleaned {
  const written = compact(text);
  const code = written.toUpperCase().replace(/[-–—]/g, '');
  if (/^\d{15}$/.test(code)) return dropped('USCC_OLD_NUMBER');
  if (!form.test(code)) return rejected('USCC_FORM');
  return taken(
    textValue(code),
    ...(code !== written ? [fixed('USCC_CASE', code)] : []),
    ...(isUsccRight(code) ? [] : [review('USCC_CHECK_DIGIT', code)]),
  );
}
