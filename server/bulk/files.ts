import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

/** Characters gathered before they are written. */
const pieceLength = 1 << 20;

/** A text file that is written line by line. */
export interface TextFile {
  readonly path: string;
  /** Whether any line of it has a line break inside. */
  hasLineBreaks(): boolean;
  /** Gathers a line; nothing is written before `flush`. */
  add(text: string): void;
  /** Writes what has been gathered, if it is enough; throws what went wrong with the disk. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

export function openTextFile(path: string, head = ''): TextFile {
  const stream = createWriteStream(path);
  let failure: Error | undefined;
  stream.on('error', (error) => {
    failure = error;
  });
  let gathered = head;
  let hasLineBreaks = false;
  const write = async () => {
    if (failure) throw failure;
    const text = gathered;
    gathered = '';
    if (text !== '' && !stream.write(text)) await once(stream, 'drain');
  };
  return {
    path,
    hasLineBreaks: () => hasLineBreaks,
    add: (text) => {
      if (text.indexOf('\n') < text.length - 1) hasLineBreaks = true;
      gathered += text;
    },
    flush: async () => {
      if (gathered.length >= pieceLength) await write();
    },
    close: async () => {
      await write();
      stream.end();
      await finished(stream);
    },
  };
}
