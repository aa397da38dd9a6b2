import type { LayoutChoice } from '../tables/table.ts';
import type { Problem, Template } from '../templates/template.ts';

/** A file that was handed in, in the folder of the imports. */
export interface StoredFile {
  /** `file:<uuid>`. */
  readonly id: string;
  /** Absolute path of the kept copy. */
  readonly path: string;
  /** As it was called by whoever handed it in. */
  readonly name: string;
  readonly byteCount: number;
  /** ISO moment. */
  readonly uploadedAt: string;
}

/** What is imported, and how; checked: the source exists, the columns are the template's. */
export interface ImportRequest {
  readonly file: StoredFile;
  readonly template: Template;
  readonly layout: LayoutChoice;
  /** For each column of the file, the key of the template's column; null = not imported. */
  readonly columnKeys: readonly (string | null)[];
  /** Columns of the file, from 0, that are about natural persons: their cells are never kept or repeated. */
  readonly personalColumns?: readonly number[];
  readonly sourceId: string;
  readonly author: string;
  readonly unknownEnds: 'REJECT' | 'CREATE_STUB';
  /** An empty cell of a key column means the same as the cell above. */
  readonly fillDown: boolean;
}

export type RowOutcome = 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'MERGED' | 'REJECTED';

/** A row and what would become, or became, of it. */
export interface RowFate {
  readonly row: number;
  readonly outcome: RowOutcome;
  readonly problems: readonly Problem[];
  /** The stored organisation that the row means; null where it is about none or a new one. */
  readonly organizationId: string | null;
}
