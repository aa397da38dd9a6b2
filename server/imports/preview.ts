import type { Context } from '../context.ts';
import { badUserInput } from '../errors.ts';
import type { ImportInput } from '../schema.generated.ts';
import { type BrokenRow, isBroken, type TableRow } from '../tables/table.ts';
import type { Problem } from '../templates/template.ts';
import type { MappedColumn } from './columns.ts';
import { type Prepared, prepareImport } from './prepare.ts';
import type { RowFate } from './request.ts';
import { previewRows } from './runs/preview.ts';

/** A problem, and the column of the file that it is in. */
export interface PlacedProblem extends Problem {
  /** From 0; null where it is about the whole row. */
  readonly columnIndex: number | null;
  /** Its header; null likewise. */
  readonly header: string | null;
}

export interface PreviewRow extends Omit<RowFate, 'problems'> {
  readonly cells: readonly string[];
  readonly problems: readonly PlacedProblem[];
}

export interface Preview extends Prepared {
  readonly rows: readonly PreviewRow[];
}

/** Characters of a cell that are shown. */
const cellLength = 500;

/** The first rows of a file as they would load. Throws BAD_USER_INPUT for what is wrong in the input. */
export async function previewImport(input: ImportInput, context: Context): Promise<Preview> {
  const preparing = await prepareImport(input, context);
  if ('userErrors' in preparing) {
    const [error] = preparing.userErrors;
    throw badUserInput(error?.message ?? '', `input.${error?.field}`, error?.value);
  }
  const { prepared } = preparing;
  const { request, head, columns } = prepared;
  const fates = await previewRows(context.graph, request, head.rows);
  const rows = fates.map((fate, at) => ({
    ...fate,
    cells: shownCells(head.rows[at], columns),
    problems: fate.problems.map((problem) => placed(problem, columns)),
  }));
  return { ...prepared, rows };
}

/** Nothing of a column about natural persons, nor of a row where one cannot tell its columns apart. */
function shownCells(
  row: TableRow | BrokenRow | undefined,
  columns: readonly MappedColumn[],
): string[] {
  const isHidden = ({ state }: MappedColumn) => state === 'PERSONAL';
  if (!row) return columns.map(() => '');
  if (isBroken(row)) {
    const text = columns.some(isHidden) ? '' : row.text.slice(0, cellLength);
    return columns.map((_, at) => (at === 0 ? text : ''));
  }
  return columns.map((column) =>
    isHidden(column) ? '' : (row.cells[column.index] ?? '').slice(0, cellLength),
  );
}

function placed(problem: Problem, columns: readonly MappedColumn[]): PlacedProblem {
  const column = columns.find(
    ({ columnKey }) => columnKey !== null && columnKey === problem.column,
  );
  return { ...problem, columnIndex: column?.index ?? null, header: column?.header ?? null };
}
