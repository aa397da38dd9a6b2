import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startError } from '../start-error.ts';
import { loadRegions, loadSources } from './load-nodes.ts';
import { loadOrganizations } from './load-organizations.ts';
import { loadTies } from './load-ties.ts';
import type { Staging } from './staging.ts';
import { startWriting } from './start-writing.ts';
import { type BulkFolder, type OfflineList, offlineLists, type TableCounts } from './tables.ts';
import { writeTieCounts } from './tie-counts.ts';

export interface Prepared {
  /** Files for the importer. */
  readonly nodes: readonly string[];
  readonly relationships: readonly string[];
  /** Whether any line of them has a line break inside. */
  readonly hasLineBreaks: boolean;
  readonly counts: Readonly<Record<OfflineList, TableCounts>>;
  readonly newest: string | null;
}

interface Options {
  readonly folder: BulkFolder;
  readonly staging: Staging;
  readonly runId: string;
  /** ISO moment. */
  readonly now: string;
  /** Tells what a step has done, when it is over. */
  readonly onStep: (name: string, rows: number) => void;
}

/**
 * Reads the tables of a folder that go through the importer, and writes what it takes. Nodes are
 * numbered in the order of their files, so that the importer has nothing to look up.
 */
export async function prepareFiles(options: Options): Promise<Prepared> {
  const { folder, staging, runId, now, onStep } = options;
  const { work } = staging;
  const target = join(staging.dataDir, 'bulk');
  await mkdir(target, { recursive: true });
  const at = { folder, work, target };
  const sources = await loadSources(at, 0);
  const { sourceIds } = sources;
  const places = await loadRegions(at, sourceIds.size);
  const { regions, regionCodes } = places;
  onStep('sources and regions', sources.counts.read + places.counts.read);
  const firstNode = sourceIds.size + regionCodes.size;
  const rules = { ...at, regions, regionCodes, sourceIds };
  const organizations = await loadOrganizations({ ...rules, firstNode });
  const count = organizations.ids.length;
  onStep('organisations', organizations.counts.read);
  if (count === 0) throw startError('No organisation of the folder can be loaded.');
  const { path, more } = organizations;
  const writing = startWriting({ path, more, count, firstNode, work, runId, now });
  const ties = await loadTies({ ...rules, runId, organizations });
  onStep('ties', ties.counts.read);
  const written = await writing;
  await writeTieCounts(written.organizations.path, written.lines, ties.tieCounts);
  await rm(path);
  onStep('the rest of names and spellings', count);
  const files = [sources.file, places.file, ...ties.files];
  return {
    nodes: [sources.file, places.file, written.organizations, written.names].map((one) => one.path),
    relationships: ties.files.map((one) => one.path),
    hasLineBreaks:
      files.some((file) => file.hasLineBreaks()) ||
      written.organizations.hasLineBreaks ||
      written.names.hasLineBreaks,
    counts: {
      sources: sources.counts,
      regions: places.counts,
      organizations: organizations.counts,
      ties: ties.counts,
    },
    newest: ties.newest,
  };
}

/** The report of the load as runs keep it. */
export function reportOf(counts: Prepared['counts'], dataVersion: number): string {
  const files = offlineLists.map((list) => {
    const { rules, ...own } = counts[list];
    const rejections = [...rules.values()];
    return { file: `${list}.csv`, ...own, updated: 0, unchanged: 0, rejections, notes: [] };
  });
  return JSON.stringify({ dataVersion, files });
}
