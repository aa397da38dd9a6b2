import { cellsFit } from './cells-fit.ts';
import { headerForms, wordsOf } from './header-words.ts';
import { isPersonalHeader } from './people.ts';
import type { Template, TemplateColumn } from './template.ts';

/** What the header and the cells of a column say that it is. */
export interface ColumnGuess {
  readonly columnKey: string | null;
  /** AUTO: the header is known; CHECK: it or the cells are like it; PERSONAL: never read. */
  readonly state: 'AUTO' | 'CHECK' | 'IGNORED' | 'PERSONAL';
}

interface Match {
  readonly index: number;
  readonly column: TemplateColumn;
  /** Higher is better. */
  readonly score: number;
}

/** Keys of the columns by which the row of a fact names its organisation. */
const namesOrganization = /^organization(Uscc|StockCode|Region|Id)?$/;

type Fits = (match: Match) => boolean;

/** Share of a header that a known word makes up, below which the two have little to do with each other. */
const leastOfHeader = 0.4;

/** Share of a known word that a header makes up; 编号 is half of many words and means none of them. */
const leastOfWord = 0.6;

/**
 * What every column of a file stands for, by its header, else by its cells. A column of the template is
 * given once; lists and regions may be made up of several columns.
 */
export function guessColumns(
  header: readonly string[],
  samples: readonly (readonly string[])[],
  template: Template,
): ColumnGuess[] {
  const cellsAt = (index: number) => samples.map((cells) => cells[index] ?? '');
  const fitOf = ({ index, column }: Match) => cellsFit(column, cellsAt(index));
  // A running number under 编号 is no id of ours.
  const fits: Fits = (match) => fitOf(match) !== 'NO' || !isId(match.column);
  const sure = assign(exactMatches(header, template), fits, []);
  const doubted = new Set(sure.filter((match) => fitOf(match) === 'NO'));
  const isFree: Fits = (match) => fits(match) && !isPersonalHeader(header[match.index] ?? '');
  const partial = assign(partialMatches(header, template), isFree, sure);
  const all = assign(cellMatches(header, cellsAt, template, partial), isFree, partial);
  return header.map((title, index) => {
    const match = all.find((each) => each.index === index);
    if (!match) return { columnKey: null, state: isPersonalHeader(title) ? 'PERSONAL' : 'IGNORED' };
    const isSure = sure.includes(match) && !doubted.has(match);
    return { columnKey: match.column.key, state: isSure ? 'AUTO' : 'CHECK' };
  });
}

/** The matches so far and, best first, those of the others that fit and take no column twice. */
function assign(matches: readonly Match[], fits: Fits, before: readonly Match[]): readonly Match[] {
  const assigned = [...before];
  for (const match of matches.toSorted((a, b) => b.score - a.score)) {
    const isTaken = assigned.some(
      ({ index, column }) =>
        index === match.index || (column.key === match.column.key && !isJoined(column)),
    );
    if (!isTaken && fits(match)) assigned.push(match);
  }
  return assigned;
}

/**
 * Key of the template whose columns the headers name best: all that it requires, and the most of the
 * others. A file that only names an organisation a row is a list of organisations; a preset is meant
 * where a third of its columns is there. Null where none is named by two headers.
 */
export function suggestTemplate(
  header: readonly string[],
  templates: readonly Template[],
): string | null {
  const scored = templates.flatMap((template) => {
    const matches = assign(exactMatches(header, template), () => true, []);
    const keys = new Set(matches.map(({ column }) => column.key));
    const isWhole = template.columns.every(({ key, isRequired }) => !isRequired || keys.has(key));
    if (!isWhole || keys.size < Math.max(1, Math.min(2, header.length))) return [];
    if ([...keys].every((key) => namesOrganization.test(key))) return [];
    if (template.isPreset && keys.size * 3 < template.columns.length) return [];
    // Of two that name the same columns, the one with fewer others is meant.
    return [{ key: template.key, score: keys.size + keys.size / template.columns.length }];
  });
  return scored.toSorted((a, b) => b.score - a.score)[0]?.key ?? null;
}

function exactMatches(header: readonly string[], template: Template): Match[] {
  const words = wordsOf(template);
  return header.flatMap((title, index) =>
    headerForms(title).flatMap((form, nth) =>
      template.columns.flatMap((column) => {
        const rank = words.get(column.key)?.indexOf(form) ?? -1;
        return rank < 0 ? [] : [{ index, column, score: -nth * 100 - rank }];
      }),
    ),
  );
}

function partialMatches(header: readonly string[], template: Template): Match[] {
  const words = wordsOf(template);
  return header.flatMap((title, index) => {
    const forms = headerForms(title);
    return template.columns.flatMap((column) => {
      const overlaps = (words.get(column.key) ?? []).flatMap((word) =>
        forms.map((form) => overlap(form, word)),
      );
      const score = Math.max(0, ...overlaps);
      return score > 0 ? [{ index, column, score }] : [];
    });
  });
}

/** Length of the shorter as a share of the longer that holds it; 0 where neither does or it says too little. */
function overlap(header: string, word: string): number {
  const [short, long] = header.length < word.length ? [header, word] : [word, header];
  if (!long.includes(short)) return 0;
  const fewest = /\p{Script=Han}/u.test(short) ? 2 : 4;
  const share = short.length / long.length;
  const least = short === word ? leastOfHeader : leastOfWord;
  return short.length >= fewest && share >= least ? share : 0;
}

/** Columns whose cells say what they are, where a single free column of the template takes such cells. */
function cellMatches(
  header: readonly string[],
  cellsAt: (index: number) => readonly string[],
  template: Template,
  assigned: readonly Match[],
): Match[] {
  const free = template.columns.filter(
    ({ key }) => !assigned.some(({ column }) => column.key === key),
  );
  return header.flatMap((_, index) => {
    const fitting = free.filter((column) => cellsFit(column, cellsAt(index)) === 'SURELY');
    const [column] = fitting;
    return column && fitting.length === 1 ? [{ index, column, score: 1 }] : [];
  });
}

function isJoined({ kind }: TemplateColumn): boolean {
  return kind === 'TEXTS' || kind === 'REGION';
}

function isId({ key }: TemplateColumn): boolean {
  return /^id$|Id$/.test(key);
}
