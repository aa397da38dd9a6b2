import type { Problem, ProblemLevel } from '../../templates/template.ts';
import type { RowFate, RowOutcome } from '../request.ts';
import type { ReportedRow, RuleCount, RunCounts } from './run.ts';

/** Rows of a rule that are kept to be shown, and characters of their values. */
const shown = 5;
const valueLength = 120;

const kinds = {
  CREATED: 'created',
  UPDATED: 'updated',
  UNCHANGED: 'unchanged',
  MERGED: 'merged',
  REJECTED: 'rejected',
} as const satisfies Record<RowOutcome, keyof RunCounts>;

export const noCounts: RunCounts = {
  read: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  merged: 0,
  rejected: 0,
};

/** The counts with these rows. Throws where a row would be unaccounted for: that is a bug. */
export function countRows(before: RunCounts, read: number, fates: readonly RowFate[]): RunCounts {
  const counts = { ...before, read: before.read + read };
  for (const { outcome } of fates) counts[kinds[outcome]] += 1;
  const { created, updated, unchanged, merged, rejected } = counts;
  const accounted = created + updated + unchanged + merged + rejected;
  if (counts.read !== accounted) {
    throw new Error(`${counts.read} rows read, ${accounted} accounted for`);
  }
  return counts;
}

/** The rules with what was found in these rows: the gravest first, of equal ones the most frequent. */
export function countRules(
  before: readonly RuleCount[],
  fates: readonly RowFate[],
  headerOf: (columnKey: string) => string | null,
): RuleCount[] {
  const rules = new Map(before.map((rule) => [keyOf(rule), rule]));
  for (const { row, problems } of fates) {
    for (const problem of problems) {
      const { rule, level, column, value } = problem;
      const entry = rules.get(keyOf(problem)) ?? { rule, level, count: 0, first: [] };
      const header = column === null ? null : headerOf(column);
      const first =
        entry.first.length < shown ? [...entry.first, reported(row, header, value)] : entry.first;
      rules.set(keyOf(problem), { ...entry, count: entry.count + 1, first });
    }
  }
  return [...rules.values()].sort(gravestFirst);
}

const levels: readonly ProblemLevel[] = ['REJECTED', 'REVIEW', 'FIXED'];

export function gravestFirst(a: RuleCount, b: RuleCount): number {
  const grave = levels.indexOf(a.level) - levels.indexOf(b.level);
  return grave || b.count - a.count || (a.rule < b.rule ? -1 : 1);
}

function reported(row: number, column: string | null, value: string): ReportedRow {
  return { row, column, value: cut(value, valueLength) };
}

function keyOf({ rule, level }: { rule: string; level: ProblemLevel }): string {
  return `${rule} ${level}`;
}

export function cut(value: string, length: number): string {
  return value.length > length ? `${value.slice(0, length - 1)}…` : value;
}

/** A problem for which the row is not taken. */
export function rejection(rule: string, column: string | null, value: string): Problem {
  return { level: 'REJECTED', rule, column, value, result: null };
}

export function isRejected(problems: readonly Problem[]): boolean {
  return problems.some(({ level }) => level === 'REJECTED');
}
