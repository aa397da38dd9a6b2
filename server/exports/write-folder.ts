import { createWriteStream } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { startError } from '../start-error.ts';
import type { ExportFile } from './files.ts';

/** Writes the files of an export into a folder that is new or empty. Throws a start error where it is not. */
export async function writeFolder(
  folder: string,
  files: AsyncIterable<ExportFile>,
  onFile: (name: string) => void,
): Promise<void> {
  await checkEmpty(folder);
  for await (const { name, content } of files) {
    await pipeline(Readable.from(content), createWriteStream(join(folder, name), { flags: 'wx' }));
    onFile(name);
  }
}

async function checkEmpty(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    throw startError(`The folder ${folder} cannot be made (${code}).`);
  }
  const [found] = await readdir(folder);
  if (found === undefined) return;
  throw startError(`The folder ${folder} is not empty (${found}). Name a new or an empty one.`);
}
