import { byteOrderMark, csvLine } from '../../tables/csv-text.ts';
import { ruleText } from '../../templates/rules.ts';
import type { Problem } from '../../templates/template.ts';
import type { RowFate } from '../request.ts';

/** The last two headers of a file of rejected rows; to be left out when it is imported again. */
export const rejectedHeaders = ['行号', '原因'] as const;

/** Rows that were not taken, as they stand in the file, with their numbers and the reasons. */
export function rejectedText(
  header: readonly string[],
  rows: readonly { readonly cells: readonly string[] }[],
  fates: readonly RowFate[],
  isFirst: boolean,
): string {
  const lines = fates.flatMap(({ row, outcome, problems }, n) => {
    if (outcome !== 'REJECTED') return [];
    const cells = rows[n]?.cells ?? [];
    const padded = header.map((_, column) => cells[column] ?? '');
    return csvLine([...padded, String(row), reasons(problems)]);
  });
  if (lines.length === 0 || !isFirst) return lines.join('');
  return byteOrderMark + csvLine([...header, ...rejectedHeaders]) + lines.join('');
}

function reasons(problems: readonly Problem[]): string {
  const rejected = problems.filter(({ level }) => level === 'REJECTED');
  return rejected.map((problem) => ruleText(problem.rule, 'ZH', problem)).join('；');
}
