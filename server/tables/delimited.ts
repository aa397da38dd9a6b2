import { detectDelimiter } from './detect-delimiter.ts';
import { unescapeFormula } from './escape-formula.ts';
import { findHeader, type HeadRow } from './find-header.ts';
import { headRows, mostColumns } from './limits.ts';
import { type Line, readLines } from './lines.ts';
import { fail } from './problem.ts';
import { type SplitRow, type Splitting, splitCells, splitRows } from './split-rows.ts';
import { type BrokenRow, isBroken, type LayoutChoice, type Table, type TableRow } from './table.ts';
import { detectForm, type TextForm } from './text-form.ts';

/** Excel's own first line that names the delimiter. */
const separatorLine = /^sep=(.)\r?$/i;

export async function openDelimited(
  path: string,
  size: number,
  choice: LayoutChoice,
): Promise<Table> {
  const form = await detectForm(path, choice.encoding);
  const head = await firstLines(path, form);
  const separator = separatorLine.exec(head[0]?.text ?? '')?.[1];
  const delimiter = choice.delimiter ?? separator ?? (await detectDelimiter(head, form.newline));
  const start = separator ? 2 : 1;
  const open = { delimiter, newline: form.newline, width: Number.POSITIVE_INFINITY };
  const rows = await headOf(path, form, open, start);
  const found = findHeader(rows, [], false, choice.headerRows);
  if (!found) fail(rows.length > 0 ? 'NO_HEADER' : 'EMPTY');
  const { header, headerRows, lastRow } = found;
  if (header.length > mostColumns) fail('TOO_MANY_COLUMNS', `${header.length}`);

  const reading = { passed: 0 };
  return {
    layout: {
      format: 'DELIMITED',
      encoding: form.encoding,
      delimiter,
      sheets: [],
      sheet: null,
      headerRows,
    },
    header,
    size,
    rows: (after = 0) => {
      const splitting = { ...open, width: header.length };
      return readRows(readLines(path, form, reading), splitting, Math.max(after, lastRow));
    },
    progress: () => Math.min(1, reading.passed / size),
    close: async () => {},
  };
}

async function firstLines(path: string, form: TextForm): Promise<readonly Line[]> {
  for await (const lines of readLines(path, form, { passed: 0 })) return lines;
  return [];
}

/** The first rows with text; fails when those that could be the header cannot be read. */
async function headOf(path: string, form: TextForm, splitting: Splitting, start: number) {
  const rows: HeadRow[] = [];
  const lines = readLines(path, form, { passed: 0 });
  for await (const batch of splitRows(lines, splitting)) {
    for (const each of batch) {
      if (each.row < start) continue;
      if (isBroken(each)) {
        if (rows.length === 0) failOfHeader(each, splitting.delimiter);
        continue;
      }
      const cells = each.cells.map(cleanCell);
      if (cells.every((cell) => cell === '')) continue;
      rows.push({ row: each.row, cells });
      if (rows.length === headRows) return rows;
    }
  }
  return rows;
}

function failOfHeader(broken: BrokenRow, delimiter: string): never {
  if (broken.reason === 'NOT_TEXT') fail('WRONG_ENCODING');
  const cells = splitCells(broken.text, delimiter);
  if (broken.reason === 'TOO_LONG' && cells.length > mostColumns) {
    fail('TOO_MANY_COLUMNS', `> ${mostColumns}`);
  }
  fail('NO_HEADER', broken.reason);
}

async function* readRows(
  lines: AsyncIterable<readonly Line[]>,
  splitting: Splitting,
  after: number,
): AsyncGenerator<TableRow | BrokenRow> {
  for await (const batch of splitRows(lines, splitting)) {
    for (const each of batch) {
      if (each.row <= after) continue;
      const row = isBroken(each) ? each : toRow(each, splitting.width);
      if (row) yield row;
    }
  }
}

/** As many cells as the header has: spreadsheets leave out the empty ones at the end of a row. */
function toRow(split: SplitRow, width: number): TableRow | BrokenRow | undefined {
  const cells = split.cells.map(cleanCell);
  if (!cells.some((cell) => cell !== '')) return undefined;
  if (cells.slice(width).some((cell) => cell !== '')) {
    return { row: split.row, reason: 'COLUMN_COUNT', text: split.text };
  }
  cells.length = Math.min(cells.length, width);
  while (cells.length < width) cells.push('');
  return { row: split.row, cells };
}

const cleanCell = (cell: string) => unescapeFormula(cell.trim()).trim();
