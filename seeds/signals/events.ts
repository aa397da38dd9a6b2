import { signalKindOf } from '../../server/definitions/signals.ts';
import type { Day, Signal } from '../../server/write/graph-data.ts';
import type { CsvRow } from '../read/csv-table.ts';
import { dayOf } from '../read/fields.ts';
import { type Fault, isFault } from '../read/map-rows.ts';

export const eventColumns = ['kind', 'title', 'date', 'amount', 'region_code'] as const;
export type EventColumn = (typeof eventColumns)[number];

/** What a row says besides whose event it is and who says so. */
export type Event = Pick<
  Signal,
  'kind' | 'title' | 'occurredOn' | 'validFrom' | 'amount' | 'regionCode'
>;

/**
 * The event of a row. It has a kind, a title and a day that lies neither behind the day of its source,
 * if that is known, nor behind today (ISO text): what is only announced has not happened.
 */
export function eventOf(
  row: CsvRow<EventColumn>,
  publishedOn: Day | undefined,
  today: string,
): Event | Fault<EventColumn> {
  const kind = signalKindOf(row.field('kind'));
  if (!kind) return { fault: 'KIND', column: 'kind', reason: 'is no kind of signal that we know' };
  const title = row.field('title');
  if (!title) return { fault: 'TITLE', column: 'title', reason: 'a signal needs a title' };
  const occurredOn = dayOf(row, 'date');
  if (isFault(occurredOn)) return occurredOn;
  if (!occurredOn)
    return { fault: 'DATE_MISSING', column: 'date', reason: 'a signal needs a date' };
  if (occurredOn.day > today) {
    return { fault: 'FUTURE', column: 'date', reason: 'lies in the future' };
  }
  if (publishedOn && occurredOn.day > lastDayOf(publishedOn)) {
    return { fault: 'FUTURE', column: 'date', reason: 'lies behind the day of its source' };
  }
  return {
    kind,
    title,
    occurredOn,
    validFrom: occurredOn,
    ...(row.field('amount') && { amount: row.field('amount') }),
    ...(row.field('region_code') && { regionCode: row.field('region_code') }),
  };
}

/** The last day that a date known to the year or month may mean; text that sorts right, not always a day. */
function lastDayOf({ day, precision }: Day): string {
  if (precision === 'YEAR') return `${day.slice(0, 4)}-12-31`;
  return precision === 'MONTH' ? `${day.slice(0, 7)}-31` : day;
}

export const dayOfRun = (): string => new Date().toISOString().slice(0, 10);
