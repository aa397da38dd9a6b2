import type { Day, Source } from '../../server/write/graph-data.ts';
import type { CsvRow } from '../read/csv-table.ts';
import { readCsv } from '../read/csv-table.ts';
import { dayOf } from '../read/fields.ts';
import { type Fault, isFault, mapRows } from '../read/map-rows.ts';
import type { Tally } from '../report/tally.ts';

/** The sources of a row, and when the fact was first and last observed. */
export interface Citation {
  readonly sourceIds: readonly string[];
  readonly observedOn?: Day;
  readonly firstObservedOn?: Day;
}

export interface Sources {
  readonly sources: readonly Source[];
  readonly tally: Tally;
  /** Reads the keys in `source_id`, separated by `|`. */
  cite(row: CsvRow<'source_id'>): Citation | Fault<'source_id'>;
}

export function readSources(folder: URL): Sources {
  const columns = ['id', 'url', 'publisher', 'title_in_own_words', 'date', 'channel'] as const;
  const table = readCsv(folder, 'sources.csv', columns);
  const sources = mapRows(table, (row): Source | Fault<(typeof columns)[number]> => {
    const date = dayOf(row, 'date');
    if (isFault(date)) return date;
    const url = row.field('url');
    return {
      id: `source:${row.field('id')}`,
      title: row.field('title_in_own_words'),
      channel: row.field('channel') === 'seed' ? 'DISTRICT' : 'PUBLIC',
      ...(row.field('publisher') && { publisher: row.field('publisher') }),
      ...(/^https?:\/\//.test(url) && { url }),
      ...(date && { date }),
    };
  });
  const dates = new Map(sources.map(({ id, date }) => [id, date]));
  return { sources, tally: table.tally, cite: (row) => cite(row.field('source_id'), dates) };
}

function cite(
  text: string,
  dates: ReadonlyMap<string, Day | undefined>,
): Citation | Fault<'source_id'> {
  const sourceIds = text
    .split('|')
    .filter(Boolean)
    .map((key) => `source:${key.trim()}`);
  const unknown = sourceIds.find((id) => !dates.has(id));
  if (sourceIds.length === 0 || unknown) {
    const reason = unknown ? `${unknown} is not in sources.csv` : 'a row needs a source';
    return { fault: 'SOURCE', column: 'source_id', reason };
  }
  const days = sourceIds
    .flatMap((id) => dates.get(id) ?? [])
    .sort((a, b) =>
      a.day < b.day ? -1 : a.day > b.day ? 1 : b.precision.localeCompare(a.precision),
    );
  const [firstObservedOn] = days;
  const observedOn = days.at(-1);
  return {
    sourceIds,
    ...(observedOn && { observedOn }),
    ...(firstObservedOn && { firstObservedOn }),
  };
}
