import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { claimFolder } from '../neo4j/data-folder.ts';
import { stopOrphan } from '../neo4j/instance-file.ts';
import type { Progress } from '../neo4j/progress.ts';
import { startError } from '../start-error.ts';
import { stopOrphanImporter } from './orphan-importer.ts';

/** A folder within the data folder in which the data are built. */
export interface Staging {
  /** Becomes the data folder. */
  readonly dataDir: string;
  /** Gone when the work is over. */
  readonly work: string;
  /** Makes what was built the data. */
  finish(): void;
  /** Removes what was built. */
  discard(): void;
}

const claimName = 'owner.json';
const stagingName = /^\.bulk-\d+$/;

/**
 * Takes the folder `target`, which must be new or empty, and opens a folder in it that no start looks into:
 * so a load that breaks off leaves no half a graph. What killed loads left behind is removed. Throws a
 * start error where somebody works on the target or it holds data.
 */
export async function openStaging(target: string, onProgress: Progress): Promise<Staging> {
  const isNew = !existsSync(target);
  const release = claimFolder(target);
  const leave = () => {
    release();
    if (isNew) rmdirSync(target);
  };
  const names = readdirSync(target).filter((name) => name !== claimName);
  const found = names.find((name) => !stagingName.test(name));
  if (found !== undefined) {
    leave();
    throw startError(
      `The data folder ${target} is not empty (${found}). A bulk load needs a new one: set DATA_DIR, or name it with --out.`,
    );
  }
  for (const name of names) await removeLeft(join(target, name), onProgress);
  const folder = join(target, `.bulk-${process.pid}`);
  const [dataDir, work] = [join(folder, 'data'), join(folder, 'work')];
  mkdirSync(work, { recursive: true });
  mkdirSync(dataDir);
  return {
    dataDir,
    work,
    finish: () => {
      const built = readdirSync(dataDir).filter((name) => name !== claimName);
      // The graph last: what is killed before has left none.
      const inOrder = built.sort((a, b) => Number(a === 'neo4j') - Number(b === 'neo4j'));
      for (const name of inOrder) renameSync(join(dataDir, name), join(target, name));
      rmSync(folder, { recursive: true, force: true });
      release();
    },
    discard: () => {
      rmSync(folder, { recursive: true, force: true });
      leave();
    },
  };
}

async function removeLeft(folder: string, onProgress: Progress): Promise<void> {
  onProgress(`Removing ${folder}, which a load that broke off has left.`);
  const home = join(folder, 'data', 'neo4j');
  await stopOrphanImporter(home, onProgress);
  await stopOrphan(home, onProgress);
  rmSync(folder, { recursive: true, force: true });
}
