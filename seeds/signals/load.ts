import { z } from 'zod';
import type { Graph } from '../../server/neo4j/graph.ts';
import type { Signal, Source } from '../../server/write/graph-data.ts';
import { readCsv } from '../read/csv-table.ts';
import { type Fault, isFault, mapRows } from '../read/map-rows.ts';
import type { ImportReport } from '../report/import-report.ts';
import { type Reading, runImport } from '../report/run-import.ts';
import { dayOfRun, eventColumns, eventOf } from './events.ts';
import { findHolders } from './holders.ts';
import { sourceColumns, sourceOf } from './sources.ts';

const columns = ['organization', ...eventColumns, ...sourceColumns, 'status'] as const;
type Column = (typeof columns)[number];

const statusRule = z.enum(['VERIFIED', 'REPORTED', 'UNVERIFIED']);
const confidence = { VERIFIED: 0.95, REPORTED: 0.8, UNVERIFIED: 0.5 };

/** Dated signals of organisations that are in the graph, from a file in the format of `README.md`. */
export function loadSignals(graph: Graph, folder: URL, file: string): Promise<ImportReport> {
  return runImport(graph, 'signals', () => readSignals(graph, folder, file, dayOfRun()));
}

/** `today` is ISO text: what is dated later is rejected. */
export async function readSignals(
  graph: Graph,
  folder: URL,
  file: string,
  today: string,
): Promise<Reading> {
  const table = readCsv(folder, file, columns);
  const holderOf = await findHolders(
    graph,
    table.rows.map((row) => row.field('organization')),
  );
  const sources: Source[] = [];
  const signals = mapRows(table, (row): Signal | Fault<Column> => {
    const source = sourceOf(row);
    if (isFault(source)) return source;
    const event = eventOf(row, source.date, today);
    if (isFault(event)) return event;
    const status = statusRule.safeParse(row.field('status') || 'REPORTED');
    if (!status.success) {
      const reason = 'is not VERIFIED, REPORTED or UNVERIFIED';
      return { fault: 'STATUS', column: 'status', reason };
    }
    const holder = holderOf(row.field('organization'));
    if (typeof holder === 'object') return holder;
    sources.push(source);
    return {
      ...event,
      organizationId: holder,
      sourceIds: [source.id],
      status: status.data,
      confidence: confidence[status.data],
      ...(source.date && { observedOn: source.date, firstObservedOn: source.date }),
    };
  });
  return { data: { sources, signals }, tallies: [table.tally] };
}
