import { escapeFormula } from './escape-formula.ts';

/** First in a file that Excel is to take as UTF-8. */
export const byteOrderMark = '\uFEFF';

/** A row of RFC 4180 with its line break, formulas escaped; reads back equal by `openTable`. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: string): string {
  const text = escapeFormula(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
