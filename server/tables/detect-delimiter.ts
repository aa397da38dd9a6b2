import type { Line } from './lines.ts';
import { type SplitRow, splitRows } from './split-rows.ts';
import { isBroken } from './table.ts';

const delimiters = [',', '\t', ';', '|'];

/** Rows that are looked at. */
const sampleSize = 100;

/** The delimiter that cuts most rows of the head into the same number of cells; a comma if none cuts. */
export async function detectDelimiter(head: readonly Line[], newline: string): Promise<string> {
  let best = { delimiter: ',', points: 0 };
  for (const delimiter of delimiters) {
    const rows = await sample(head, delimiter, newline);
    const points =
      rows.length > 0 ? regularity(rows) : (head[0]?.text.split(delimiter).length ?? 0);
    if (points > best.points) best = { delimiter, points };
  }
  return best.delimiter;
}

async function sample(head: readonly Line[], delimiter: string, newline: string) {
  const rows: SplitRow[] = [];
  const splitting = { delimiter, newline, width: Number.POSITIVE_INFINITY };
  for await (const batch of splitRows(inOneBatch(head), splitting)) {
    for (const row of batch) if (!isBroken(row) && row.text.trim()) rows.push(row);
  }
  return rows.slice(0, sampleSize);
}

async function* inOneBatch(head: readonly Line[]) {
  yield head;
}

/** Share of the rows that have the most frequent number of cells; wider rows decide between equals. */
function regularity(rows: readonly SplitRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) {
    if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  const points = [...counts].map(([width, count]) => count / rows.length + width / 1e6);
  return Math.max(0, ...points);
}
