import { byteOrderMark, csvLine } from '../../tables/csv-text.ts';
import { ruleText } from '../../templates/rules.ts';
import type { Problem } from '../../templates/template.ts';
import type { RowFate } from '../request.ts';

/** The last two headers of a file of rejected rows; to be left out when it is imported again. */
export const rejectedHeaders = ['行号', '原因'] as const;

/** The columns of a file, in their order. */
interface Columns {
  readonly header: readonly string[];
  readonly columnKeys: readonly (string | null)[];
  readonly personalColumns: ReadonlySet<number>;
}

/**
 * Rows that were not taken, as they stand in the file, with their numbers and the reasons; a cell
 * about a natural person is empty.
 */
export function rejectedText(
  { header, columnKeys, personalColumns }: Columns,
  rows: readonly { readonly cells: readonly string[] }[],
  fates: readonly RowFate[],
  isFirst: boolean,
): string {
  const lines = fates.flatMap(({ row, outcome, problems }, n) => {
    if (outcome !== 'REJECTED') return [];
    const cells = rows[n]?.cells ?? [];
    const people = new Set(
      problems.filter(({ rule }) => rule === 'NATURAL_PERSON').map(({ column }) => column),
    );
    const isHidden = (at: number) => {
      const key = columnKeys[at] ?? null;
      return personalColumns.has(at) || (key !== null && people.has(key));
    };
    const padded = header.map((_, at) => (isHidden(at) ? '' : (cells[at] ?? '')));
    return csvLine([...padded, String(row), reasons(problems)]);
  });
  if (lines.length === 0 || !isFirst) return lines.join('');
  return byteOrderMark + csvLine([...header, ...rejectedHeaders]) + lines.join('');
}

function reasons(problems: readonly Problem[]): string {
  const rejected = problems.filter(({ level }) => level === 'REJECTED');
  return rejected.map((problem) => ruleText(problem.rule, 'ZH', problem)).join('；');
}
