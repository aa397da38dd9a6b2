import { compact } from './characters.ts';
import { type Cleaned, dropped, fixed, taken } from './cleaned.ts';

const zeros: Readonly<Record<string, number>> = { 千: 3, 万: 4, 亿: 8 };

/** A plain number; 1,000.5 and 1.2万 are numbers too. */
export function cleanNumber(text: string): Cleaned {
  const [, digits = '', unit] = /^(.*?)([千万亿])?$/.exec(compact(text)) ?? [];
  const plain = ungrouped(digits);
  if (plain === undefined) return dropped('NUMBER_FORM');
  // Plus 0, since -0 is no other number than 0.
  const number = Number(unit ? `${plain}e${zeros[unit]}` : plain) + 0;
  if (!Number.isFinite(number)) return dropped('NUMBER_FORM');
  return taken(
    { kind: 'NUMBER', number },
    ...(plain !== text ? [fixed('NUMBER_READ', String(number))] : []),
  );
}

/** A part of a whole, 0-1: 51%, 0.51, or 51 where only a percentage can be meant. */
export function cleanShare(text: string): Cleaned {
  const [, digits = '', sign] = /^(.*?)(%)?$/.exec(compact(text)) ?? [];
  const plain = ungrouped(digits);
  if (plain === undefined || plain.startsWith('-')) return dropped('SHARE_FORM');
  const isPercent = sign !== undefined || Number(plain) > 1;
  // Shifted as text, so that 9.5 % is 0.095 and nothing beside it.
  const number = isPercent && !plain.includes('e') ? Number(`${plain}e-2`) : Number(plain);
  if (!(number <= 1)) return dropped('SHARE_RANGE');
  const percent = `${digits}%`;
  if (isPercent && !sign) return taken({ kind: 'NUMBER', number }, fixed('SHARE_PERCENT', percent));
  return taken({ kind: 'NUMBER', number });
}

/** The digits without their commas; undefined for what is no decimal number. */
function ungrouped(digits: string): string | undefined {
  const plain = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(digits)
    ? digits.replaceAll(',', '')
    : digits;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(plain)
    ? plain.toLowerCase().replace(/^\+/, '')
    : undefined;
}
