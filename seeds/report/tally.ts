import type { Outcome } from '../../server/write/writing.ts';
import type { FileReport, ReportedRow, RuleReport } from './import-report.ts';

/** Follows the rows of one file from reading to the graph. Every row read ends in exactly one way. */
export interface Tally {
  readonly file: string;
  /** A row was read. */
  read(): void;
  /** The row became this item for the graph. */
  keep(item: object, line: number): void;
  /** The row is part of what another row brought, or serves only to understand others. */
  merge(): void;
  reject(rule: string, row: ReportedRow): void;
  /** The row is taken, but not all that it says. */
  note(rule: string, row: ReportedRow): void;
  /** The file, or the rest of it, cannot be read. */
  fail(reason: string): void;
  report(outcomes: ReadonlyMap<object, Outcome>): FileReport;
}

export function openTally(file: string): Tally {
  const counts = { read: 0, merged: 0 };
  const kept: { item: object; line: number }[] = [];
  const rejections = openRules();
  const notes = openRules();
  const failures: string[] = [];
  return {
    file,
    read: () => {
      counts.read += 1;
    },
    keep: (item, line) => {
      kept.push({ item, line });
    },
    merge: () => {
      counts.merged += 1;
    },
    reject: rejections.add,
    note: notes.add,
    fail: (reason) => {
      failures.push(reason);
    },
    report: (outcomes) => {
      const refused = openRules(rejections.list());
      const ends = { CREATED: 0, UPDATED: 0, UNCHANGED: 0, MERGED: counts.merged };
      const seen = new Set<object>();
      for (const { item, line } of kept) {
        const outcome = outcomes.get(item);
        if (outcome === undefined) throw new Error(`${file} line ${line} was not written`);
        if (typeof outcome === 'object') refused.add(outcome.rule, { line, ...outcome });
        else ends[seen.has(item) ? 'MERGED' : outcome] += 1;
        seen.add(item);
      }
      const rejected = refused.list().reduce((sum, { count }) => sum + count, 0);
      const { CREATED: created, UPDATED: updated, UNCHANGED: unchanged, MERGED: merged } = ends;
      const accounted = created + updated + unchanged + merged + rejected;
      if (counts.read !== accounted) {
        throw new Error(`${file}: ${counts.read} rows read, ${accounted} accounted for`);
      }
      return {
        file,
        ...(failures[0] && { failure: failures[0] }),
        read: counts.read,
        created,
        updated,
        unchanged,
        merged,
        rejected,
        rejections: refused.list(),
        notes: notes.list(),
      };
    },
  };
}

/** Rows of a rule that are kept to be shown. */
const shown = 5;

function openRules(start: readonly RuleReport[] = []) {
  const rules = new Map(
    start.map(({ rule, count, first }) => [rule, { count, first: [...first] }]),
  );
  return {
    add(rule: string, { line, column, reason, value }: ReportedRow) {
      const entry = rules.get(rule) ?? { count: 0, first: [] };
      rules.set(rule, entry);
      entry.count += 1;
      if (entry.first.length < shown) entry.first.push({ line, column, reason, value: cut(value) });
    },
    list: (): RuleReport[] =>
      [...rules]
        .map(([rule, { count, first }]) => ({ rule, count, first }))
        .sort((a, b) => (a.rule < b.rule ? -1 : 1)),
  };
}

/** Characters of a value that a report shows. */
const valueLength = 120;

function cut(value: string): string {
  return value.length > valueLength ? `${value.slice(0, valueLength)}…` : value;
}
