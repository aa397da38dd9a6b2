import { readFileSync } from 'node:fs';
import type { Graph } from '../neo4j/graph.ts';
import { byteOrderMark, csvLine } from '../tables/csv-text.ts';
import { type ExportList, exportFile, exportOrder } from '../templates/export-files.ts';
import type { Names } from '../templates/template.ts';
import { exportTemplates } from '../templates/templates.ts';
import { readDataVersion } from '../write/run-queries.ts';
import { factTables } from './fact-tables.ts';
import type { Lines } from './lines.ts';
import { pageSize as limit, pages } from './pages.ts';
import { listStages } from './queries.ts';
import { type RecordLine, recordFiles, recordLines } from './records.ts';
import { structureTables } from './structure-tables.ts';

/** A file of an export, its content piece by piece. */
export interface ExportFile {
  readonly name: string;
  readonly content: AsyncGenerator<string>;
}

/** Rows of one file, so that each is well below the largest file that an import takes. */
const rowsOfFile = 400_000;

const { version: productVersion } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

/**
 * The whole graph as files, one after another: the tables in the order in which they can be imported,
 * then the records as lines of JSON, then `manifest.json`. The content of a file is to be read before
 * the next file is asked for. Never more than a page of rows is in memory.
 */
export async function* exportFiles(graph: Graph): AsyncGenerator<ExportFile> {
  const startedAt = new Date().toISOString();
  const [before] = await graph.read(readDataVersion, {});
  const stage = await readStageNames(graph);
  const tables = { ...structureTables(graph, stage), ...factTables(graph, stage) };
  const counts: Record<string, number> = {};
  for (const list of exportOrder) yield* tableFiles(list, tables[list](), counts);
  for (const { name, labels } of recordFiles) {
    counts[name] = 0;
    const onPage = (rows: number) => (counts[name] = (counts[name] ?? 0) + rows);
    yield { name, content: recordText(recordLines(graph, labels), onPage) };
  }
  const [after] = await graph.read(readDataVersion, {});
  const manifest = {
    product: 'lianpu',
    productVersion,
    startedAt,
    finishedAt: new Date().toISOString(),
    dataVersion: after?.number ?? 0,
    dataDate: after?.dataDate ?? null,
    /** Whether a write came between: then one file may know what another does not. */
    changedMeanwhile: before?.number !== after?.number,
    rows: counts,
  };
  yield { name: 'manifest.json', content: whole(`${JSON.stringify(manifest, null, 2)}\n`) };
}

async function* whole(text: string): AsyncGenerator<string> {
  yield text;
}

/** A list as one file, or several where it is long; an empty list is a file with headers. */
async function* tableFiles(
  list: ExportList,
  lines: Lines,
  counts: Record<string, number>,
): AsyncGenerator<ExportFile> {
  for (let part = 1, isOver = false; !isOver; part += 1) {
    const name = exportFile(list, part);
    const state = { rows: 0, isOver: false };
    const content = tableText(list, lines, state);
    yield { name, content };
    counts[name] = state.rows;
    isOver = state.isOver;
  }
}

async function* tableText(
  list: ExportList,
  lines: Lines,
  state: { rows: number; isOver: boolean },
): AsyncGenerator<string> {
  const headers = exportTemplates[list].columns.map(({ key }) => key);
  yield byteOrderMark + csvLine(headers);
  while (state.rows < rowsOfFile) {
    const { value: page, done } = await lines.next();
    if (done) {
      state.isOver = true;
      return;
    }
    state.rows += page.length;
    yield page.map(csvLine).join('');
  }
}

async function* recordText(
  lines: AsyncGenerator<readonly RecordLine[]>,
  onPage: (rows: number) => void,
): AsyncGenerator<string> {
  for await (const page of lines) {
    onPage(page.length);
    yield page.map((line) => `${JSON.stringify(line)}\n`).join('');
  }
}

/** The names of all stages: a graph has thousands at the most, and every attachment needs one. */
async function readStageNames({ read }: Graph): Promise<Names['stage']> {
  const names = new Map<string, { chain: string; stage: string }>();
  for await (const page of pages((after) => read(listStages, { after, limit }))) {
    for (const { id, chainName, name } of page) names.set(id, { chain: chainName, stage: name });
  }
  return (id) => names.get(id);
}
