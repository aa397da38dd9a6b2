import { open, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { largestFile } from '../tables/limits.ts';
import type { FileStore } from './files.ts';
import type { StoredFile } from './request.ts';

export type Taken =
  | { readonly file: StoredFile }
  | { readonly why: 'NO_FOLDER' | 'NOT_FOUND' | 'TOO_LARGE' };

/**
 * Keeps a copy of a file below the folder that operators fill. `..`, absolute paths and links that
 * lead out of it are NOT_FOUND, as is what is no plain file: an answer says nothing of other folders.
 */
export async function takeFromFolder(
  folder: string | undefined,
  path: string,
  files: FileStore,
): Promise<Taken> {
  if (!folder) return { why: 'NO_FOLDER' };
  const found = await resolveBelow(folder, path);
  if (!found) return { why: 'NOT_FOUND' };
  const handle = await open(found, 'r');
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) return { why: 'NOT_FOUND' };
    if (stats.size > largestFile) return { why: 'TOO_LARGE' };
    const name = path.split(/[/\\]/).at(-1) ?? '';
    const received = await files.receive(name, handle.createReadStream({ end: largestFile }));
    if (received.byteCount <= largestFile) return { file: await received.keep() };
    await received.discard();
    return { why: 'TOO_LARGE' };
  } finally {
    await handle.close();
  }
}

async function resolveBelow(folder: string, path: string): Promise<string | undefined> {
  if (path.includes('\0') || isAbsolute(path)) return undefined;
  try {
    const root = await realpath(folder);
    const found = await realpath(join(root, path));
    const way = relative(root, found);
    return way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
      ? undefined
      : found;
  } catch {
    return undefined;
  }
}
