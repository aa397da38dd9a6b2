/** A row that is not in the graph as it stands, with what a person needs to find and mend it. */
export interface ReportedRow {
  /** Of the file, from 1; a row that spans several is named by its first. */
  readonly line: number;
  readonly column: string;
  readonly reason: string;
  readonly value: string;
}

export interface RuleReport {
  readonly rule: string;
  readonly count: number;
  /** At most 5. */
  readonly first: readonly ReportedRow[];
}

/** read = created + updated + unchanged + merged + rejected. */
export interface FileReport {
  readonly file: string;
  /** Why nothing or no more could be read; the counts are of what was. */
  readonly failure?: string;
  readonly read: number;
  /** New in the graph. */
  readonly created: number;
  /** Added to something that was there. */
  readonly updated: number;
  /** Said nothing that was not there. */
  readonly unchanged: number;
  /** Part of what another row of the run brought, or only there to understand others. */
  readonly merged: number;
  readonly rejected: number;
  readonly rejections: readonly RuleReport[];
  /** Rows that were taken, though not all of what they say. */
  readonly notes: readonly RuleReport[];
}

/** Facts that a loader concluded from the rows, one line per sort. */
export interface DerivedReport {
  readonly what: string;
  readonly found: number;
  readonly created: number;
  readonly refused: number;
}

export interface ImportReport {
  readonly id: string;
  readonly seed: string;
  /** ISO moments. */
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly files: readonly FileReport[];
  readonly derived: readonly DerivedReport[];
  readonly isChanged: boolean;
  readonly dataVersion: number;
  readonly dataDate: string | null;
}
