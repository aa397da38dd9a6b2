import type { Statements } from '../neo4j/graph.ts';
import { writeChainLeaders } from './chain-leaders.ts';
import * as kinds from './fact-kinds.ts';
import * as queries from './fact-queries.ts';
import { followEnds } from './follow-ends.ts';
import type { Aside, GraphData } from './graph-data.ts';
import { countMerged } from './organization-queries.ts';
import { writeOrganizations } from './organizations.ts';
import { writeQuarantinedNames } from './quarantined-names.ts';
import { advanceDataVersion, lockData } from './run-queries.ts';
import { writeSignals } from './signals.ts';
import { writeDemands, writeStructure } from './structure.ts';
import { type FactsByType, type IdsByType, writeFacts } from './write-facts.ts';
import type { Created, Outcome, Writing } from './writing.ts';

export interface WriteResult {
  /** By the row object that was handed over. */
  readonly outcomes: ReadonlyMap<object, Outcome>;
  readonly created: Created;
  readonly isChanged: boolean;
  readonly dataVersion: number;
  /** ISO text; null while no fact has a day. */
  readonly dataDate: string | null;
}

/**
 * Writes what a loader read, or a person said, into the graph. Idempotent: the same rows again, in
 * any order, change nothing; what an update replaces stays in the history. In a transaction it waits
 * for other writes, and they for it; on its own statements two at once may both find a fact missing,
 * and the second then fails on a unique id and is to be repeated. Throws the driver's errors.
 */
export async function writeGraph(
  graph: Statements,
  data: GraphData & Aside,
  importRunId: string,
  author: string | null = null,
): Promise<WriteResult> {
  await graph.write(lockData, {});
  const [merged] = await graph.read(countMerged, {});
  const writing: Writing = {
    graph,
    importRunId,
    author,
    outcomes: new Map(),
    storedIds: new Map(),
    created: { organizations: [], ties: [], positions: [], productLinks: [] },
    hasMerged: (merged?.count ?? 0) > 0,
    isChanged: false,
    newest: null,
  };
  await writeStructure(writing, data);
  await writeOrganizations(writing, data.organizations ?? []);
  if (writing.hasMerged) await followEnds(writing, data);
  await writeDemands(writing, data);
  await writeSignals(writing, data.signals ?? []);
  await writeChainLeaders(writing, data.chainLeaders ?? []);
  await writeTies(writing, data);
  await writePositions(writing, data);
  await writeProductLinks(writing, data);
  await writeQuarantinedNames(writing, data.quarantinedNames ?? []);
  const { isChanged, newest, outcomes, created } = writing;
  const [version] = await graph.write(advanceDataVersion, { isChanged, newest });
  return {
    outcomes,
    created,
    isChanged,
    dataVersion: version?.number ?? 0,
    dataDate: version?.dataDate ?? null,
  };
}

async function writeTies(writing: Writing, data: GraphData): Promise<void> {
  const { graph } = writing;
  await writeFacts(
    writing,
    kinds.ties,
    {
      entityKind: 'TIE',
      created: writing.created.ties,
      find: (ids) => graph.read(queries.findTies, { ids }),
      update: (rows) => graph.write(queries.updateTies, { rows }),
      create: (rows) => graph.write(queries.createTies, { rows }),
    },
    data.ties,
  );
}

async function writePositions(writing: Writing, data: GraphData): Promise<void> {
  const { graph } = writing;
  const position = {
    entityKind: 'POSITION' as const,
    created: writing.created.positions,
    find: (ids: IdsByType) => graph.read(queries.findPositions, { ids }),
    update: (rows: FactsByType) => graph.write(queries.updatePositions, { rows }),
  };
  await writeFacts(
    writing,
    kinds.memberships,
    { ...position, create: (rows) => graph.write(queries.createMemberships, { rows }) },
    data.memberships,
  );
  await writeFacts(
    writing,
    kinds.manufactures,
    { ...position, create: (rows) => graph.write(queries.createManufactures, { rows }) },
    data.manufactures,
  );
  await writeFacts(
    writing,
    kinds.titles,
    { ...position, create: (rows) => graph.write(queries.createTitles, { rows }) },
    data.titles,
  );
  await writeFacts(
    writing,
    kinds.demands,
    { ...position, create: (rows) => graph.write(queries.createDemands, { rows }) },
    data.demands,
  );
  await writeFacts(
    writing,
    kinds.signals((id) => writing.storedIds.get(id) ?? id),
    { ...position, create: (rows) => graph.write(queries.createSignals, { rows }) },
    data.signals,
  );
  await writeFacts(
    writing,
    kinds.projects,
    { ...position, create: (rows) => graph.write(queries.createProjects, { rows }) },
    data.projects,
  );
  await writeFacts(
    writing,
    kinds.gaps,
    { ...position, create: (rows) => graph.write(queries.createGaps, { rows }) },
    data.confirmedGaps,
  );
  await writeFacts(
    writing,
    kinds.deniedGaps,
    { ...position, create: (rows) => graph.write(queries.createDeniedGaps, { rows }) },
    data.deniedGaps,
  );
}

async function writeProductLinks(writing: Writing, data: GraphData): Promise<void> {
  const { graph } = writing;
  await writeFacts(
    writing,
    kinds.productLinks,
    {
      entityKind: 'PRODUCT_LINK',
      created: writing.created.productLinks,
      find: (ids) => graph.read(queries.findProductLinks, { ids }),
      update: (rows) => graph.write(queries.updateProductLinks, { rows }),
      create: (rows) => graph.write(queries.createProductLinks, { rows }),
    },
    data.productLinks,
  );
}
