import { closeSync, openSync, write } from 'node:fs';
import { promisify } from 'node:util';

/** Bytes gathered before they are written. */
const pieceLength = 1 << 20;
const writePiece = promisify(write);

/** A text file that is written line by line, UTF-8; `room` and `end` are for whoever has bytes already. */
export interface TextFile {
  readonly path: string;
  /** Whether any line of it has a line break inside. */
  hasLineBreaks(): boolean;
  /** Bytes so far. */
  length(): number;
  /** Gathers a line; nothing is written before `flush`. */
  add(text: string): void;
  /** What has been gathered, with `length` bytes free behind `end`, which moves with what is put there. */
  room(length: number): Buffer;
  end: number;
  /** Writes what has been gathered, if it is enough; throws what went wrong with the disk. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

export function openTextFile(path: string, head = ''): TextFile {
  const handle = openSync(path, 'w');
  let gathered = Buffer.allocUnsafe(2 * pieceLength);
  let spare = Buffer.allocUnsafe(2 * pieceLength);
  let hasLineBreaks = false;
  let handedOver = 0;
  let writing: Promise<void> = Promise.resolve();

  /** Goes on gathering in the other buffer while this one is written. */
  const write = async () => {
    await writing;
    const [full, length] = [gathered, file.end];
    [gathered, spare] = [spare, gathered];
    file.end = 0;
    handedOver += length;
    writing = writeAll(handle, full.subarray(0, length));
    writing.catch(() => {});
  };
  const file: TextFile = {
    path,
    end: 0,
    hasLineBreaks: () => hasLineBreaks,
    length: () => handedOver + file.end,
    room: (length) => {
      if (file.end + length > gathered.length) {
        const larger = Buffer.allocUnsafe(2 * (file.end + length));
        gathered.copy(larger, 0, 0, file.end);
        gathered = larger;
      }
      return gathered;
    },
    add: (text) => {
      if (text.indexOf('\n') < text.length - 1) hasLineBreaks = true;
      file.end += file.room(3 * text.length).write(text, file.end);
    },
    flush: async () => {
      if (file.end >= pieceLength) await write();
    },
    close: async () => {
      await write();
      await writing;
      closeSync(handle);
    },
  };
  file.add(head);
  return file;
}

async function writeAll(handle: number, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesWritten } = await writePiece(handle, bytes, at, bytes.length - at, null);
    at += bytesWritten;
  }
}
