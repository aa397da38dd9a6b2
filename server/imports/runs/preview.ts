import type { Graph } from '../../neo4j/graph.ts';
import type { BrokenRow, TableRow } from '../../tables/table.ts';
import { writeGraph } from '../../write/write-graph.ts';
import type { ImportRequest, RowFate } from '../request.ts';
import { fatesOf } from './fates.ts';
import { gather, planRows } from './plan-rows.ts';
import { openReader } from './read-rows.ts';
import { openReading, type ReadingRequest } from './reading.ts';

export type PreviewRequest = ReadingRequest & Pick<ImportRequest, 'unknownEnds'>;

/**
 * What would become of rows: planned and written as in a run, in a transaction that is rolled back.
 * Throws the driver's errors.
 */
export async function previewRows(
  graph: Graph,
  request: PreviewRequest,
  rows: readonly (TableRow | BrokenRow)[],
): Promise<RowFate[]> {
  const reading = await openReading(graph, request);
  const read = rows.map(openReader(reading));
  const { template, defaults } = reading;
  const rollback = new Error('A preview writes nothing.');
  let fates: RowFate[] = [];
  try {
    await graph.transaction(async (statements) => {
      const asked = { defaults, unknownEnds: request.unknownEnds };
      const planned = await planRows(statements, read, asked);
      const { outcomes } = await writeGraph(statements, gather(planned), 'run:preview');
      fates = fatesOf(planned, outcomes, new Set(), template);
      throw rollback;
    });
  } catch (error) {
    if (error !== rollback) throw error;
  }
  return fates;
}
