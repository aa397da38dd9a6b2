import { readFileSync } from 'node:fs';
import { openTally, type Tally } from '../report/tally.ts';
import { csvRecords } from './csv-records.ts';

export interface CsvRow<Column extends string> {
  readonly line: number;
  /** Trimmed; empty where the file says nothing. */
  field(column: Column): string;
}

export interface CsvTable<Column extends string> {
  readonly rows: readonly CsvRow<Column>[];
  readonly tally: Tally;
}

/**
 * Reads a UTF-8 CSV file with a header that has at least these columns, in any order. A file that is
 * missing, not UTF-8 or short of a column gives no rows and says so in the tally; a broken line is
 * rejected there, and the rest is read.
 */
export function readCsv<Column extends string>(
  folder: URL,
  file: string,
  columns: readonly Column[],
): CsvTable<Column> {
  const tally = openTally(file);
  const text = readText(new URL(encodeURIComponent(file), folder));
  if (text === undefined) return failed(tally, 'the file is missing or is not UTF-8 text');
  const { records, broken } = csvRecords(text);
  const [header, ...data] = records;
  if (!header) return failed(tally, 'the file is empty');
  const positions = new Map(header.fields.map((name, n) => [name.trim(), n]));
  const missing = columns.filter((column) => !positions.has(column));
  if (missing.length > 0) return failed(tally, `the header lacks ${missing.join(', ')}`);
  for (const { line, reason, text: value } of broken) {
    tally.read();
    tally.reject('BROKEN_LINE', { line, column: 'all', reason, value });
  }
  const rows = data.map(({ line, fields }) => {
    tally.read();
    const field = (column: Column) => fields[positions.get(column) ?? -1]?.trim() ?? '';
    return { line, field };
  });
  return { rows, tally };
}

function failed<Column extends string>(tally: Tally, reason: string): CsvTable<Column> {
  tally.fail(reason);
  return { rows: [], tally };
}

function readText(file: URL): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch {
    return undefined;
  }
}
