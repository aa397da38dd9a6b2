import type { Template } from '../../templates/template.ts';
import type { Outcome } from '../../write/writing.ts';
import type { RowFate } from '../request.ts';
import { isRejected, rejection } from './counting.ts';
import type { PlannedRow } from './plan-rows.ts';

/** What became of each row; those in `merged` say what another row of the run has said before. */
export function fatesOf(
  rows: readonly PlannedRow[],
  outcomes: ReadonlyMap<object, Outcome>,
  merged: ReadonlySet<PlannedRow>,
  { columns }: Template,
): RowFate[] {
  const columnOf = (key: string) => (columns.some((column) => column.key === key) ? key : null);
  return rows.map((planned) => {
    const { row, problems, items, organizationId } = planned;
    const fate = { row, problems, organizationId };
    if (isRejected(problems) || !items) return { ...fate, outcome: 'REJECTED' };
    if (merged.has(planned)) return { ...fate, outcome: 'MERGED' };
    const outcome = outcomes.get(items.main);
    if (outcome === undefined) throw new Error(`Row ${row} was not written`);
    if (typeof outcome === 'string') return { ...fate, outcome };
    const { rule, column, value } = outcome;
    const refused = rejection(rule, columnOf(column), value);
    return { ...fate, outcome: 'REJECTED', problems: [...problems, refused] };
  });
}
