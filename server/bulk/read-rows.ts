import { createReadStream } from 'node:fs';
import { byteOrderMark } from '../tables/csv-text.ts';
import { unescapeFormula } from '../tables/escape-formula.ts';
import { splitCells } from '../tables/split-rows.ts';

/** A row, or the text of one whose quotes are wrong. */
export type BulkRow = readonly string[] | { readonly broken: string };

/** Lines that a row may span; a quote that is never closed ends there. */
const mostLines = 1000;

/**
 * The rows of a CSV file as programs write it, UTF-8, commas, quotes by RFC 4180, in batches; the first
 * is the headers. No bound on the size of the file: a piece of it is in memory.
 */
export async function* readBulkRows(
  path: string,
  formulas: 'UNESCAPED' | 'AS_IS' = 'UNESCAPED',
): AsyncGenerator<readonly BulkRow[]> {
  const cellsOf = formulas === 'AS_IS' ? (cells: string[]) => cells : plain;
  let rest = '';
  let isFirst = true;
  for await (const piece of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    const text: string = isFirst && piece.startsWith(byteOrderMark) ? piece.slice(1) : piece;
    isFirst = false;
    const lines = (rest + text).split('\n');
    const { rows, taken } = splitLines(lines, false, cellsOf);
    rest = lines.slice(taken).join('\n');
    yield rows;
  }
  const { rows } = splitLines(rest === '' ? [] : rest.split('\n'), true, cellsOf);
  yield rows;
}

/** Splits whole rows; the last line may be the beginning of one and waits unless it is the end. */
function splitLines(
  lines: readonly string[],
  isEnd: boolean,
  cellsOf: (cells: string[]) => readonly string[],
) {
  const rows: BulkRow[] = [];
  const end = isEnd ? lines.length : lines.length - 1;
  let at = 0;
  while (at < end) {
    let text = withoutReturn(lines[at] ?? '');
    let cells = splitCells(text, ',');
    let span = 1;
    while (cells === 'OPEN' && at + span < end && span < mostLines) {
      text += `\n${withoutReturn(lines[at + span] ?? '')}`;
      span += 1;
      cells = splitCells(text, ',');
    }
    if (cells === 'OPEN' && !isEnd && span < mostLines) break;
    if (typeof cells === 'string') rows.push({ broken: text });
    else if (cells.length > 1 || cells[0] !== '') rows.push(cellsOf(cells));
    at += span;
  }
  return { rows, taken: at };
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

function plain(cells: string[]): readonly string[] {
  return cells.some((cell) => cell.startsWith("'")) ? cells.map(unescapeFormula) : cells;
}
