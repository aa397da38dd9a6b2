import { z } from 'zod';
import { noCounts } from './counting.ts';
import type { RunTask } from './queries.ts';
import type { RuleCount, RunCounts } from './run.ts';

/** How far a run has come, as its checkpoint says it. */
export interface Progress {
  /** Of the file, from 1; 0 before the first batch. */
  readonly lastRow: number;
  readonly batchCount: number;
  readonly rejectedBytes: number;
  readonly seenBytes: number;
  readonly counts: RunCounts;
  readonly rules: readonly RuleCount[];
}

const ruleCounts = z.array(
  z.object({
    rule: z.string(),
    level: z.enum(['FIXED', 'REVIEW', 'REJECTED']),
    count: z.int(),
    first: z.array(z.object({ row: z.int(), column: z.string().nullable(), value: z.string() })),
  }),
);

export function parseRules(json: string | null): RuleCount[] {
  return json === null ? [] : ruleCounts.parse(JSON.parse(json));
}

export function parseCounts(
  stored: { readonly [Key in keyof RunCounts]: number | null },
): RunCounts {
  return {
    read: stored.read ?? noCounts.read,
    created: stored.created ?? noCounts.created,
    updated: stored.updated ?? noCounts.updated,
    unchanged: stored.unchanged ?? noCounts.unchanged,
    merged: stored.merged ?? noCounts.merged,
    rejected: stored.rejected ?? noCounts.rejected,
  };
}

export function progressOf(task: RunTask): Progress {
  const { lastRow, batchCount, rejectedBytes, seenBytes, counts, rules } = task;
  return {
    lastRow,
    batchCount,
    rejectedBytes,
    seenBytes,
    counts: parseCounts(counts),
    rules: parseRules(rules),
  };
}
