import type { ProblemLevel, Words } from '../../templates/template.ts';
import type { ImportRequest } from '../request.ts';

export type RunState = 'QUEUED' | 'RUNNING' | 'DONE' | 'CANCELLED' | 'FAILED' | 'UNDONE';

/** read = created + updated + unchanged + merged + rejected. */
export interface RunCounts {
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly merged: number;
  readonly rejected: number;
}

/** A row that a rule is about. */
export interface ReportedRow {
  /** Of the file, from 1. */
  readonly row: number;
  /** Header of the column; null where it is about the whole row. */
  readonly column: string | null;
  /** At most 120 characters. */
  readonly value: string;
}

/** What one rule found in a run. */
export interface RuleCount {
  readonly rule: string;
  readonly level: ProblemLevel;
  readonly count: number;
  /** What a seed says of its own rule; absent where the rule has words. */
  readonly reason?: string;
  /** At most 5. */
  readonly first: readonly ReportedRow[];
}

/** A run of an import, or the load of a seed. Moments are ISO texts. */
export interface Run {
  readonly id: string;
  readonly state: RunState;
  /** Key of the template, or name of the seed. */
  readonly templateKey: string;
  /** Null of a seed, as are source and author. */
  readonly fileName: string | null;
  readonly sourceId: string | null;
  readonly author: string | null;
  readonly createdAt: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  /** Share of the file that has been read, 0-1. */
  readonly progressShare: number;
  readonly counts: RunCounts;
  readonly files: readonly { readonly name: string; readonly counts: RunCounts }[];
  /** The gravest first, of equal ones the most frequent. */
  readonly rules: readonly RuleCount[];
  /** Whether there is a file of rejected rows. */
  readonly hasRejected: boolean;
  readonly failure: Words | null;
  /** Why the last attempt to take it back was refused, at most 50; empty when none was. */
  readonly dependencies: readonly Dependency[];
  readonly canUndo: boolean;
  /** After its last write; null before. */
  readonly dataVersion: number | null;
}

/** Later work that rests on what a run brought. */
export interface Dependency {
  readonly entityId: string;
  readonly textZh: string;
  readonly textEn: string;
}

export interface RunPage {
  readonly runs: readonly Run[];
  readonly hasNextPage: boolean;
  readonly totalCount: number;
}

/** The imports of a server or a command: one at a time over the whole graph. */
export interface Runs {
  /** Puts a run into the queue. */
  start(request: ImportRequest): Promise<Run>;
  /** Stops a queued or running run after the batch at hand; null when there is no such run. */
  cancel(id: string): Promise<Run | null>;
  /** Takes a run up again that failed, was cancelled, or whose server is gone; else leaves it as it is. */
  resume(id: string): Promise<Run | null>;
  /**
   * Begins to take back all that a run brought. Where later work rests on it, the run is soon as it
   * was, with that work as its `dependencies`. Null when there is no such run.
   */
  undo(id: string, author: string): Promise<Run | null>;
  get(id: string): Promise<Run | null>;
  /** Newest first; `after` is the id of the last run before the page, `first` at most 100. */
  list(page: { readonly first: number; readonly after: string | null }): Promise<RunPage>;
  /** Takes up the runs that this folder's server left unfinished; for the start of a server. */
  takeUp(): Promise<void>;
  /** The run, once nothing of it is queued or at work here. */
  settled(id: string): Promise<Run | null>;
  /** Absolute path of a run's file of rejected rows; null when it has none here. */
  rejectedFile(id: string): string | null;
  /** Lets the batch at hand end; what is unfinished is taken up at the next start. */
  stop(): Promise<void>;
}
