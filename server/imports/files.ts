import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import type { StoredFile } from './request.ts';

/** A file on the disk that nobody has claimed yet. */
export interface ReceivedFile {
  /** As whoever sent it calls it; shown, never a path. */
  readonly name: string;
  readonly byteCount: number;
  /** Makes it a stored file; again, the same one. Throws once it has been discarded. */
  keep(): Promise<StoredFile>;
  /** Removes it unless it was kept. */
  discard(): Promise<void>;
}

/** The files that were handed in, each in a folder of its own. */
export type FileStore = ReturnType<typeof openFileStore>;

/** Days that a file is kept which no run uses. */
const keptDays = 7;
/** Characters of a name that are kept. */
const nameLength = 200;

const description = z.object({ name: z.string(), byteCount: z.int(), uploadedAt: z.string() });
const idPattern = /^file:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Keeps files below `folder`, which is made when it is first needed. */
export function openFileStore(folder: string) {
  const folderOf = (uuid: string) => join(folder, uuid);
  const contentOf = (uuid: string) => join(folder, uuid, 'content');
  const noteOf = (uuid: string) => join(folder, uuid, 'file.json');

  /** Takes all that a stream brings; leaves nothing behind where it breaks off. */
  async function receive(name: string, content: Readable): Promise<ReceivedFile> {
    const uuid = randomUUID();
    const removeAll = () => rm(folderOf(uuid), { recursive: true, force: true });
    // It may break off before anybody reads it; the pipeline finds that out afterwards.
    content.on('error', () => {});
    await mkdir(folderOf(uuid), { recursive: true });
    try {
      await pipeline(content, createWriteStream(contentOf(uuid), { flags: 'wx' }));
    } catch (error) {
      await removeAll();
      throw error;
    }
    const shown = shownName(name);
    const { size } = await stat(contentOf(uuid));
    let state: 'OPEN' | 'DISCARDED' | Promise<StoredFile> = 'OPEN';
    const note = async (): Promise<StoredFile> => {
      const told = { name: shown, byteCount: size, uploadedAt: new Date().toISOString() };
      await writeFile(`${noteOf(uuid)}.part`, JSON.stringify(told));
      await rename(`${noteOf(uuid)}.part`, noteOf(uuid));
      return { id: `file:${uuid}`, path: contentOf(uuid), ...told };
    };
    return {
      name: shown,
      byteCount: size,
      keep: async () => {
        if (state === 'DISCARDED') throw new Error(`The upload of ${shown} was broken off.`);
        if (state === 'OPEN') state = note();
        return state;
      },
      discard: async () => {
        if (state !== 'OPEN') return;
        state = 'DISCARDED';
        await removeAll();
      },
    };
  }

  /** A stored file; null when there is none (any more). */
  async function get(id: string): Promise<StoredFile | null> {
    const uuid = idPattern.exec(id)?.[1];
    if (!uuid) return null;
    try {
      const told = description.parse(JSON.parse(await readFile(noteOf(uuid), 'utf8')));
      return { id, path: contentOf(uuid), ...told };
    } catch {
      return null;
    }
  }

  /** Ids of what has lain for a week, kept or not. */
  async function listOld(): Promise<string[]> {
    const newest = Date.now() - keptDays * 24 * 3600 * 1000;
    const old: string[] = [];
    for (const uuid of await readdir(folder).catch(() => [])) {
      if (!idPattern.test(`file:${uuid}`)) continue;
      const { mtimeMs } = await stat(folderOf(uuid));
      if (mtimeMs < newest) old.push(`file:${uuid}`);
    }
    return old;
  }

  async function remove(id: string): Promise<void> {
    const uuid = idPattern.exec(id)?.[1];
    if (uuid) await rm(folderOf(uuid), { recursive: true, force: true });
  }

  /** Keeps a copy of a file of this machine; later changes of it do not matter. */
  async function copy(path: string): Promise<StoredFile> {
    const received = await receive(basename(path), createReadStream(path));
    return received.keep();
  }

  return { receive, get, copy, listOld, remove };
}

/** Nothing that could break a line, a header or a path. */
const shownName = (name: string) =>
  Array.from(name.replace(/[\p{Cc}\p{Cf}/\\]/gu, ' ').trim() || 'file')
    .slice(0, nameLength)
    .join('');
