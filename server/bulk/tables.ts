import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { startError } from '../start-error.ts';
import { type ExportList, inImportOrder } from '../templates/export-files.ts';
import type { Problem } from '../templates/template.ts';
import { exportTemplates } from '../templates/templates.ts';
import type { TextFile } from './files.ts';
import { readBulkRows } from './read-rows.ts';
import { openRejectedRows, type RuleCount, strayQuote } from './rejected-rows.ts';

/** Tables that go through the offline importer; the others follow through the running database. */
export const offlineLists = ['sources', 'regions', 'organizations', 'ties'] as const;
export type OfflineList = (typeof offlineLists)[number];

/** read = created + merged + rejected. */
export interface TableCounts {
  read: number;
  created: number;
  merged: number;
  rejected: number;
  /** Why, by rule. */
  readonly rules: ReadonlyMap<string, RuleCount>;
}

export interface BulkFolder {
  readonly folder: string;
  readonly files: readonly {
    readonly file: string;
    readonly list: ExportList;
    readonly bytes: number;
  }[];
}

/** The tables of a folder. Throws a start error where there is no folder, or nothing in it. */
export async function openBulkFolder(folder: string): Promise<BulkFolder> {
  const names = await readdir(folder).catch(() => {
    throw startError(`There is no folder ${folder}.`);
  });
  const files = await Promise.all(
    inImportOrder(names).map(async (one) => {
      const { size } = await stat(join(folder, one.file));
      return { ...one, bytes: size };
    }),
  );
  if (files.some(({ list }) => list === 'organizations')) return { folder, files };
  throw startError(`The folder ${folder} has no organizations.csv.`);
}

/** A row on its way; `reject` ends it. */
export interface Row {
  readonly cells: readonly string[];
  readonly number: number;
}

export interface TableWork {
  /** Of the file. */
  readonly keys: readonly string[];
  /** Takes a row from the bytes of its line; undefined where it has to be read as text. */
  readonly takeLine?: (bytes: Buffer, from: number, to: number) => 'CREATED' | 'MERGED' | undefined;
  /** Takes a row, or says what stands against it. */
  readonly take: (
    cells: readonly string[],
    row: number,
  ) => 'CREATED' | 'MERGED' | readonly Problem[];
  /** Files that `take` writes into. */
  readonly outputs: readonly TextFile[];
}

/**
 * Reads the files of a list. Rejected rows go to `rejected-<file>` in `target`, with their number and
 * the reason, as a table that can be corrected and loaded again. Throws a start error for headers that
 * are not keys of the template.
 */
export async function readTables(
  { folder, files }: BulkFolder,
  list: OfflineList,
  target: string,
  open: (keys: readonly string[]) => Omit<TableWork, 'keys'>,
): Promise<TableCounts> {
  const rules = new Map<string, RuleCount>();
  const counts = { read: 0, created: 0, merged: 0, rejected: 0, rules };
  for (const { file } of files.filter((one) => one.list === list)) {
    const rejected = openRejectedRows(join(target, `rejected-${file}`), rules);
    await readTable(join(folder, file), file, list, rejected, open, counts);
  }
  return counts;
}

async function readTable(
  path: string,
  file: string,
  list: OfflineList,
  rejected: ReturnType<typeof openRejectedRows>,
  open: (keys: readonly string[]) => Omit<TableWork, 'keys'>,
  counts: TableCounts,
): Promise<void> {
  let work: Omit<TableWork, 'keys'> | undefined;
  let keys: readonly string[] = [];
  let number = 0;
  const count = (fate: 'CREATED' | 'MERGED' | 'REJECTED') => {
    counts.read += 1;
    if (fate === 'CREATED') counts.created += 1;
    else if (fate === 'MERGED') counts.merged += 1;
    else counts.rejected += 1;
  };
  await readBulkRows(path, {
    line: (bytes, from, to) => {
      const fate = work?.takeLine?.(bytes, from, to);
      if (!fate) return false;
      number += 1;
      count(fate);
      return true;
    },
    row: (row) => {
      number += 1;
      if (!work) {
        keys = headersOf(row, file, list);
        work = open(keys);
        return;
      }
      const fate = 'broken' in row ? [strayQuote(row.broken)] : work.take(row, number);
      count(typeof fate === 'string' ? fate : 'REJECTED');
      if (typeof fate === 'string') return;
      rejected.add(row, keys, number, fate);
    },
    pause: async () => {
      await rejected.flush();
      for (const output of work?.outputs ?? []) await output.flush();
    },
  });
  await rejected.close();
}

function headersOf(row: readonly string[] | { broken: string }, file: string, list: OfflineList) {
  const { columns } = exportTemplates[list];
  const known = columns.map(({ key }) => key);
  const keys = 'broken' in row ? [row.broken] : row.map((key) => key.trim());
  const unknown = keys.filter((key) => !known.includes(key));
  const missing = columns.filter(({ key, isRequired }) => isRequired && !keys.includes(key));
  if (unknown.length > 0) {
    throw startError(
      `${file} has columns that are no keys of the template ${list}: ${unknown.join(', ')}. It knows: ${known.join(', ')}.`,
    );
  }
  if (missing.length === 0) return keys;
  throw startError(`${file} lacks the columns ${missing.map(({ key }) => key).join(', ')}.`);
}
