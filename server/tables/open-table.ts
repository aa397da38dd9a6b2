import { stat } from 'node:fs/promises';
import { openDelimited } from './delimited.ts';
import { detectFormat } from './detect-format.ts';
import { fileHead } from './file-bytes.ts';
import { openJsonLines } from './json-lines.ts';
import { largestFile } from './limits.ts';
import { oleContent } from './ole-file.ts';
import { fail, problemOf } from './problem.ts';
import { openSpreadsheet } from './spreadsheet.ts';
import type { FileProblem, LayoutChoice, Table } from './table.ts';

/**
 * Opens a file of rows: CSV and its like, a spreadsheet, or lines of JSON, told apart by content.
 * What of the layout is not chosen is detected. The caller closes the table.
 */
export async function openTable(path: string, choice: LayoutChoice): Promise<Table | FileProblem> {
  try {
    return await openFile(path, choice);
  } catch (error) {
    const problem = problemOf(error);
    if (problem) return problem;
    throw error;
  }
}

async function openFile(path: string, choice: LayoutChoice): Promise<Table> {
  const { size } = await stat(path);
  if (size === 0) fail('EMPTY');
  if (size > largestFile) fail('TOO_LARGE', `${size}`);
  const format = detectFormat(await fileHead(path));
  if (format === 'OLE') fail(await oleContent(path));
  if (format === 'JSON_LINES') return openJsonLines(path, size, choice);
  if (format === 'XLSX') return openSpreadsheet(path, size, choice);
  return openDelimited(path, size, choice);
}
