import type { DatePrecision } from '../operations.generated.ts';

export interface TypedDay {
  /** The first day of what was typed. */
  readonly day: string;
  readonly precision: DatePrecision;
}

/** 2024, 2024-03 or 2024-03-15 (also 2024/3/5, 2024年3月); null where that is no day. */
export function readDay(text: string): TypedDay | null {
  const found = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?)?[年月日]?$/.exec(text.trim());
  if (!found) return null;
  const [, year = '', month, day] = found;
  const iso = `${year}-${(month ?? '1').padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`;
  const at = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== iso) return null;
  return { day: iso, precision: day ? 'DAY' : month ? 'MONTH' : 'YEAR' };
}
