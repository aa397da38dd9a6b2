import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Texts by number: the first ones in memory, where the most frequent stand, others in a file. */
export interface StringStore {
  add(text: string): void;
  /** Undefined for a number that none was added under. */
  at(index: number): string | undefined;
  close(): void;
}

/** Characters and texts that are kept in memory: at most about 50 MB. */
const heldCharacters = 12_000_000;
const heldTexts = 500_000;

export function openStringStore(characters = heldCharacters): StringStore {
  const held: string[] = [];
  let free = characters;
  let spool: Spool | undefined;
  return {
    add(text) {
      free -= text.length;
      if (free >= 0 && held.length < heldTexts && !spool) held.push(text);
      else {
        spool ??= openSpool();
        spool.add(text);
      }
    },
    at: (index) => (index < held.length ? held[index] : spool?.at(index - held.length)),
    close() {
      spool?.close();
      spool = undefined;
    },
  };
}

type Spool = StringStore;

const pageSize = 64 * 1024;
const mostPages = 64;

/** Texts behind one another in a temporary file, with the place of each. */
function openSpool(): Spool {
  const folder = mkdtempSync(join(tmpdir(), 'lianpu-strings-'));
  const file = openSync(join(folder, 'strings'), 'wx+');
  const places = openNumbers();
  const pages = new Map<number, Buffer>();
  let waiting: Buffer[] = [];
  let waitingSize = 0;
  let size = 0;
  places.push(0);

  const flush = () => {
    if (waitingSize > 0)
      writeSync(file, Buffer.concat(waiting), 0, waitingSize, size - waitingSize);
    waiting = [];
    waitingSize = 0;
  };
  const page = (number: number): Buffer => {
    const known = pages.get(number);
    if (known) return known;
    const buffer = Buffer.alloc(pageSize);
    readSync(file, buffer, 0, pageSize, number * pageSize);
    const [oldest] = pages.keys();
    if (pages.size === mostPages && oldest !== undefined) pages.delete(oldest);
    pages.set(number, buffer);
    return buffer;
  };

  return {
    add(text) {
      const bytes = Buffer.from(text);
      waiting.push(bytes);
      waitingSize += bytes.length;
      size += bytes.length;
      places.push(size);
      if (waitingSize > pageSize) flush();
    },
    at(index) {
      const start = places.at(index);
      const end = places.at(index + 1);
      if (start === undefined || end === undefined) return undefined;
      if (waitingSize > 0) {
        flush();
        pages.clear();
      }
      const first = Math.floor(start / pageSize);
      const from = start - first * pageSize;
      if (end - first * pageSize <= pageSize) {
        return page(first).toString('utf8', from, from + end - start);
      }
      const bytes = Buffer.alloc(end - start);
      readSync(file, bytes, 0, bytes.length, start);
      return bytes.toString('utf8');
    },
    close() {
      closeSync(file);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A growing list of numbers below 2^32, four bytes each. */
function openNumbers() {
  const blocks: Uint32Array[] = [];
  const blockSize = 65_536;
  let count = 0;
  return {
    push(number: number) {
      const at = count % blockSize;
      if (at === 0) blocks.push(new Uint32Array(blockSize));
      blocks.at(-1)?.set([number], at);
      count += 1;
    },
    at: (index: number) =>
      index < count ? blocks[Math.floor(index / blockSize)]?.[index % blockSize] : undefined,
  };
}
