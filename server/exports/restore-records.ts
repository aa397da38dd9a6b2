import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Graph } from '../neo4j/graph.ts';
import * as queries from './record-queries.ts';

const stored = z.object({
  label: queries.recordLabel,
  properties: z.looseObject({ id: z.string() }),
  types: z.record(z.string(), z.string()),
});
const listEntry = z.object({
  label: z.literal('ListEntry'),
  properties: z.object({
    id: z.string(),
    proposedBy: z.string().nullable().default(null),
    addedAt: z.string().nullable().default(null),
    addedBy: z.string().nullable().default(null),
    removedAt: z.string().nullable().default(null),
  }),
});
const sourceAuthor = z.object({
  label: z.literal('SourceAuthor'),
  properties: z.object({ id: z.string(), savedBy: z.string(), savedAt: z.string().nullable() }),
});
const lineRule = z.union([stored, listEntry, sourceAuthor]);

type Line = z.output<typeof lineRule>;
type Stored = z.output<typeof stored>;

/** Lines of one transaction; a report of a run may be long. */
const batchSize = 500;

/** What became of the lines of a file: read = created + unchanged + broken. */
export interface RestoredRecords {
  read: number;
  created: number;
  /** Those that were there; they stay as they are. */
  unchanged: number;
  /** Lines that are no record. */
  broken: number;
}

/** Brings the lines of a file of an export into the graph; those that are there already stay. */
export async function restoreRecords(graph: Graph, path: string): Promise<RestoredRecords> {
  const counts = { read: 0, created: 0, unchanged: 0, broken: 0 };
  let batch: Line[] = [];
  const write = async () => {
    const { length } = batch;
    const created = await writeLines(graph, batch);
    counts.created += created;
    counts.unchanged += length - created;
    batch = [];
  };
  for await (const text of createInterface({ input: createReadStream(path) })) {
    if (text.trim() === '') continue;
    counts.read += 1;
    const line = parseLine(text);
    if (!line) counts.broken += 1;
    else if (batch.push(line) >= batchSize) await write();
  }
  await write();
  return counts;
}

function parseLine(text: string): Line | undefined {
  try {
    return lineRule.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Answers with the number of those that were not there. */
async function writeLines(graph: Graph, lines: readonly Line[]): Promise<number> {
  const records = lines.flatMap((line) => ('types' in line ? line : []));
  const entries = lines.flatMap((line) => (line.label === 'ListEntry' ? line.properties : []));
  const authors = lines.flatMap((line) => (line.label === 'SourceAuthor' ? line.properties : []));
  if (entries.length > 0) await graph.write(queries.restoreListEntries, { rows: entries });
  if (authors.length > 0) await graph.write(queries.restoreSourceAuthors, { rows: authors });
  if (records.length === 0) return 0;
  const byLabel = Map.groupBy(records, ({ label }) => label);
  const ids = Object.fromEntries(
    [...byLabel].map(([label, all]) => [label, all.map(({ properties }) => properties.id)]),
  );
  const known = new Set((await graph.read(queries.findRecords, { ids })).map(({ id }) => id));
  const rows = records.filter(({ properties }) => !known.has(properties.id)).map(rowOf);
  if (rows.length > 0) await graph.write(queries.createRecords, { rows });
  return rows.length;
}

function rowOf({ label, properties, types }: Stored) {
  const part = (type: string | undefined) =>
    Object.fromEntries(Object.entries(properties).filter(([key]) => types[key] === type));
  return {
    label,
    properties: part(undefined),
    integers: part('INTEGER'),
    moments: part('ZONED DATETIME'),
    days: part('DATE'),
  };
}
