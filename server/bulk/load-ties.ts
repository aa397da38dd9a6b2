import type { OrganizationReference } from '../templates/template.ts';
import { exportTemplates } from '../templates/templates.ts';
import { factProperties } from '../write/fact-properties.ts';
import type { TextFile } from './files.ts';
import type { LoadedOrganizations } from './load-organizations.ts';
import { mergeRepeated } from './merge-repeated.ts';
import { isDraft, openRows, type RowOptions } from './open-rows.ts';
import { openPlainTies } from './plain-ties.ts';
import { rejection } from './rejected-rows.ts';
import { type BulkFolder, readTables, type TableCounts } from './tables.ts';
import { openTieSink, putTie, type SaidTie } from './tie-sink.ts';

interface Options extends RowOptions {
  readonly folder: BulkFolder;
  readonly work: string;
  readonly target: string;
  readonly runId: string;
  readonly sourceIds: ReadonlySet<string>;
  readonly organizations: LoadedOrganizations;
}

export interface LoadedTies {
  readonly counts: TableCounts;
  /** For the importer. */
  readonly files: readonly TextFile[];
  /** Ties of each organisation, either way, by its number. */
  readonly tieCounts: Uint32Array;
  /** The newest day that a tie was observed or became valid; ISO text. */
  readonly newest: string | null;
}

/**
 * Reads the ties of a folder. Ends are known by id, credit code or stock code; rows of one fact become
 * one, as in every import.
 */
export async function loadTies(options: Options): Promise<LoadedTies> {
  const { folder, work, target, runId, organizations, sourceIds } = options;
  const sink = openTieSink(work, runId, organizations.ids.length);
  const counts = await readTables(folder, 'ties', target, (keys) => {
    const read = openTies(keys, options);
    return {
      outputs: [sink.file],
      takeLine: openPlainTies(keys, organizations, sourceIds, sink),
      take: (cells, row) => {
        const said = read(cells, row);
        if (!('properties' in said)) return said;
        if (said.from === said.to) return [rejection('ENDS_EQUAL', null, '')];
        return putTie(sink, said, organizations);
      },
    };
  });
  await sink.file.close();
  const files = await mergeRepeated(sink.file, sink.repeated, runId);
  return { counts, files, tieCounts: sink.tieCounts, newest: sink.newest || null };
}

/** Reads ties the long way, through their template. */
function openTies(keys: readonly string[], options: Options) {
  const { organizations, sourceIds } = options;
  const draftOf = openRows(exportTemplates.ties, keys, options);
  return (cells: readonly string[], row: number): SaidTie | ReturnType<typeof rejection>[] => {
    const draft = draftOf(cells, row);
    if (!isDraft(draft)) return [...draft.problems];
    const unknown = draft.sources.find((id) => !sourceIds.has(id));
    if (unknown !== undefined) return [rejection('SOURCE_UNKNOWN', 'source', unknown)];
    if (draft.sources.length === 0) return [rejection('SOURCE_MISSING', 'source', '')];
    const ends = draft.organizations.map((reference) => organizations.find(reference));
    const [from, to] = ends;
    if (from === undefined || to === undefined) {
      const missing = draft.organizations[from === undefined ? 0 : 1];
      return [rejection('END_UNKNOWN', missing?.column ?? null, calledBy(missing))];
    }
    const found = { stageIds: [], chainIds: [], sourceIds: draft.sources };
    const organizationIds = [organizations.ids[from] ?? '', organizations.ids[to] ?? ''];
    const [tie] = draft.build({ ...found, organizationIds }).data.ties ?? [];
    if (!tie) return [rejection('END_UNKNOWN', null, '')];
    return { type: tie.type, from, to, properties: factProperties(tie, tie) };
  };
}

const calledBy = (reference: OrganizationReference | undefined) =>
  reference?.id ?? reference?.uscc ?? reference?.stockCode ?? reference?.name ?? '';
