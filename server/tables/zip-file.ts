import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import type { Reading } from './file-bytes.ts';
import { largestContent, mostEntries, mostExpansion, smallContent } from './limits.ts';
import { fail, problemOf } from './problem.ts';

/** A zip whose entries are known and within bounds. */
export interface Zip {
  /** By their paths in lower case: writers differ. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Inflated bytes of an entry in pieces; fails BROKEN when they are not what the zip promised. */
  read(entry: Entry, reading?: Reading): AsyncGenerator<Buffer>;
  close(): void;
}

/** Fails BROKEN, ENCRYPTED, or EXPANDS_TOO_FAR, the last before anything is inflated. */
export async function openZip(path: string): Promise<Zip> {
  const file = await orBroken(openPromise(path, { autoClose: false }));
  try {
    const entries = await readEntries(file);
    return {
      entries,
      read: (entry, reading) => readEntry(file, entry, reading ?? { passed: 0 }),
      close: () => file.close(),
    };
  } catch (error) {
    file.close();
    throw error;
  }
}

async function readEntries(file: ZipFile): Promise<Map<string, Entry>> {
  if (file.entryCount > mostEntries) fail('EXPANDS_TOO_FAR', `${file.entryCount} entries`);
  const entries = new Map<string, Entry>();
  let content = 0;
  const each = file.eachEntry();
  for (;;) {
    const { done, value: entry } = await orBroken(each.next());
    if (done) return entries;
    if (entry.isEncrypted()) fail('ENCRYPTED', entry.fileName);
    content += entry.uncompressedSize;
    if (content > largestContent) fail('EXPANDS_TOO_FAR', `${content} bytes`);
    const expansion = entry.uncompressedSize / Math.max(entry.compressedSize, 1);
    if (entry.uncompressedSize > smallContent && expansion > mostExpansion) {
      fail('EXPANDS_TOO_FAR', `${entry.fileName}: ${Math.round(expansion)}`);
    }
    entries.set(entry.fileName.toLowerCase(), entry);
  }
}

/** yauzl ends a stream that is longer or shorter than declared, so the declared bounds hold. */
async function* readEntry(file: ZipFile, entry: Entry, reading: Reading) {
  const stream = await orBroken(file.openReadStreamPromise(entry));
  reading.passed = 0;
  let sum = 0;
  try {
    const chunks: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]();
    for (;;) {
      const { done, value } = await orBroken(chunks.next());
      if (done) break;
      reading.passed += value.length;
      sum = crc32(value, sum);
      yield value;
    }
    if (sum !== entry.crc32) fail('BROKEN', entry.fileName);
  } finally {
    stream.destroy();
  }
}

async function orBroken<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    if (problemOf(error)) throw error;
    fail('BROKEN', error instanceof Error ? error.message : '');
  }
}
