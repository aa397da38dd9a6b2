import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { claimFolder, ownerOf } from '../neo4j/data-folder.ts';
import { stopOrphan } from '../neo4j/instance-file.ts';
import type { Progress } from '../neo4j/progress.ts';
import { startError } from '../start-error.ts';

/** A folder beside the data folder in which the data are built. */
export interface Staging {
  /** Becomes the data folder. */
  readonly dataDir: string;
  /** Gone when the work is over. */
  readonly work: string;
  /** Makes what was built the data folder. */
  finish(): void;
  /** Removes what was built. */
  discard(): void;
}

/**
 * Opens a folder beside `target`, which must be new or empty: so a load that breaks off leaves no half
 * a graph. What killed loads left behind is removed. Throws a start error where the target holds data.
 */
export async function openStaging(target: string, onProgress: Progress): Promise<Staging> {
  const [found] = filesIn(target);
  if (found !== undefined) {
    throw startError(
      `The data folder ${target} is not empty (${found}). A bulk load needs a new one: set DATA_DIR, or name it with --out.`,
    );
  }
  const parent = dirname(target);
  const prefix = `.${basename(target)}.bulk-`;
  mkdirSync(parent, { recursive: true });
  for (const name of filesIn(parent).filter((one) => one.startsWith(prefix))) {
    const left = join(parent, name);
    if (ownerOf(join(left, 'data')) !== undefined) continue;
    onProgress(`Removing ${left}, which a load that broke off has left.`);
    await stopOrphan(join(left, 'data', 'neo4j'), onProgress);
    rmSync(left, { recursive: true, force: true });
  }
  const folder = join(parent, `${prefix}${process.pid}`);
  const [dataDir, work] = [join(folder, 'data'), join(folder, 'work')];
  mkdirSync(work, { recursive: true });
  claimFolder(dataDir);
  return {
    dataDir,
    work,
    finish: () => {
      rmSync(join(dataDir, 'owner.json'), { force: true });
      rmSync(target, { recursive: true, force: true });
      renameSync(dataDir, target);
      rmSync(folder, { recursive: true, force: true });
    },
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
