import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openNumberList } from './number-list.ts';

/** Texts by number, as many as there may be: their bytes, the first ones held, others in a file. */
export interface StringStore {
  add(text: string): void;
  /** Undefined for a number that none was added under. */
  at(index: number): string | undefined;
  close(): void;
}

const pageSize = 64 * 1024;

/** Bytes of UTF-8 for one character of a text. */
const mostBytes = 3;

/** Pages held for good, where the most frequent texts stand, and pages read back for a while. */
const heldPages = 256;
const readPages = 128;

export function openStringStore(held = heldPages): StringStore {
  const pages: Buffer[] = [];
  const places = openNumberList();
  let spool: ReturnType<typeof openSpool> | undefined;
  let last = Buffer.alloc(pageSize);
  let size = 0;
  places.push(0);

  const endPage = () => {
    if (pages.length < held) {
      pages.push(last);
      last = Buffer.alloc(pageSize);
    } else {
      spool ??= openSpool();
      spool.write(last);
    }
  };
  const page = (number: number) => {
    const spooled = number - pages.length;
    if (spooled < 0) return pages[number] ?? last;
    return spool && spooled < spool.count() ? spool.read(spooled) : last;
  };

  return {
    add(text) {
      const free = pageSize - (size % pageSize);
      if (text.length * mostBytes < free) {
        size += last.write(text, size % pageSize);
        places.push(size);
        return;
      }
      const bytes = Buffer.from(text);
      for (let done = 0; done < bytes.length; ) {
        const at = size % pageSize;
        const count = Math.min(pageSize - at, bytes.length - done);
        bytes.copy(last, at, done, done + count);
        done += count;
        size += count;
        if (size % pageSize === 0) endPage();
      }
      places.push(size);
    },
    at(index) {
      const start = places.at(index);
      const end = places.at(index + 1);
      if (start === undefined || end === undefined) return undefined;
      const from = start % pageSize;
      const first = page((start - from) / pageSize);
      if (from + end - start <= pageSize) return first.toString('utf8', from, from + end - start);
      const parts = [first.subarray(from)];
      for (let at = start - from + pageSize; at < end; at += pageSize) {
        parts.push(page(at / pageSize).subarray(0, Math.min(pageSize, end - at)));
      }
      return Buffer.concat(parts).toString('utf8');
    },
    close() {
      spool?.close();
      spool = undefined;
    },
  };
}

/** Pages in a temporary file; the ones read last are kept at hand. */
function openSpool() {
  const folder = mkdtempSync(join(tmpdir(), 'lianpu-strings-'));
  const file = openSync(join(folder, 'pages'), 'wx+');
  const recent = new Map<number, Buffer>();
  let count = 0;
  return {
    count: () => count,
    write(page: Buffer) {
      writeSync(file, page, 0, pageSize, count * pageSize);
      count += 1;
    },
    read(number: number): Buffer {
      const known = recent.get(number);
      if (known) return known;
      const [oldest] = recent.keys();
      if (recent.size === readPages && oldest !== undefined) recent.delete(oldest);
      const page = Buffer.allocUnsafe(pageSize);
      readSync(file, page, 0, pageSize, number * pageSize);
      recent.set(number, page);
      return page;
    },
    close() {
      closeSync(file);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
