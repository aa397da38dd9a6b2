import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Source } from '../../server/write/graph-data.ts';
import type { CsvRow } from '../read/csv-table.ts';
import { dayOf } from '../read/fields.ts';
import { type Fault, isFault } from '../read/map-rows.ts';

export const sourceColumns = [
  'source_title',
  'source_publisher',
  'source_url',
  'source_date',
  'source_channel',
] as const;
export type SourceColumn = (typeof sourceColumns)[number];

const channel = z.enum(['DISTRICT', 'RESIDENT_OFFICE', 'MARKET', 'PUBLIC']);
const channelWords: Readonly<Record<string, string>> = {
  '': 'PUBLIC',
  区内: 'DISTRICT',
  驻点: 'RESIDENT_OFFICE',
  市场化: 'MARKET',
  公开: 'PUBLIC',
};

/** The source that a row names; rows that name it in the same words share it. */
export function sourceOf(row: CsvRow<SourceColumn>): Source | Fault<SourceColumn> {
  const title = row.field('source_title');
  if (!title) return { fault: 'SOURCE', column: 'source_title', reason: 'a signal needs a source' };
  const date = dayOf(row, 'source_date');
  if (isFault(date)) return date;
  const word = row.field('source_channel');
  const way = channel.safeParse(channelWords[word] ?? word);
  if (!way.success) {
    const reason = 'is not DISTRICT 区内, RESIDENT_OFFICE 驻点, MARKET 市场化 or PUBLIC 公开';
    return { fault: 'CHANNEL', column: 'source_channel', reason };
  }
  const url = row.field('source_url');
  if (url && !/^https?:\/\//.test(url)) {
    return { fault: 'URL', column: 'source_url', reason: 'is no web address' };
  }
  const publisher = row.field('source_publisher');
  const said = [title, publisher, url, row.field('source_date'), way.data].join('\n');
  return {
    id: `source:signal-${createHash('sha256').update(said).digest('hex').slice(0, 32)}`,
    title,
    channel: way.data,
    ...(publisher && { publisher }),
    ...(url && { url }),
    ...(date && { date }),
  };
}
