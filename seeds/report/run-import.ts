import { randomUUID } from 'node:crypto';
import type { Graph } from '../../server/neo4j/graph.ts';
import type { Aside, GraphData } from '../../server/write/graph-data.ts';
import { createImportRun, refreshPlans } from '../../server/write/run-queries.ts';
import { writeGraph } from '../../server/write/write-graph.ts';
import type { Outcome } from '../../server/write/writing.ts';
import type { DerivedReport, ImportReport } from './import-report.ts';
import type { Tally } from './tally.ts';

/** What a loader has read: the rows for the graph, and the files that they came from. */
export interface Reading {
  readonly data: GraphData & Aside;
  readonly tallies: readonly Tally[];
  /** Items of `data` that no row of a file states, by what they are. */
  readonly derived?: { readonly [what: string]: readonly object[] };
}

/** Reads, writes, and keeps the report as an ImportRun. Throws the driver's errors. */
export async function runImport(
  graph: Graph,
  seed: string,
  read: () => Reading | Promise<Reading>,
): Promise<ImportReport> {
  const id = randomUUID();
  const startedAt = new Date().toISOString();
  const { data, tallies, derived = {} } = await read();
  const { outcomes, isChanged, dataVersion, dataDate } = await writeGraph(graph, data, id);
  const report = {
    id,
    seed,
    startedAt,
    finishedAt: new Date().toISOString(),
    files: tallies.map((tally) => tally.report(outcomes)),
    derived: Object.entries(derived).map(([what, items]) => derivedReport(what, items, outcomes)),
    isChanged,
    dataVersion,
    dataDate,
  };
  const { finishedAt } = report;
  await graph.write(createImportRun, {
    id,
    seed,
    startedAt,
    finishedAt,
    report: JSON.stringify(report),
  });
  // A server on which one may not do this only plans worse for a while.
  if (isChanged) await graph.write(refreshPlans, {}).catch(() => {});
  return report;
}

function derivedReport(
  what: string,
  items: readonly object[],
  outcomes: ReadonlyMap<object, Outcome>,
): DerivedReport {
  const count = (is: (outcome: Outcome | undefined) => boolean) =>
    items.filter((item) => is(outcomes.get(item))).length;
  return {
    what,
    found: items.length,
    created: count((outcome) => outcome === 'CREATED'),
    refused: count((outcome) => typeof outcome === 'object'),
  };
}
