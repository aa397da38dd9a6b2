/** Parts the items of a list: no text has it, a cell with it is refused by the cleaning. */
const listDelimiter = '\u001f';

/** How the importer's command line names it. */
export const listDelimiterName = 'U+001F';

/** A line of a file for Neo4j's importer; nothing is what is absent, as is an empty text. */
export function importerLine(cells: readonly ImporterCell[]): string {
  return `${cells.map(importerCell).join(',')}\n`;
}

export type ImporterCell = string | number | boolean | readonly string[] | null | undefined;

function importerCell(cell: ImporterCell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return quoted(cell);
  if (typeof cell === 'object') return quoted(cell.join(listDelimiter));
  return String(cell);
}

const special = /[",\r\n]/;

function quoted(text: string): string {
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The items of a list as a cell has it. */
export const listItems = (cell: string): string[] => cell.split(listDelimiter);
