import { ruleText } from '../templates/rules.ts';
import type { Run, RunCounts } from './runs/run.ts';

const columns = ['read', 'created', 'updated', 'unchanged', 'merged', 'rejected'] as const;

const verbs = { FIXED: 'corrected', REVIEW: 'to be looked at', REJECTED: 'rejected' } as const;

/** Columns of a terminal: what is not Latin is as wide as two letters. */
const widthOf = (text: string) =>
  Array.from(text).reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0);

/** A run's report as lines for a terminal: one line a file, then what was found, by rule. */
export function formatRun(run: Run): string[] {
  const width = Math.max(...run.files.map(({ name }) => widthOf(name)), 4);
  const line = (name: string, cells: readonly string[]) =>
    [name + ' '.repeat(width - widthOf(name)), ...cells.map((cell) => cell.padStart(9))].join(' ');
  const cellsOf = (counts: RunCounts) => columns.map((column) => String(counts[column]));
  return [
    line('file', columns),
    ...run.files.map(({ name, counts }) => line(name, cellsOf(counts))),
    ...run.rules.flatMap(({ rule, level, count, first }) => [
      '',
      `${count} ${verbs[level]} by ${rule}: ${ruleText(rule, 'EN')}`,
      ...first.map(
        ({ row, column, value }) =>
          `  row ${row}${column === null ? '' : `, ${column}`}${value && ` (${value})`}`,
      ),
    ]),
    '',
    `${run.id} is ${run.state}; data version ${run.dataVersion ?? 'unchanged'}.`,
    ...(run.failure ? [run.failure.en] : []),
    ...(run.dependencies.length > 0 ? ['It was not taken back; on it rests:'] : []),
    ...run.dependencies.map(({ textEn }) => `  ${textEn}`),
  ];
}
