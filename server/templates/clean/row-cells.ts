import type { TableRow } from '../../tables/table.ts';
import type { Template, TemplateColumn } from '../template.ts';
import { isEmptyCell } from './cells.ts';
import { joinTexts, splitTexts } from './texts.ts';

/** A cell of a row, by the column of the template that it belongs to. */
export interface RawCell {
  readonly column: TemplateColumn;
  readonly text: string;
  readonly isEmpty: boolean;
}

/** The mapped cells of a row in the order of the file; several for one column of the template as one. */
export function cellsOfRow(
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
