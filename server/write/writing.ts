import type { Statements } from '../neo4j/graph.ts';

/** Why a row did not reach the graph. */
export interface Refusal {
  readonly rule: string;
  readonly column: string;
  readonly reason: string;
  readonly value: string;
}

/** What became of a row: new in the graph, added to something there, already there, part of another row, or refused. */
export type Outcome = 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'MERGED' | Refusal;

/** Ids of what a write made, by how it is found again. */
export interface Created {
  readonly organizations: string[];
  readonly ties: string[];
  /** What an organisation or a region has to a stage, product, title, demand, signal or region. */
  readonly positions: string[];
  readonly productLinks: string[];
}

/** The state of one write: what its parts hand on to each other. */
export interface Writing {
  readonly graph: Statements;
  readonly importRunId: string;
  /** Role or initials of the person who writes; null of a machine. */
  readonly author: string | null;
  /** By the row that the loader handed over. */
  readonly outcomes: Map<object, Outcome>;
  /** From an organisation's id in the rows to its id in the graph, where the two differ. */
  readonly storedIds: Map<string, string>;
  /** What is new in the graph, for whoever has to take it back. */
  readonly created: Created;
  /** Whether a merge has ever taken an organisation away: rows may still call it by its old id. */
  readonly hasMerged: boolean;
  isChanged: boolean;
  /** The newest day that any fact of the rows was observed or became valid; ISO text. */
  newest: string | null;
}

/** Rows of one transaction: more gain little, and keep more of a load in memory at once. */
const batchSize = 2_000;

export function inBatches<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / batchSize) }, (_, n) =>
    rows.slice(n * batchSize, (n + 1) * batchSize),
  );
}

/** Rows by key, and the rows of a key in an order of their own, however they came. */
export function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): [string, [T, ...T[]]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  for (const group of groups.values()) if (group.length > 1) sortByContent(group);
  return [...groups];
}

function sortByContent<T>(rows: T[]): void {
  const text = new Map(rows.map((row) => [row, JSON.stringify(row)]));
  rows.sort((a, b) => ((text.get(a) ?? '') < (text.get(b) ?? '') ? -1 : 1));
}
