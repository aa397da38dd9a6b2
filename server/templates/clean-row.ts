import type { TableRow } from '../tables/table.ts';
import { cleanCell } from './clean/cells.ts';
import { keysToFill } from './clean/fill-cells.ts';
import type { Regions } from './clean/regions.ts';
import { cellsOfRow } from './clean/row-cells.ts';
import { placeOfRow } from './clean/row-place.ts';
import { valueText } from './clean/value-texts.ts';
import { looksLikePerson } from './people.ts';
import type { Rule } from './rules.ts';
import type { CleanRow, Problem, Template, TemplateColumn, Value } from './template.ts';

export interface CleaningOptions {
  /** An empty cell of a key column means the same as the cell above. */
  readonly fillDown: boolean;
  readonly regions: Regions;
}

/**
 * Cleans the cells of a row by the kinds of their columns. `columnKeys` gives the key of each column of
 * the file, null = not imported; `above` is the row before it, cleaned.
 */
export function cleanRow(
  template: Template,
  columnKeys: readonly (string | null)[],
  row: TableRow,
  above: CleanRow | undefined,
  { fillDown, regions }: CleaningOptions,
): CleanRow {
  const values = new Map<string, Value>();
  const problems: Problem[] = [];
  const cells = cellsOfRow(template, columnKeys, row);
  const filled = fillDown && above ? keysToFill(cells) : new Set<string>();
  const address = cells.find(({ column, isEmpty }) => column.kind === 'ADDRESS' && !isEmpty)?.text;
  for (const { column, text, isEmpty } of cells) {
    const { key } = column;
    const upper = isEmpty && filled.has(key) ? above?.values.get(key) : undefined;
    if (upper) {
      values.set(key, upper);
      problems.push(problem('FIXED', 'MERGED_CELL', column, '', valueText(upper)));
    }
    if (isEmpty) continue;
    const nearby = column.kind === 'REGION' && address ? regions.ofAddress(address) : undefined;
    const { value, findings } = cleanCell(column, text, regions, nearby);
    for (const { level, rule, result } of findings) {
      const isLost = value === undefined && level === 'REVIEW' && column.isRequired;
      problems.push(problem(isLost ? 'REJECTED' : level, rule, column, text, result));
    }
    if (value) values.set(key, value);
  }
  for (const index of row.spanned ?? []) {
    const text = row.cells[index] ?? '';
    const spanned = cells.find(({ column }) => column.key === columnKeys[index]);
    if (spanned && text !== '') {
      problems.push(problem('FIXED', 'MERGED_CELL', spanned.column, text, text));
    }
  }
  const found = placeOfRow(template, cells, values, regions);
  for (const [key, value] of found.values) values.set(key, value);
  problems.push(...found.problems);
  const isRejected = (key: string) =>
    problems.some(({ column, level }) => column === key && level === 'REJECTED');
  for (const column of template.columns) {
    if (column.isRequired && !values.has(column.key) && !isRejected(column.key)) {
      problems.push(problem('REJECTED', 'REQUIRED_MISSING', column, '', null));
    }
  }
  return { row: row.row, values, problems };
}

/** A report outlives its file, so it repeats no name that may be a person's. */
function problem(
  level: Problem['level'],
  rule: Rule,
  { key, kind }: TemplateColumn,
  value: string,
  result: string | null,
): Problem {
  const isHidden = kind === 'NAME' && [value, result ?? ''].some(looksLikePerson);
  return {
    level,
    rule,
    column: key,
    ...(isHidden ? { value: '', result: null } : { value, result }),
  };
}
