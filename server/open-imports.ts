import { join } from 'node:path';
import type { Logger } from 'pino';
import { listUsedFiles } from './imports/file-queries.ts';
import { type FileStore, openFileStore } from './imports/files.ts';
import { openRuns } from './imports/runs/open-runs.ts';
import type { Runs } from './imports/runs/run.ts';
import { proposeMerges } from './merges/propose.ts';
import type { Graph } from './neo4j/graph.ts';

/** What imports need besides the graph. */
export interface Imports {
  readonly files: FileStore;
  readonly runs: Runs;
  /** The folder from which operators may take files; absent = none. */
  readonly importDir?: string;
  /** Takes up what a former process left unfinished, and clears away old files that no run uses. */
  begin(): Promise<void>;
}

export interface ImportOptions {
  readonly graph: Graph;
  /** Holds the folder `imports`, which is made when it is first needed. */
  readonly dataDir: string;
  readonly importDir?: string;
  readonly log: Logger;
}

export function openImports({ graph, dataDir, importDir, log }: ImportOptions): Imports {
  const folder = join(dataDir, 'imports');
  const files = openFileStore(join(folder, 'files'));
  const runs = openRuns({ graph, folder, log, proposeMerges });
  return {
    files,
    runs,
    ...(importDir && { importDir }),
    begin: async () => {
      await runs.takeUp();
      const ids = await files.listOld();
      const used = new Set((await graph.read(listUsedFiles, { ids })).map(({ id }) => id));
      for (const id of ids) if (!used.has(id)) await files.remove(id);
    },
  };
}
