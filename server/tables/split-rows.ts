import { longestSpan, mostLinesOfRow } from './limits.ts';
import type { Line } from './lines.ts';
import type { BrokenRow } from './table.ts';

/** A row of delimited text, its cells as they stand there. */
export interface SplitRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly text: string;
}

export interface Splitting {
  readonly delimiter: string;
  readonly newline: string;
  /** Cells with text beyond these show that the quotes of a row of several lines are not its own. */
  readonly width: number;
}

/**
 * Rows of delimited text in batches. Quotes are as in RFC 4180, but one inside an unquoted cell is
 * text, as spreadsheets take it. A quote that is never closed, or closed in the middle of a cell,
 * breaks its line only: reading goes on with the next one.
 */
export async function* splitRows(lines: AsyncIterable<readonly Line[]>, splitting: Splitting) {
  let rest: readonly Line[] = [];
  for await (const batch of lines) {
    const all = [...rest, ...batch];
    const { rows, taken } = splitBatch(all, splitting, false);
    rest = all.slice(taken);
    yield rows;
  }
  yield splitBatch(rest, splitting, true).rows;
}

function splitBatch(lines: readonly Line[], splitting: Splitting, isLast: boolean) {
  const rows: (SplitRow | BrokenRow)[] = [];
  let at = 0;
  for (let line = lines[at]; line; line = lines[at]) {
    const result = splitRow(lines, at, line, splitting);
    if (result === 'OPEN' && !isLast) break;
    if (typeof result === 'string') {
      const reason = result === 'OPEN' ? 'STRAY_QUOTE' : result;
      rows.push({ row: line.number, reason, text: withoutReturn(line.text) });
      at += 1;
    } else {
      rows.push({ row: line.number, cells: result.cells, text: result.text });
      at += result.span;
    }
  }
  return { rows, taken: at };
}

/** The row that begins at a line, or why there is none; OPEN when only further lines could tell. */
function splitRow(lines: readonly Line[], at: number, first: Line, splitting: Splitting) {
  if (first.fault) return first.fault;
  let text = first.text;
  for (let span = 1; ; span += 1) {
    const row = withoutReturn(text);
    const cells = splitCells(row, splitting.delimiter);
    if (cells === 'STRAY_QUOTE') return cells;
    if (cells !== 'OPEN') {
      const isOwn = span === 1 || !cells.slice(splitting.width).some((cell) => cell.trim());
      return isOwn ? { cells, text: row, span } : 'STRAY_QUOTE';
    }
    const parts = [text];
    let length = text.length;
    for (let next = lines[at + span]; ; span += 1, next = lines[at + span]) {
      if (span === mostLinesOfRow || length > longestSpan || next?.fault) return 'STRAY_QUOTE';
      if (!next) return 'OPEN';
      parts.push(next.text);
      length += next.text.length;
      if (next.text.includes('"')) break;
    }
    text = parts.join(splitting.newline);
  }
}

/** Cells of a row; OPEN when its last cell has a quote that the text does not close. */
export function splitCells(text: string, delimiter: string) {
  if (!text.includes('"')) return text.split(delimiter);
  const cells: string[] = [];
  for (let at = 0; ; ) {
    const end = text[at] === '"' ? closingQuote(text, at) : text.indexOf(delimiter, at);
    if (text[at] !== '"') {
      cells.push(end < 0 ? text.slice(at) : text.slice(at, end));
      if (end < 0) return cells;
      at = end + 1;
      continue;
    }
    if (end < 0) return 'OPEN';
    cells.push(text.slice(at + 1, end).replaceAll('""', '"'));
    if (end + 1 === text.length) return cells;
    if (text[end + 1] !== delimiter) return 'STRAY_QUOTE';
    at = end + 2;
  }
}

/** Of the quote at `from`; two in a row are one of the text. -1 when there is none. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}

function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}
