import { compact, visible } from './characters.ts';
import { type Cleaned, dropped, empty, fixed, taken } from './cleaned.ts';

interface Reading {
  readonly day: string;
  readonly precision: 'YEAR' | 'MONTH' | 'DAY';
}

const open = /^(至今|长期|长期有效|永久|永久有效|无固定期限|无期限|现在|present|now)$/i;
const serial = /^(\d{5})(\.\d+)?$/;
const about = /^约(\d{4})年?$/;
const rough =
  /^约?(\d{4})年?(左右|前后|初|年初|中|年中|底|末|年底|年末|上半年|下半年|第?[一二三四1-4]季度|q[1-4])$/i;
const forms: readonly RegExp[] = [
  /^(\d{4})年?$/,
  /^(\d{4})(?:[-/.]|年)(\d{1,2})月?$/,
  /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})[日号]?$/,
  /^(\d{4})(\d{2})(\d{2})?$/,
];

/** A day with the precision at which it is written: 2015-03-01, 2015年3月, 2015, 20150301 or Excel's number of days. */
export function cleanDate(text: string): Cleaned {
  const seen = visible(text).normalize('NFKC');
  const [, whole = '', time] =
    /^(.*?\d[日号]?)(?:\s*T\s*|\s+)(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)$/i.exec(
      seen,
    ) ?? ['', seen];
  // Programs write whole numbers as 42064.0, too.
  const written = compact(whole).replace(/^(\d+)\.0+$/, '$1');
  if (open.test(written)) return { ...empty, findings: [fixed('DATE_OPEN', null)] };
  const days = Number(serial.exec(written)?.[1]);
  if (days >= 20_000 && days < 80_000) {
    const day = dayOfSerial(days);
    return taken({ kind: 'DAY', day, precision: 'DAY' }, fixed('DATE_SERIAL', day));
  }
  const year = (about.exec(written) ?? rough.exec(written))?.[1];
  const reading = read(year ?? written);
  if (!reading) return dropped('DATE_FORM');
  return taken(
    { kind: 'DAY', ...reading },
    ...(year ? [fixed('DATE_ROUGH', year)] : []),
    ...(time && !/^0?0:00(:00(\.0+)?)?\D*$/.test(time) ? [fixed('DATE_TIME', reading.day)] : []),
  );
}

function read(written: string): Reading | undefined {
  for (const form of forms) {
    const [whole, year = '', month, day] = form.exec(written) ?? [];
    if (whole)
      return existing(Number(year), Number(month ?? 1), Number(day ?? 1), precisionOf(month, day));
  }
  return undefined;
}

function precisionOf(month: string | undefined, day: string | undefined): Reading['precision'] {
  return day ? 'DAY' : month ? 'MONTH' : 'YEAR';
}

function existing(
  year: number,
  month: number,
  day: number,
  precision: Reading['precision'],
): Reading | undefined {
  const moment = new Date(Date.UTC(year, month - 1, day));
  const exists = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
  if (year < 1800 || year > 2100 || !exists) return undefined;
  return { day: moment.toISOString().slice(0, 10), precision };
}

/** Day of Excel's 1900 system, in which 25569 is 1970-01-01. */
function dayOfSerial(days: number): string {
  return new Date((days - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
