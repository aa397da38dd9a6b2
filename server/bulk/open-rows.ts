import type { Regions } from '../templates/clean/regions.ts';
import { cleanRow } from '../templates/clean-row.ts';
import type { Problem, RowDraft, RunDefaults, Template } from '../templates/template.ts';
import { openPlainRows } from './plain-values.ts';

/** The draft of a row, or what stands against it. */
export type Drafted = RowDraft | { readonly problems: readonly Problem[] };

export const isDraft = (one: Drafted): one is RowDraft => 'build' in one;

/** What a bulk load says about rows that say nothing themselves. */
export const defaults: RunDefaults = { sourceId: '', reliability: 1, sourceDate: null };

export interface RowOptions {
  readonly regions: Regions;
  readonly regionCodes: ReadonlySet<string>;
}

/** Reads rows of a file by its template: as an import does, but at once where nothing is to be cleaned. */
export function openRows(template: Template, keys: readonly string[], options: RowOptions) {
  const plainValues = openPlainRows(template, keys, options.regionCodes);
  const cleaning = { fillDown: false, regions: options.regions };
  const hasPlace = template.columns.some(({ key }) => key === 'regionSource');
  return (cells: readonly string[], row: number): Drafted => {
    const values = plainValues(cells);
    const isPlaced = !hasPlace || (values?.has('region') && values.has('regionSource'));
    if (values && isPlaced) return template.draft({ row, values, problems: [] }, defaults);
    const trimmed = cells.map((cell) => cell.trim());
    const clean = cleanRow(template, keys, { row, cells: trimmed }, undefined, cleaning);
    const rejected = clean.problems.filter(({ level }) => level === 'REJECTED');
    return rejected.length > 0 ? { problems: rejected } : template.draft(clean, defaults);
  };
}
