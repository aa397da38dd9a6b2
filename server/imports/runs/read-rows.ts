import { type BrokenRow, isBroken, type Table, type TableRow } from '../../tables/table.ts';
import type {
  CleanRow,
  Problem,
  RowDraft,
  RunDefaults,
  Template,
} from '../../templates/template.ts';
import { cut, isRejected, rejection } from './counting.ts';

/** A row of the file as far as it can be understood without the graph. */
export interface ReadRow {
  readonly row: number;
  /** As they stand in the file. */
  readonly cells: readonly string[];
  /** Null where the row is rejected. */
  readonly draft: RowDraft | null;
  readonly problems: readonly Problem[];
}

/** Understands the rows of one file, in their order. */
export interface RowReading {
  readonly template: Template;
  readonly columnKeys: readonly (string | null)[];
  /** Columns of the file, from 0, whose cells are never kept or repeated. */
  readonly personalColumns: ReadonlySet<number>;
  readonly defaults: RunDefaults;
  /** Cleans a row; `above` is the row before it that could be split into cells. */
  readonly clean: (row: TableRow, above: CleanRow | undefined) => CleanRow;
}

/** Characters of a broken row that are shown and given back. */
const brokenLength = 200;

export function openReader({ template, personalColumns, defaults, clean }: RowReading) {
  let above: CleanRow | undefined;
  return (row: TableRow | BrokenRow): ReadRow => {
    if (isBroken(row)) {
      // Which part of it stands in which column, one cannot tell.
      const text = personalColumns.size > 0 ? '' : cut(row.text, brokenLength);
      const problems = [rejection(row.reason, null, text)];
      return { row: row.row, cells: [text], draft: null, problems };
    }
    const cleaned = clean(row, above);
    above = cleaned;
    return { row: row.row, cells: row.cells, ...draftOf(template, cleaned, defaults) };
  };
}

function draftOf(
  template: Template,
  row: CleanRow,
  defaults: RunDefaults,
): { draft: RowDraft | null; problems: readonly Problem[] } {
  if (isRejected(row.problems)) return { draft: null, problems: row.problems };
  const draft = template.draft(row, defaults);
  const problems = [...row.problems, ...draft.problems];
  return { draft: 'build' in draft && !isRejected(draft.problems) ? draft : null, problems };
}

/**
 * The rows behind `after` in batches of `size`: the same batches however often a run is taken up.
 * With `needsAll` the rows before are read too, because a row may mean the same as the one above.
 */
export async function* readBatches(
  table: Table,
  reading: RowReading,
  { after, size, needsAll }: { after: number; size: number; needsAll: boolean },
): AsyncGenerator<{ rows: ReadRow[]; progressShare: number }> {
  const read = openReader(reading);
  let rows: ReadRow[] = [];
  for await (const row of table.rows(needsAll || after === 0 ? undefined : after)) {
    const one = read(row);
    if (one.row <= after) continue;
    rows.push(one);
    if (rows.length < size) continue;
    yield { rows, progressShare: table.progress() };
    rows = [];
  }
  if (rows.length > 0) yield { rows, progressShare: table.progress() };
}
