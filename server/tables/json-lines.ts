import { headLines, mostColumns } from './limits.ts';
import { type Line, readLines } from './lines.ts';
import { fail } from './problem.ts';
import type { BrokenRow, LayoutChoice, Table, TableRow } from './table.ts';
import { detectForm } from './text-form.ts';

export async function openJsonLines(
  path: string,
  size: number,
  choice: LayoutChoice,
): Promise<Table> {
  const form = await detectForm(path, choice.encoding);
  const reading = { passed: 0 };
  const header = await keysOf(readLines(path, form, { passed: 0 }));
  if (header.length > mostColumns) fail('TOO_MANY_COLUMNS', `${header.length}`);
  if (header.length === 0) fail('NOT_A_TABLE', 'JSON');
  return {
    layout: {
      format: 'JSON_LINES',
      encoding: form.encoding,
      delimiter: null,
      sheets: [],
      sheet: null,
      headerRows: 0,
    },
    header,
    size,
    rows: (after = 0) => readRows(readLines(path, form, reading), header, after),
    progress: () => Math.min(1, reading.passed / size),
    close: async () => {},
  };
}

/** Keys of the first lines in order of appearance. */
async function keysOf(lines: AsyncIterable<readonly Line[]>): Promise<string[]> {
  const keys = new Set<string>();
  for await (const batch of lines) {
    for (const line of batch) {
      if (line.number > headLines) return [...keys];
      for (const key of fieldsOf(line)?.keys() ?? []) keys.add(key);
      if (keys.size > mostColumns) return [...keys];
    }
  }
  return [...keys];
}

async function* readRows(
  lines: AsyncIterable<readonly Line[]>,
  header: readonly string[],
  after: number,
): AsyncGenerator<TableRow | BrokenRow> {
  for await (const batch of lines) {
    for (const line of batch) {
      if (line.number <= after || line.text.trim() === '') continue;
      const fields = fieldsOf(line);
      const row = line.number;
      if (!fields) yield { row, reason: line.fault ?? 'NOT_JSON', text: line.text.trimEnd() };
      else yield { row, cells: header.map((key) => fields.get(key) ?? '') };
    }
  }
}

/** The texts of a line by key, those of an object in it by `key.inner`; undefined if it is no object. */
function fieldsOf(line: Line): Map<string, string> | undefined {
  const record = line.fault ? undefined : parsed(line.text);
  if (!isRecord(record)) return undefined;
  const fields = new Map<string, string>();
  for (const [key, value] of Object.entries(record)) {
    if (!isRecord(value)) fields.set(key.trim(), textOf(value));
    else {
      for (const [inner, each] of Object.entries(value)) {
        fields.set(`${key.trim()}.${inner.trim()}`, textOf(each));
      }
    }
  }
  return fields;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists of scalars joined by bars; what lies deeper stays JSON. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object')) {
    return value.map(textOf).join('|');
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
