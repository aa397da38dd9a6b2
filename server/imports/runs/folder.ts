import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names a folder of imports: its runs find it again wherever it is moved to. */
export function folderId(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'folder-id');
  try {
    writeFileSync(path, randomUUID(), { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(path, 'utf8');
}

/** The folder of a run; undefined when `id` is none of ours. */
function runFolder(folder: string, id: string): string | undefined {
  const name = /^run:([0-9a-f-]{36})$/.exec(id)?.[1];
  return name && join(folder, 'runs', name);
}

/** Files of a run, in a folder that is made if it is missing. */
export function runFiles(folder: string, id: string): { rejected: string; seen: string } {
  const own = runFolder(folder, id);
  if (!own) throw new Error(`${id} is no run of an import`);
  mkdirSync(own, { recursive: true });
  return { rejected: join(own, 'rejected.csv'), seen: join(own, 'seen-rows.bin') };
}

export function rejectedFile(folder: string, id: string): string | null {
  const own = runFolder(folder, id);
  const path = own && join(own, 'rejected.csv');
  return path && existsSync(path) ? path : null;
}
