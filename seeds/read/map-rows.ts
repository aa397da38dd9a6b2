import type { CsvRow, CsvTable } from './csv-table.ts';

/** What is wrong with a row, and in which column. */
export interface Fault<Column extends string> {
  readonly fault: string;
  readonly column: Column;
  readonly reason: string;
}

export function isFault<Value>(value: Value): value is Extract<Value, { readonly fault: string }> {
  return typeof value === 'object' && value !== null && 'fault' in value;
}

/** Turns rows into items for the graph; a faulty row is rejected in the tally of its file. */
export function mapRows<Column extends string, Item extends object>(
  { rows, tally }: CsvTable<Column>,
  map: (row: CsvRow<Column>) => Item | Fault<Column>,
): Item[] {
  return rows.flatMap((row) => {
    const item = map(row);
    if (isFaultOf<Column>(item)) {
      const { fault, column, reason } = item;
      tally.reject(fault, { line: row.line, column, reason, value: row.field(column) });
      return [];
    }
    tally.keep(item, row.line);
    return [item];
  });
}

function isFaultOf<Column extends string>(item: object): item is Fault<Column> {
  return 'fault' in item;
}
