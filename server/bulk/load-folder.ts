import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startError } from '../start-error.ts';
import type { TextFile } from './files.ts';
import { loadRegions, loadSources } from './load-nodes.ts';
import { loadOrganizations } from './load-organizations.ts';
import { loadTies } from './load-ties.ts';
import type { Staging } from './staging.ts';
import { type BulkFolder, type OfflineList, offlineLists, type TableCounts } from './tables.ts';
import { writeOrganizations } from './write-organizations.ts';

export interface Prepared {
  readonly nodes: readonly TextFile[];
  readonly relationships: readonly TextFile[];
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

/** Reads the tables of a folder that go through the importer, and writes what it takes. */
export async function prepareFiles(options: Options): Promise<Prepared> {
  const { folder, staging, runId, now, onStep } = options;
  const { work } = staging;
  const target = join(staging.dataDir, 'bulk');
  await mkdir(target, { recursive: true });
  const at = { folder, work, target };
  const sources = await loadSources(at);
  const { sourceIds } = sources;
  const places = await loadRegions(at);
  const rules = { regions: places.regions, regionCodes: places.regionCodes, sourceIds };
  onStep('sources and regions', sources.counts.read + places.counts.read);
  const organizations = await loadOrganizations({ ...at, ...rules });
  onStep('organisations', organizations.counts.read);
  const ties = await loadTies({ ...at, ...rules, runId, organizations });
  onStep('ties', ties.counts.read);
  const written = await writeOrganizations(organizations, ties.tieCounts, work, now);
  await rm(organizations.path);
  onStep('names and spellings', organizations.ids.length);
  if (organizations.ids.length === 0)
    throw startError('No organisation of the folder can be loaded.');
  return {
    nodes: [sources.file, places.file, ...written],
    relationships: ties.files,
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
  const files = offlineLists.map((list) => ({
    file: `${list}.csv`,
    ...counts[list],
    updated: 0,
    unchanged: 0,
    rejections: [],
    notes: [],
  }));
  return JSON.stringify({ dataVersion, files });
}
