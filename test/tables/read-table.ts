import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openTable } from '../../server/tables/open-table.ts';
import { isProblem } from '../../server/tables/problem.ts';
import {
  type BrokenRow,
  isBroken,
  type LayoutChoice,
  type TableRow,
} from '../../server/tables/table.ts';

/** A folder for the files of a test file, removed after it. */
export function filesFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'tables-'));
  let count = 0;
  afterAll(() => rmSync(folder, { recursive: true }));
  return {
    write: (content: string | Buffer) => {
      count += 1;
      const path = join(folder, `${count}`);
      writeFileSync(path, content);
      return path;
    },
    path: (name: string) => join(folder, name),
  };
}

/** Everything that a file says, or why it says nothing. */
export async function readTable(path: string, choice: LayoutChoice = {}, after?: number) {
  const table = await openTable(path, choice);
  if (isProblem(table)) return { problem: table.problem, detail: table.detail };
  const rows = await all(table.rows(after));
  const progress = table.progress();
  await table.close();
  return {
    layout: table.layout,
    header: table.header,
    rows,
    cells: rows.flatMap((row) => (isBroken(row) ? [] : [row.cells])),
    broken: rows.filter(isBroken),
    progress,
  };
}

export async function all(rows: AsyncIterable<TableRow | BrokenRow>) {
  const found: (TableRow | BrokenRow)[] = [];
  for await (const row of rows) found.push(row);
  return found;
}
