import { daysBetween } from './time.ts';

type Precision = 'YEAR' | 'MONTH' | 'DAY';

/** What a report says of a fact, as far as others can gainsay it; days as ISO text. */
export interface ContestedReport {
  readonly sourceIds: readonly string[];
  readonly observedOn?: string | undefined;
  readonly ratio?: number | undefined;
  readonly validFrom?: string | undefined;
  readonly validFromPrecision?: Precision | undefined;
  readonly validTo?: string | undefined;
  readonly validToPrecision?: Precision | undefined;
}

/** 矛盾. Several reports that cannot all be right about one property. */
export interface Contradiction {
  readonly field: string;
  readonly values: readonly ContestedValue[];
}

export interface ContestedValue {
  readonly value: string;
  readonly sourceIds: readonly string[];
  /** Day of the observation; null = undated. */
  readonly date: string | null;
}

/** Shares further apart than this are not the same one rounded. */
const ratioTolerance = 0.01;
/** A share seen so many days later may simply have changed. */
const sameTimeDays = 366;

type Check = (a: ContestedReport, b: ContestedReport) => boolean;

/**
 * In what the reports of a fact, the newest first, exclude each other: RATIO, differing by more than
 * 0.01 within a year or where one is undated; START, first days more than a year apart at the
 * coarser precision; VALIDITY, one says that it had ended before another observed it. Of one set of
 * sources only the newest word counts.
 */
export function contradictionsOf(reports: readonly ContestedReport[]): Contradiction[] {
  return [
    contested('RATIO', reports, ratiosDiffer, ({ ratio }) => ratio?.toString()),
    contested('START', reports, startsDiffer, ({ validFrom }) => validFrom),
    contested('VALIDITY', reports, endDiffers, endWord),
  ].filter(({ values }) => values.length > 0);
}

function contested(
  field: string,
  reports: readonly ContestedReport[],
  excludes: Check,
  word: (report: ContestedReport) => string | undefined,
): Contradiction {
  const said = reports.filter((report) => word(report) !== undefined);
  const bySources = Map.groupBy(said, ({ sourceIds }) => sourceIds.join('\n'));
  const newest = [...bySources.values()].flatMap((group) => group.slice(0, 1));
  const values = newest
    .filter((report) => newest.some((other) => excludes(report, other) || excludes(other, report)))
    .map((report) => ({
      value: word(report) ?? '',
      sourceIds: report.sourceIds,
      date: report.observedOn ?? null,
    }));
  return { field, values };
}

function ratiosDiffer(a: ContestedReport, b: ContestedReport): boolean {
  if (a.ratio === undefined || b.ratio === undefined) return false;
  // Shares are written with few digits: what is left beyond is the arithmetic's.
  const isFar = Math.abs(a.ratio - b.ratio) > ratioTolerance + Number.EPSILON;
  if (!a.observedOn || !b.observedOn) return isFar;
  return isFar && Math.abs(daysBetween(a.observedOn, b.observedOn)) <= sameTimeDays;
}

function startsDiffer(a: ContestedReport, b: ContestedReport): boolean {
  if (!a.validFrom || !b.validFrom) return false;
  const precisions = [a.validFromPrecision ?? 'DAY', b.validFromPrecision ?? 'DAY'];
  const [from, to] = [a.validFrom, b.validFrom].map((day) => firstDay(day, precisions));
  return Math.abs(daysBetween(from ?? '', to ?? '')) > sameTimeDays;
}

/** The first day of the year or month that the coarser of the precisions vouches for. */
function firstDay(day: string, precisions: readonly Precision[]): string {
  if (precisions.includes('YEAR')) return `${day.slice(0, 4)}-01-01`;
  return precisions.includes('MONTH') ? `${day.slice(0, 7)}-01` : day;
}

/** `a` says that it has ended, `b` saw it after that. */
function endDiffers(a: ContestedReport, b: ContestedReport): boolean {
  if (!a.validTo || !b.observedOn) return false;
  const isOverForB = b.validTo !== undefined && b.validTo <= b.observedOn;
  return !isOverForB && b.observedOn > lastDay(a.validTo, a.validToPrecision ?? 'DAY');
}

/** The last day of the year or month; the day itself where it is known. */
function lastDay(day: string, precision: Precision): string {
  if (precision === 'DAY') return day;
  return precision === 'YEAR' ? `${day.slice(0, 4)}-12-31` : `${day.slice(0, 7)}-31`;
}

const endWord = ({ validTo, observedOn }: ContestedReport) =>
  validTo ?? (observedOn ? 'HOLDS' : undefined);
