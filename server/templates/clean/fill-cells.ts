import type { TemplateColumn } from '../template.ts';
import type { RawCell } from './row-cells.ts';

/**
 * Keys of the empty cells that mean the same as the row above, as merged cells leave them when saved as
 * text: those before the first filled cell of the row, and required ones. A code or id is filled only
 * together with the name that it belongs to, so that no name gets another's code.
 */
export function keysToFill(cells: readonly RawCell[]): ReadonlySet<string> {
  const first = cells.findIndex(({ isEmpty }) => !isEmpty);
  if (first < 0) return new Set();
  const leading = cells.slice(0, first).map(({ column }) => column);
  const hasName = leading.some(({ kind }) => kind === 'NAME');
  const required = cells.filter(({ isEmpty, column }) => isEmpty && column.isRequired);
  return new Set([
    ...leading.filter((column) => hasName || !isIdentity(column)).map(({ key }) => key),
    ...required.map(({ column }) => column.key),
  ]);
}

function isIdentity({ kind, key }: TemplateColumn): boolean {
  return kind === 'USCC' || kind === 'STOCK_CODE' || /^id$|Id$/.test(key);
}
