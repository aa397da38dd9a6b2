import type { Graph } from '../../server/neo4j/graph.ts';
import type { ImportReport } from '../report/import-report.ts';
import { runImport } from '../report/run-import.ts';
import { readDivisions } from './divisions.ts';

export function loadRegions(graph: Graph): Promise<ImportReport> {
  return runImport(graph, 'regions', () => {
    const { regions, tally } = readDivisions();
    return { data: { regions }, tallies: [tally] };
  });
}
