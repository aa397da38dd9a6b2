import type { Signal } from '../../server/write/graph-data.ts';
import { readCsv } from '../read/csv-table.ts';
import { type Fault, isFault, mapRows } from '../read/map-rows.ts';
import type { Tally } from '../report/tally.ts';
import { dayOfRun, eventColumns, eventOf } from '../signals/events.ts';
import { organizationOf, support, type World } from './facts.ts';

/** An event that is reported twice happened before the first of the reports. */
export function readSignals(world: World): { signals: Signal[]; tally: Tally } {
  const columns = ['org_id', ...eventColumns, 'source_id', 'status'] as const;
  const table = readCsv(world.folder, 'signals.csv', columns);
  const today = dayOfRun();
  const signals = mapRows(table, (row): Signal | Fault<(typeof columns)[number]> => {
    const fact = support(row, world.sources, row.field('status'));
    if (isFault(fact)) return fact;
    const event = eventOf(row, fact.firstObservedOn, today);
    if (isFault(event)) return event;
    const organization = organizationOf(row, 'org_id', world);
    if (typeof organization === 'object') return organization;
    return { ...fact, ...event, organizationId: organization };
  });
  return { signals, tally: table.tally };
}
