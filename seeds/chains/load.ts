import type { Graph } from '../../server/neo4j/graph.ts';
import type { ImportReport } from '../report/import-report.ts';
import { runImport } from '../report/run-import.ts';
import { readTemplates } from './templates.ts';

/** The five chain templates (产业链模板), each stage with its matching rules. */
export function loadChains(graph: Graph): Promise<ImportReport> {
  return runImport(graph, 'chains', () => {
    const { chains, stages, stageLinks, tally } = readTemplates();
    return { data: { chains, stages, stageLinks }, tallies: [tally] };
  });
}
