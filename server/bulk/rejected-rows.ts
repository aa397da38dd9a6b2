import { csvLine } from '../tables/csv-text.ts';
import { ruleText } from '../templates/rules.ts';
import type { Problem } from '../templates/template.ts';
import { openTextFile, type TextFile } from './files.ts';
import type { BulkRow } from './read-rows.ts';

/** How often a rule was broken, as the report of a run keeps it. */
export interface RuleCount {
  readonly rule: string;
  count: number;
  /** Of the first rows. */
  readonly first: { line: number; column: string; value: string; reason: string }[];
}

/** Examples kept of a rule. */
const mostExamples = 5;

/**
 * Keeps the rejected rows of a table, with their number and the reason, as a table that can be corrected and
 * loaded again. The file is made with the first of them; `rules` goes on from table to table.
 */
export function openRejectedRows(path: string, rules: Map<string, RuleCount>) {
  let file: TextFile | undefined;
  return {
    add: (row: BulkRow, keys: readonly string[], number: number, problems: readonly Problem[]) => {
      file ??= openTextFile(path, csvLine([...keys, '行号', '原因']));
      file.add(csvLine([...cellsOf(row, keys), `${number}`, reasons(problems)]));
      for (const { rule, column, value } of problems) {
        const said = rules.get(rule) ?? { rule, count: 0, first: [] };
        rules.set(rule, said);
        said.count += 1;
        if (said.first.length < mostExamples) {
          const reason = ruleText(rule, 'ZH');
          said.first.push({ line: number, column: column ?? '', value, reason });
        }
      }
    },
    flush: async () => file?.flush(),
    close: async () => file?.close(),
  };
}

export function rejection(rule: string, column: string | null, value: string): Problem {
  return { level: 'REJECTED', rule, column, value, result: null };
}

/** What is said of a row whose quotes are wrong. */
export const strayQuote = (text: string): Problem =>
  rejection('STRAY_QUOTE', null, text.slice(0, 120));

const cellsOf = (row: BulkRow, keys: readonly string[]) =>
  'broken' in row
    ? [row.broken, ...keys.slice(1).map(() => '')]
    : keys.map((_, at) => row[at] ?? '');

const reasons = (problems: readonly Problem[]) =>
  problems.map(({ rule, column }) => `${column ?? ''} ${ruleText(rule, 'ZH')}`.trim()).join('; ');
