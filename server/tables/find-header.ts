import { isLabel } from './labels.ts';
import type { Merge } from './merged-cells.ts';

/** A row of the head of a table, trimmed. */
export interface HeadRow {
  readonly row: number;
  readonly cells: readonly string[];
}

export interface Header {
  readonly header: readonly string[];
  readonly headerRows: number;
  /** The last row of the header; data begins below. */
  readonly lastRow: number;
}

const mostHeaderRows = 3;

/** A title has a row with columns at most so many rows below it. */
const titleReach = 10;

/**
 * The header of a table: below title rows, `chosen` rows or as many as look like one. Undefined when
 * there are not that many. `isOpen` = cells below may widen the table with unnamed columns.
 */
export function findHeader(
  rows: readonly HeadRow[],
  merges: readonly Merge[],
  isOpen: boolean,
  chosen: number | undefined,
): Header | undefined {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const below = filled.slice(filled.findIndex((_, at) => !isTitle(filled, at)));
  const wide = (row: HeadRow) => merges.filter((merge) => isWide(merge, row.row));
  let count = chosen ?? 1;
  while (!chosen && count < mostHeaderRows && goesOn(below.slice(count - 1), wide)) count += 1;
  const named = below.slice(0, count);
  const last = named[count - 1];
  if (!last) return undefined;

  const labels = named.map((row, at) => spread(row, wide(row), named[at + 1]));
  const namedWidth = Math.max(...labels.map(usedWidth));
  const used = Math.max(...below.slice(count).map(({ cells }) => usedWidth(cells)), 0);
  const limit = isOpen ? used : Math.max(...named.map(({ cells }) => cells.length));
  const width = Math.max(namedWidth, Math.min(used, limit));
  const header = Array.from({ length: width }, (_, column) => joined(labels, column));
  return { header, headerRows: count, lastRow: last.row };
}

const usedWidth = (cells: readonly string[]) => cells.findLastIndex((cell) => cell !== '') + 1;
const filledCount = (row: HeadRow) => row.cells.filter((cell) => cell !== '').length;
const isWide = ({ top, bottom, left, right }: Merge, row: number) =>
  right > left && top <= row && row <= bottom;

/** One filled cell, or a few remarks such as 单位：万元, above a row of several cells. */
function isTitle(rows: readonly HeadRow[], at: number): boolean {
  const row = rows[at];
  const widest = Math.max(0, ...rows.slice(at + 1, at + 1 + titleReach).map(filledCount));
  if (!row || widest < 2) return false;
  const isRemark = row.cells.every((cell) => cell === '' || /[:：]/.test(cell));
  return filledCount(row) === 1 || (isRemark && filledCount(row) * 2 < widest);
}

/** Whether the row below a header row is one too: it divides columns that the upper one joins. */
function goesOn(rows: readonly HeadRow[], wide: (row: HeadRow) => readonly Merge[]): boolean {
  const [upper, lower, next] = rows;
  if (!upper || !lower) return false;
  const labels = lower.cells.filter((cell) => cell !== '');
  if (!labels.every(isLabel) || new Set(labels).size < labels.length / 2) return false;
  const merged = wide(upper).filter(({ bottom }) => bottom < lower.row);
  if (merged.length > 0) {
    const isUnder = (column: number) =>
      merged.some(({ left, right }) => left <= column && column <= right);
    return (
      merged.some(({ left }) => (lower.cells[left] ?? '') !== '') &&
      lower.cells.every((cell, at) => cell === '' || isUnder(at) || !upper.cells[at])
    );
  }
  const isDivided = upper.cells.some((cell, column) => cell === '' && lower.cells[column]);
  return (
    isDivided &&
    upper.cells[0] !== '' &&
    upper.cells.every((cell, column) => cell !== '' || lower.cells[column] !== '') &&
    (next?.cells.some((cell) => cell !== '' && !isLabel(cell)) ?? false)
  );
}

/** A header row with the text of a joined cell in each of its columns. */
function spread(row: HeadRow, merges: readonly Merge[], lower: HeadRow | undefined): string[] {
  const cells = [...row.cells];
  for (const { left, right, top } of merges) {
    if (top < row.row) continue;
    for (let column = left + 1; column <= right; column += 1) cells[column] = cells[left] ?? '';
  }
  if (!lower || merges.length > 0) return Array.from(cells, (cell) => cell ?? '');
  lower.cells.forEach((label, column) => {
    if (label !== '' && !cells[column] && column > 0) cells[column] = cells[column - 1] ?? '';
  });
  return Array.from(cells, (cell) => cell ?? '');
}

function joined(labels: readonly (readonly string[])[], column: number): string {
  const parts = labels.map((row) => (row[column] ?? '').replace(/\s*[\r\n]+\s*/g, ' '));
  return parts.filter((part, at) => part !== '' && parts.indexOf(part) === at).join(' / ');
}
