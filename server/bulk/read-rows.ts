import { type FileHandle, open } from 'node:fs/promises';
import { unescapeFormula } from '../tables/escape-formula.ts';
import { splitCells } from '../tables/split-rows.ts';

/** A row, or the text of one whose quotes are wrong. */
export type BulkRow = readonly string[] | { readonly broken: string };

export interface RowWork {
  /** Takes a line in its bytes, without its end; false for one that is to be read as text. */
  readonly line?: (bytes: Buffer, from: number, to: number) => boolean;
  readonly row: (row: BulkRow) => void;
  /** What has to be waited for between two pieces of the file. */
  readonly pause?: () => Promise<void>;
}

/** Bytes read at once. */
const pieceLength = 1 << 20;
/** Lines that a row may span; a quote that is not closed until then breaks its own line only. */
const mostLines = 1000;
const lineFeed = 10;

/**
 * Reads a CSV file as programs write it, UTF-8, commas, quotes by RFC 4180; the first row is the
 * headers. No bound on the size of the file: a piece of it is in memory.
 */
export async function readBulkRows(
  path: string,
  work: RowWork,
  formulas: 'UNESCAPED' | 'AS_IS' = 'UNESCAPED',
): Promise<void> {
  const rows = gatherRows(work.row, formulas);
  const file = await open(path);
  try {
    await readLines(file, async (bytes, from, to) => {
      for (let at = from; at < to; ) {
        const found = bytes.indexOf(lineFeed, at);
        const end = found < 0 ? to : found;
        const isTaken = !rows.isOpen() && work.line?.(bytes, at, end);
        if (!isTaken) rows.add(withoutReturn(bytes.toString('utf8', at, end)));
        at = end + 1;
      }
      await work.pause?.();
    });
  } finally {
    await file.close();
  }
  rows.end();
  await work.pause?.();
}

/** Hands whole lines over, as many as a piece has; a byte order mark is left out. */
async function readLines(
  file: FileHandle,
  take: (bytes: Buffer, from: number, to: number) => Promise<void>,
): Promise<void> {
  let bytes = Buffer.allocUnsafe(2 * pieceLength);
  let filled = 0;
  for (let isFirst = true; ; ) {
    if (bytes.length - filled < pieceLength) bytes = Buffer.concat([bytes], 2 * bytes.length);
    const { bytesRead } = await file.read(bytes, filled, pieceLength);
    const end = filled + bytesRead;
    const hasMark = isFirst && bytes.toString('utf8', 0, 3) === '\uFEFF' && end >= 3;
    const whole = bytesRead === 0 ? end : bytes.subarray(0, end).lastIndexOf(lineFeed) + 1;
    if (whole > 0) {
      await take(bytes.subarray(0, whole), hasMark ? 3 : 0, whole);
      bytes.copyWithin(0, whole, end);
      isFirst = false;
    }
    filled = end - whole;
    if (bytesRead === 0) return;
  }
}

/** Makes rows of lines, which may have breaks within their quotes. */
function gatherRows(take: RowWork['row'], formulas: 'UNESCAPED' | 'AS_IS') {
  const lines: string[] = [];
  const giveUp = () => {
    const [first = '', ...rest] = lines.splice(0);
    take({ broken: first });
    for (const line of rest) add(line);
  };
  const add = (line: string): void => {
    lines.push(line);
    const text = lines.length === 1 ? line : line.includes('"') ? lines.join('\n') : undefined;
    const cells = text === undefined ? 'OPEN' : splitCells(text, ',');
    if (cells === 'OPEN') {
      if (lines.length === mostLines) giveUp();
      return;
    }
    lines.length = 0;
    if (typeof cells === 'string') take({ broken: text ?? '' });
    else if (cells.length > 1 || cells[0] !== '') {
      take(formulas === 'AS_IS' ? cells : plain(cells));
    }
  };
  return {
    add,
    /** Whether a row has begun that goes on. */
    isOpen: () => lines.length > 0,
    end: () => {
      while (lines.length > 0) giveUp();
    },
  };
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

function plain(cells: string[]): readonly string[] {
  return cells.some((cell) => cell.startsWith("'")) ? cells.map(unescapeFormula) : cells;
}
