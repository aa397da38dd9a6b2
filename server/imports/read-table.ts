import { openTable } from '../tables/open-table.ts';
import { isProblem, problemOf } from '../tables/problem.ts';
import {
  type BrokenRow,
  type FileProblem,
  isBroken,
  type Layout,
  type LayoutChoice,
  type TableRow,
} from '../tables/table.ts';
import type { StoredFile } from './request.ts';

/** The head of a file: enough to guess its columns and to show how it would load. */
export interface TableHead {
  readonly layout: Layout;
  readonly header: readonly string[];
  /** The first rows, at most `shownRows`. */
  readonly rows: readonly (TableRow | BrokenRow)[];
  /** Those of them that could be split into cells. */
  readonly samples: readonly (readonly string[])[];
}

/** Rows of a preview. */
export const shownRows = 50;

/** Reads the head of a file, or says why it is no readable table. */
export async function readTableHead(
  file: StoredFile,
  choice: LayoutChoice,
): Promise<TableHead | FileProblem> {
  const table = await openTable(file.path, choice);
  if (isProblem(table)) return table;
  try {
    const rows: (TableRow | BrokenRow)[] = [];
    for await (const row of table.rows()) {
      rows.push(row);
      if (rows.length === shownRows) break;
    }
    const samples = rows.flatMap((row) => (isBroken(row) ? [] : [row.cells]));
    return { layout: table.layout, header: table.header, rows, samples };
  } catch (error) {
    const problem = problemOf(error);
    if (problem) return problem;
    throw error;
  } finally {
    await table.close();
  }
}
