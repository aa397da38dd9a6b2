/** How a file is to be read. What is left out is detected. */
export interface LayoutChoice {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: string | undefined;
  /** Name of the sheet of a spreadsheet. */
  readonly sheet?: string | undefined;
  /** Rows that name the columns. */
  readonly headerRows?: number | undefined;
}

/** UTF-16, either way round, only where the file says so by its byte order mark. */
export type Encoding = 'UTF-8' | 'GB18030' | 'UTF-16';
export type FileFormat = 'DELIMITED' | 'XLSX' | 'JSON_LINES';

/** How a file was read. */
export interface Layout {
  readonly format: FileFormat;
  /** Null for a spreadsheet, which names its own. */
  readonly encoding: Encoding | null;
  /** Null except for delimited text. */
  readonly delimiter: string | null;
  /** Empty except for a spreadsheet; hidden sheets are among them. */
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  readonly headerRows: number;
}

/** A row as a person sees it: every cell is text, trimmed; days as 2015-03-01, shares as 51%. */
export interface TableRow {
  /** Of the file or the sheet, from 1; a row that spans several lines is named by its first. */
  readonly row: number;
  /** As many as the header has. */
  readonly cells: readonly string[];
  /** Columns, from 0, whose text stands in a merged cell that began in an earlier row. */
  readonly spanned?: readonly number[];
}

/** A row that cannot be split into cells. */
export interface BrokenRow {
  readonly row: number;
  readonly reason: BrokenReason;
  readonly text: string;
}

export type BrokenReason = 'STRAY_QUOTE' | 'COLUMN_COUNT' | 'NOT_JSON' | 'NOT_TEXT' | 'TOO_LONG';

/** A file of rows, open for reading any number of times, one at a time. */
export interface Table {
  readonly layout: Layout;
  /** Of each column, its header rows joined by " / "; an unnamed column is ''. */
  readonly header: readonly string[];
  /** Bytes of the file. */
  readonly size: number;
  /** Rows below the header, read as they are asked for; those up to `after` are passed over. */
  rows(after?: number): AsyncIterable<TableRow | BrokenRow>;
  /** Share of the file that the latest reading has passed, 0-1. */
  progress(): number;
  /** Gives back what reading needs: handles and temporary files. */
  close(): Promise<void>;
}

export type FileProblemCode =
  | 'EMPTY'
  | 'NOT_A_TABLE'
  | 'ENCRYPTED'
  | 'OLD_EXCEL'
  | 'BROKEN'
  | 'TOO_LARGE'
  | 'TOO_MANY_COLUMNS'
  | 'EXPANDS_TOO_FAR'
  | 'NO_SUCH_SHEET'
  | 'WRONG_ENCODING'
  | 'NO_HEADER';

/** Why a file cannot be read as a table. */
export interface FileProblem {
  readonly problem: FileProblemCode;
  /** What it was found by: a size, a name, a count; empty where there is nothing to add. */
  readonly detail: string;
}

export function isBroken(row: TableRow | BrokenRow): row is BrokenRow {
  return 'reason' in row;
}
