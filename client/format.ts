import type { DatePrecision } from './operations.generated.ts';

/** A day as exactly as it is known: 2024, 2024-03 or 2024-03-15. */
export function formatDay(
  day: string | null | undefined,
  precision?: DatePrecision | null,
): string | null {
  if (!day) return null;
  if (precision === 'YEAR') return day.slice(0, 4);
  if (precision === 'MONTH') return day.slice(0, 7);
  return day;
}

/** One decimal at most; a trailing zero is kept so that a column lines up. */
export function formatScore(points: number): string {
  const words = points.toFixed(1);
  return words === '-0.0' ? '0.0' : words.replace('-', '−');
}

/** How many times as much: two digits are all that a count of paths can carry. */
export function formatRatio(ratio: number): string {
  return ratio < 10 ? String(Number(ratio.toFixed(1))) : ratio.toFixed(0);
}

export function formatShare(ratio: number): string {
  return `${Number((ratio * 100).toFixed(2))}%`;
}

/** An amount in 亿 or 万 with its currency; English keeps the plain number. */
export function formatMoney(amount: string, currency: string, lang: 'zh' | 'en'): string {
  const value = Number(amount);
  if (!Number.isFinite(value)) return `${amount} ${currency}`;
  const unit = currency === 'CNY' ? '元' : ` ${currency}`;
  if (lang === 'en') return `${currency} ${value.toLocaleString('en')}`;
  if (Math.abs(value) >= 1e8) return `${Number((value / 1e8).toFixed(2))} 亿${unit}`;
  if (Math.abs(value) >= 1e4) return `${Number((value / 1e4).toFixed(2))} 万${unit}`;
  return `${value}${unit}`;
}

interface Named {
  readonly name: string;
  readonly shortName?: string | null;
}

export function shortName(organization: Named): string {
  return organization.shortName ?? organization.name;
}

interface Placed {
  readonly country?: string | null;
  readonly region?: {
    readonly name: string;
    readonly level?: string;
    readonly parent?: { readonly name: string; readonly level: string } | null;
  } | null;
}

/** The city where it is known, else the region or the country; null = nobody knows. */
export function placeName({ country, region }: Placed, lang: 'zh' | 'en'): string | null {
  if (region) {
    return region.level === 'DISTRICT' && region.parent ? region.parent.name : region.name;
  }
  if (!country) return null;
  const names = new Intl.DisplayNames([lang === 'zh' ? 'zh-CN' : 'en'], { type: 'region' });
  return /^[A-Z]{2}$/.test(country) ? (names.of(country) ?? country) : country;
}

/** The newest day of several; null when none is known. */
export function newestDay(days: readonly (string | null | undefined)[]): string | null {
  return days.reduce<string | null>(
    (newest, day) => (day && (!newest || day > newest) ? day : newest),
    null,
  );
}

/** A moment in the reader's own time, to the minute: 2026-03-01 09:30. */
export function formatMoment(moment: string): string {
  const at = new Date(moment);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
