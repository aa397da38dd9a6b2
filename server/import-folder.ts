import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { recordFiles } from './exports/records.ts';
import { restoreRecords } from './exports/restore-records.ts';
import type { Run, Runs } from './imports/runs/run.ts';
import type { Graph } from './neo4j/graph.ts';
import { startError } from './start-error.ts';
import { openTable } from './tables/open-table.ts';
import { type ExportList, inImportOrder } from './templates/export-files.ts';
import { fileProblemText } from './templates/rules.ts';
import { exportTemplates } from './templates/templates.ts';

export interface FolderImport {
  readonly graph: Graph;
  readonly runs: Runs;
  readonly folder: string;
  readonly author: string;
  /** Tables that somebody else has brought. */
  readonly without?: ReadonlySet<ExportList>;
  readonly onLine: (line: string) => void;
  readonly signal: AbortSignal;
}

/** What a row of an export without a source of its own would be laid to; nothing has this id. */
const sourceId = 'source:export';

/**
 * Imports a folder as an export writes it, or some tables of one: first every table through the engine
 * of imports, in the order in which they build on each other, then the records. What is there already
 * stays, so a second time completes a first that broke off. Answers whether every run was done.
 */
export async function importFolder(options: FolderImport): Promise<boolean> {
  const { graph, folder, without, onLine, signal } = options;
  const files = await filesOf(folder);
  let isGood = true;
  for (const { file, list } of inImportOrder(files)) {
    if (without?.has(list)) continue;
    signal.throwIfAborted();
    const run = await importTable(options, file, list);
    if (!run) continue;
    const { read, created, updated, unchanged, merged, rejected } = run.counts;
    onLine(
      `${file}: ${read} rows = ${created} created + ${updated} updated + ${unchanged} unchanged + ${merged} merged + ${rejected} rejected`,
    );
    if (run.state !== 'DONE') onLine(`${file}: ${run.state} ${run.failure?.en ?? ''}`);
    isGood &&= run.state === 'DONE' && rejected === 0;
  }
  for (const { name } of recordFiles.filter((known) => files.includes(known.name))) {
    signal.throwIfAborted();
    const { read, created, unchanged, broken } = await restoreRecords(graph, join(folder, name));
    onLine(
      `${name}: ${read} records = ${created} created + ${unchanged} unchanged + ${broken} broken`,
    );
    isGood &&= broken === 0;
  }
  return isGood;
}

async function filesOf(folder: string): Promise<string[]> {
  const files = await readdir(folder).catch(() => {
    throw startError(`There is no folder ${folder}.`);
  });
  if (inImportOrder(files).length > 0) return files;
  throw startError(
    `The folder ${folder} has no table such as organizations.csv or 05-organizations.csv.`,
  );
}

/** One table; null where it has no rows. Throws a start error where its headers are not those of its template. */
async function importTable(
  { runs, folder, author }: FolderImport,
  name: string,
  list: ExportList,
): Promise<Run | null> {
  const path = join(folder, name);
  const template = exportTemplates[list];
  const table = await openTable(path, { encoding: 'UTF-8', delimiter: ',', headerRows: 1 });
  if ('problem' in table) {
    throw startError(`${name}: ${fileProblemText(table.problem, table.detail, 'EN')}`);
  }
  const { header } = table;
  await table.close();
  const keys = template.columns.map(({ key }) => key);
  const unknown = header.filter((key) => !keys.includes(key));
  const missing = template.columns.filter(
    ({ key, isRequired }) => isRequired && !header.includes(key),
  );
  if (unknown.length > 0)
    throw startError(`${name} has columns that ${template.key} has not: ${unknown.join(', ')}.`);
  if (missing.length > 0)
    throw startError(`${name} lacks the columns ${missing.map(({ key }) => key).join(', ')}.`);
  const { size, mtime } = await stat(path);
  const { id } = await runs.start({
    file: { id: `file:${name}`, path, name, byteCount: size, uploadedAt: mtime.toISOString() },
    template,
    layout: { encoding: 'UTF-8', delimiter: ',', headerRows: 1 },
    columnKeys: header,
    sourceId,
    author,
    unknownEnds: 'REJECT',
    fillDown: false,
  });
  return runs.settled(id);
}
