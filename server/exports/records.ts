import type { Statements } from '../neo4j/graph.ts';
import { pageSize, pages } from './pages.ts';
import { listChainLeaders, listSources } from './queries.ts';
import { listRecords, type RecordLabel } from './record-queries.ts';

/** A line of the files beside the tables: what no template has a row for. */
export type RecordLine =
  | {
      readonly label: RecordLabel;
      readonly properties: Readonly<Record<string, unknown>>;
      /** INTEGER, DATE or ZONED DATETIME, by property: what JSON has no form for. */
      readonly types: Readonly<Record<string, string>>;
    }
  | { readonly label: 'ListEntry' | 'SourceAuthor'; readonly properties: object };

/** The files of lines, each with the labels of what is in it. */
export const recordFiles: readonly {
  readonly name: string;
  readonly labels: readonly RecordLine['label'][];
}[] = [
  { name: 'history.jsonl', labels: ['Revision'] },
  { name: 'runs.jsonl', labels: ['ImportRun', 'ImportBatch'] },
  { name: 'profiles.jsonl', labels: ['ScoreProfile'] },
  {
    name: 'decisions.jsonl',
    labels: [
      'MergeProposal',
      'MergedOrganization',
      'QuarantinedName',
      'ImportMapping',
      'ListEntry',
      'SourceAuthor',
    ],
  },
];

/** Fewer than of a table: a report of a run may be long. */
const limit = 500;

const untold: ReadonlySet<string> = new Set(['INTEGER', 'DATE', 'ZONED DATETIME']);

/** The records of some labels, page by page. */
export async function* recordLines(
  { read }: Statements,
  labels: readonly RecordLine['label'][],
): AsyncGenerator<readonly RecordLine[]> {
  for (const label of labels) {
    if (label === 'ListEntry') yield* listEntries(read);
    else if (label === 'SourceAuthor') yield* sourceAuthors(read);
    else yield* recordsOf(read, label);
  }
}

type Read = Statements['read'];

async function* recordsOf(read: Read, label: RecordLabel): AsyncGenerator<readonly RecordLine[]> {
  const listed = pages((after) => read(listRecords, { after: { [label]: after }, limit }), limit);
  for await (const page of listed) {
    yield page.map(({ cells }) => ({
      label,
      properties: Object.fromEntries(cells.map(({ key, value }) => [key, value])),
      types: Object.fromEntries(
        cells.flatMap(({ key, type }) => (untold.has(type) ? [[key, type]] : [])),
      ),
    }));
  }
}

async function* listEntries(read: Read): AsyncGenerator<readonly RecordLine[]> {
  const listed = pages((after) => read(listChainLeaders, { after, limit: pageSize }));
  for await (const page of listed) {
    yield page.map(({ id, proposedBy, addedAt, addedBy, removedAt }) => ({
      label: 'ListEntry',
      properties: { id, proposedBy, addedAt, addedBy, removedAt },
    }));
  }
}

async function* sourceAuthors(read: Read): AsyncGenerator<readonly RecordLine[]> {
  for await (const page of pages((after) => read(listSources, { after, limit: pageSize }))) {
    yield page.flatMap(({ id, savedBy, savedAt }) =>
      savedBy === undefined
        ? []
        : [{ label: 'SourceAuthor', properties: { id, savedBy, savedAt } }],
    );
  }
}
