import type { TableRow } from '../tables/table.ts';
import { cleanCell, isEmptyCell } from './clean/cells.ts';
import { textValue } from './clean/cleaned.ts';
import { regionOfCountry } from './clean/countries.ts';
import { findPlace } from './clean/places.ts';
import type { Regions } from './clean/regions.ts';
import { joinTexts, splitTexts } from './clean/texts.ts';
import { valueText } from './clean/value-texts.ts';
import { keysToFill, type RawCell } from './fill-cells.ts';
import type { Rule } from './rules.ts';
import type { CleanRow, Problem, Template, TemplateColumn, Value, ValueKind } from './template.ts';

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
  const cells = cellsOf(template, columnKeys, row);
  const filled = fillDown && above ? keysToFill(cells) : new Set<string>();
  const address = cells.find(({ column, isEmpty }) => column.kind === 'ADDRESS' && !isEmpty)?.text;
  for (const { column, text, isEmpty } of cells) {
    const { key } = column;
    const upper = isEmpty && filled.has(key) ? above?.values.get(key) : undefined;
    if (upper) {
      values.set(key, upper);
      problems.push(problem('FIXED', 'MERGED_CELL', key, '', valueText(upper)));
    }
    if (isEmpty) continue;
    const nearby = column.kind === 'REGION' && address ? regions.ofAddress(address) : undefined;
    const { value, findings } = cleanCell(column, text, regions, nearby);
    for (const { level, rule, result } of findings) {
      const isLost = value === undefined && level === 'REVIEW' && column.isRequired;
      problems.push(problem(isLost ? 'REJECTED' : level, rule, key, text, result));
    }
    if (value) values.set(key, value);
  }
  for (const index of row.spanned ?? []) {
    const [key, text = ''] = [columnKeys[index], row.cells[index]];
    if (key && text !== '') problems.push(problem('FIXED', 'MERGED_CELL', key, text, text));
  }
  place(template, cells, values, problems, regions);
  for (const { key, isRequired } of template.columns) {
    const isMissing = isRequired && !values.has(key);
    if (
      isMissing &&
      !problems.some(({ column, level }) => column === key && level === 'REJECTED')
    ) {
      problems.push(problem('REJECTED', 'REQUIRED_MISSING', key, '', null));
    }
  }
  return { row: row.row, values, problems };
}

function problem(
  level: Problem['level'],
  rule: Rule,
  column: string,
  value: string,
  result: string | null,
): Problem {
  return { level, rule, column, value, result };
}

/** The mapped cells of a row in the order of the file; several for one column of the template as one. */
function cellsOf(
  template: Template,
  columnKeys: readonly (string | null)[],
  row: TableRow,
): RawCell[] {
  const parts = new Map<string, string[]>();
  columnKeys.forEach((key, index) => {
    if (key === null) return;
    const texts = parts.get(key);
    const text = row.cells[index] ?? '';
    if (texts) texts.push(text);
    else parts.set(key, [text]);
  });
  return [...parts].flatMap(([key, texts]) => {
    const column = template.columns.find((each) => each.key === key);
    if (!column) return [];
    const text = joined(column, texts);
    return [{ column, text, isEmpty: isEmptyCell(column, text) }];
  });
}

const isRegionCode = (text: string) => /^\d{6}(\d{6})?$/.test(text.trim());

function joined(column: TemplateColumn, texts: readonly string[]): string {
  const [only = ''] = texts;
  if (texts.length === 1) return only;
  const said = texts.filter((text) => !isEmptyCell(column, text));
  // A code says it all; names are a path from the large to the small.
  if (column.kind === 'REGION') return said.find(isRegionCode) ?? said.join('/');
  if (column.kind === 'TEXTS') return joinTexts(said.flatMap((text) => splitTexts(text)));
  return said[0] ?? '';
}

/** Works out the region where the template keeps how it is known, unless the file says that itself. */
function place(
  template: Template,
  cells: readonly RawCell[],
  values: Map<string, Value>,
  problems: Problem[],
  regions: Regions,
): void {
  const region = template.columns.find(({ kind }) => kind === 'REGION');
  const isSaid = cells.some(({ column, text }) => column.key === 'regionSource' && text !== '');
  if (!region || isSaid || !template.columns.some(({ key }) => key === 'regionSource')) return;
  const textOf = (kind: ValueKind) => {
    const column = template.columns.find((each) => each.kind === kind && values.has(each.key));
    const value = column && values.get(column.key);
    return value?.kind === 'TEXT' ? value.text : undefined;
  };
  const country = cells.find(({ column, isEmpty }) => column.kind === 'COUNTRY' && !isEmpty)?.text;
  const given = textOf('REGION');
  const found = findPlace(
    {
      given,
      part: country && regionOfCountry(country),
      country: textOf('COUNTRY'),
      address: textOf('ADDRESS'),
      uscc: textOf('USCC'),
      name: textOf('NAME'),
    },
    regions,
  );
  if (!found) return;
  values.set(region.key, textValue(found.code));
  values.set('regionSource', textValue(found.source));
  if (found.contradicting) {
    problems.push(
      problem('REVIEW', 'REGION_DISAGREES', region.key, given ?? '', found.contradicting),
    );
  }
}
