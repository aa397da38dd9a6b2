import type { Reading } from './file-bytes.ts';
import { findHeader } from './find-header.ts';
import { headRows, mostColumns } from './limits.ts';
import { type Merge, mergeFiller, readMerges } from './merged-cells.ts';
import { readStyles } from './number-format.ts';
import { fail } from './problem.ts';
import { readSharedStrings } from './shared-strings.ts';
import { type Dictionary, type SheetRow, sheetRows } from './sheet-rows.ts';
import { openStringStore } from './string-store.ts';
import type { BrokenRow, LayoutChoice, Table, TableRow } from './table.ts';
import { readWorkbook, type Sheet, type Workbook } from './workbook.ts';
import { openZip, type Zip } from './zip-file.ts';

/** Opens a sheet of an XLSX workbook: the chosen one, or the first visible one with text. */
export async function openSpreadsheet(
  path: string,
  size: number,
  choice: LayoutChoice,
): Promise<Table> {
  const zip = await openZip(path);
  const strings = openStringStore();
  const close = async () => {
    zip.close();
    strings.close();
  };
  try {
    const workbook = await readWorkbook(zip);
    if (workbook.strings) await readSharedStrings(zip.read(workbook.strings), strings);
    const styles = workbook.styles ? await readStyles(zip.read(workbook.styles)) : [];
    const dictionary = { strings, styles, is1904: workbook.is1904 };
    const { sheet, head } = await chooseSheet(zip, workbook, dictionary, choice.sheet);
    return { ...(await openSheet(zip, sheet, head, dictionary, choice, workbook)), size, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openSheet(
  zip: Zip,
  sheet: Sheet,
  head: readonly SheetRow[],
  dictionary: Dictionary,
  choice: LayoutChoice,
  workbook: Workbook,
): Promise<Omit<Table, 'size' | 'close'>> {
  const merges = await readMerges(zip.read(sheet.entry));
  const fill = mergeFiller(merges);
  const rows = head.map(({ row, cells }) => {
    const own = [...cells];
    for (const column of fill(row, own)) own[column] = '';
    return { row, cells: own };
  });
  const found = findHeader(rows, merges, true, choice.headerRows);
  if (!found) fail('NO_HEADER');
  const { header, headerRows, lastRow } = found;
  const isWide = head.some(({ row, extraCount }) => row <= lastRow && extraCount > 0);
  if (isWide) fail('TOO_MANY_COLUMNS', `> ${mostColumns}`);

  const reading: Reading = { passed: 0 };
  return {
    layout: {
      format: 'XLSX',
      encoding: null,
      delimiter: null,
      sheets: workbook.sheets.map(({ name }) => name),
      sheet: sheet.name,
      headerRows,
    },
    header,
    rows: (after = 0) => {
      const below = sheetRows(zip.read(sheet.entry, reading), dictionary);
      return readRows(below, header.length, merges, Math.max(after, lastRow));
    },
    progress: () => Math.min(1, reading.passed / Math.max(sheet.entry.uncompressedSize, 1)),
  };
}

async function chooseSheet(
  zip: Zip,
  { sheets }: Workbook,
  dictionary: Dictionary,
  name: string | undefined,
) {
  const chosen = sheets.find((sheet) => sheet.name === name);
  if (name !== undefined && !chosen) fail('NO_SUCH_SHEET', name);
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const hidden = sheets.filter(({ isHidden }) => isHidden);
  for (const sheet of chosen ? [chosen] : [...visible, ...hidden]) {
    const head = await headOf(sheetRows(zip.read(sheet.entry), dictionary));
    if (head.length > 0) return { sheet, head };
  }
  fail('EMPTY');
}

/** The first rows with text. */
async function headOf(rows: AsyncIterable<readonly SheetRow[]>): Promise<SheetRow[]> {
  const head: SheetRow[] = [];
  for await (const batch of rows) {
    for (const row of batch) {
      if (row.extraCount === 0 && row.cells.every((cell) => cell === '')) continue;
      head.push(row);
      if (head.length === headRows) return head;
    }
  }
  return head;
}

async function* readRows(
  rows: AsyncIterable<readonly SheetRow[]>,
  width: number,
  merges: readonly Merge[],
  after: number,
): AsyncGenerator<TableRow | BrokenRow> {
  const fill = mergeFiller(merges);
  for await (const batch of rows) {
    for (const each of batch) {
      const spanned = fill(each.row, each.cells);
      if (each.row <= after) continue;
      const row = toRow(each, spanned, width);
      if (row) yield row;
    }
  }
}

/** Nothing for a row that has no text of its own. */
function toRow(
  { row, cells, extraCount }: SheetRow,
  spanned: readonly number[],
  width: number,
): TableRow | BrokenRow | undefined {
  const isOwn = (cell: string, column: number) => cell !== '' && !spanned.includes(column);
  if (extraCount === 0 && !cells.some(isOwn)) return undefined;
  if (extraCount > 0 || cells.some((cell, column) => column >= width && isOwn(cell, column))) {
    return { row, reason: 'COLUMN_COUNT', text: cells.join('\t').trimEnd() };
  }
  cells.length = Math.min(cells.length, width);
  while (cells.length < width) cells.push('');
  const repeated = spanned.filter((column) => column < width);
  return repeated.length > 0 ? { row, cells, spanned: repeated } : { row, cells };
}
