import type { NumberFormat } from './number-format.ts';

const secondsOfDay = 86_400;
const dayBefore1900 = Date.UTC(1899, 11, 31);
const daysTo1904 = 1462;

/** Day 60 of 1900 is its 29 February, which Excel keeps because Lotus 1-2-3 had it. */
const falseDay = 60;
const lastDay = 2_958_465;

/** The number of a cell as its format shows it; `raw` as the file has it. */
export function numberText(raw: string, format: NumberFormat, is1904: boolean): string {
  const number = Number(raw);
  if (raw === '' || !Number.isFinite(number)) return raw;
  if (format === 'SHARE') return `${plainNumber(number * 100)}%`;
  if (typeof format === 'number') return plainNumber(number).padStart(format, '0');
  if (format === 'PLAIN') return /^-?\d+$/.test(raw) ? raw : plainNumber(number);
  const serial = is1904 && number >= 1 ? number + daysTo1904 : number;
  return dayText(serial, format) ?? plainNumber(number);
}

/** Without exponent; 15 digits as Excel shows them, whole numbers in full. */
function plainNumber(number: number): string {
  const rounded = Number.isSafeInteger(number) ? number : Number(number.toPrecision(15));
  const text = String(rounded);
  if (!text.includes('e')) return text;
  if (Number.isInteger(rounded)) return BigInt(rounded).toString();
  return rounded.toFixed(20).replace(/\.?0+$/, '');
}

/** 2015, 2015-03, 2015-03-01, 2015-03-01 08:30 or 08:30; undefined for what is no day of Excel's. */
function dayText(serial: number, format: NumberFormat): string | undefined {
  const seconds = Math.round(serial * secondsOfDay);
  const day = Math.floor(seconds / secondsOfDay);
  if (day < 0 || day > lastDay) return undefined;
  const time = timeText(seconds - day * secondsOfDay);
  if (day === 0) return format === 'TIME' ? time || '00:00' : undefined;
  const moment = new Date(dayBefore1900 + (day > falseDay ? day - 1 : day) * secondsOfDay * 1000);
  const date = day === falseDay ? '1900-02-29' : moment.toISOString().slice(0, 10);
  if (format === 'YEAR') return date.slice(0, 4);
  if (format === 'MONTH') return date.slice(0, 7);
  return time ? `${date} ${time}` : date;
}

function timeText(seconds: number): string {
  if (seconds === 0) return '';
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts
    .slice(0, seconds % 60 === 0 ? 2 : 3)
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
