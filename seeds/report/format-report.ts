import type { FileReport, ImportReport, RuleReport } from './import-report.ts';

const columns = ['read', 'created', 'updated', 'unchanged', 'merged', 'rejected'] as const;

/** The report as lines for a terminal: one line a file, then what was left out and why. */
export function formatReport(report: ImportReport): string[] {
  const width = Math.max(...report.files.map(({ file }) => file.length), 4);
  const line = (name: string, cells: readonly string[]) =>
    [name.padEnd(width), ...cells.map((cell) => cell.padStart(9))].join(' ');
  return [
    line('file', columns),
    ...report.files.map((file) =>
      line(
        file.file,
        columns.map((column) => String(file[column])),
      ),
    ),
    ...report.derived.map(
      ({ what, found, created, refused }) =>
        `${what}: ${found} found, ${created} new${refused > 0 ? `, ${refused} refused` : ''}`,
    ),
    ...report.files.flatMap(fileLines),
    [
      report.isChanged ? 'The graph changed: ' : 'Nothing changed: ',
      `data version ${report.dataVersion}, data date ${report.dataDate ?? 'unknown'}.`,
    ].join(''),
  ];
}

function fileLines(file: FileReport): string[] {
  return [
    ...(file.failure ? ['', `${file.file}: ${file.failure}`] : []),
    ...file.rejections.flatMap((rule) => ruleLines(file.file, 'rejected', rule)),
    ...file.notes.flatMap((rule) => ruleLines(file.file, 'noted', rule)),
  ];
}

function ruleLines(file: string, verb: string, { rule, count, first }: RuleReport): string[] {
  return [
    '',
    `${file}: ${count} ${verb} by ${rule}`,
    ...first.map(
      ({ line, column, reason, value }) => `  line ${line}, ${column}: ${reason} (${value})`,
    ),
  ];
}
