import type { Day } from '../../server/write/graph-data.ts';
import type { CsvRow } from './csv-table.ts';
import type { Fault } from './map-rows.ts';

/** `2025`, `2025-03` or `2025-03-01` as the first day of what is known; undefined for anything else. */
export function parseDay(text: string): Day | undefined {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  const iso = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const moment = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== iso) return undefined;
  return { day: iso, precision: day ? 'DAY' : month ? 'MONTH' : 'YEAR' };
}

/** The day of a field; undefined where it is empty. */
export function dayOf<Column extends string>(
  row: CsvRow<Column>,
  column: Column,
): Day | undefined | Fault<Column> {
  const text = row.field(column);
  if (text === '') return undefined;
  const reason = 'is no date such as 2025, 2025-03 or 2025-03-01';
  return parseDay(text) ?? { fault: 'DATE', column, reason };
}

/** `51%` as 0.51; undefined where the field is empty. */
export function shareOf<Column extends string>(
  row: CsvRow<Column>,
  column: Column,
): number | undefined | Fault<Column> {
  const text = row.field(column);
  if (text === '') return undefined;
  const [, digits] = /^(\d+(?:\.\d+)?)%$/.exec(text) ?? [];
  const share = Number((Number(digits) / 100).toFixed(8));
  if (digits && share <= 1) return share;
  return { fault: 'SHARE', column, reason: 'is no share such as 51% or 9.5%' };
}
