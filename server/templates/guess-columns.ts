import { cellsFit } from './cells-fit.ts';
import { columnWords, headerForms } from './header-words.ts';
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
  const guesses = new Map<number, ColumnGuess>();
  const given = new Set<string>();
  const cellsAt = (index: number) => samples.map((cells) => cells[index] ?? '');
  const give = (matches: readonly Match[], isSure: boolean) => {
    for (const { index, column } of matches.toSorted((a, b) => b.score - a.score)) {
      if (guesses.has(index) || (given.has(column.key) && !isJoined(column))) continue;
      const fit = cellsFit(column, cellsAt(index));
      // A running number under 编号 is no id of ours.
      if (fit === 'NO' && isId(column)) continue;
      given.add(column.key);
      guesses.set(index, {
        columnKey: column.key,
        state: isSure && fit !== 'NO' ? 'AUTO' : 'CHECK',
      });
    }
  };
  give(exactMatches(header, template), true);
  header.forEach((title, index) => {
    if (!guesses.has(index) && isPersonalHeader(title)) {
      guesses.set(index, { columnKey: null, state: 'PERSONAL' });
    }
  });
  const free = () => template.columns.filter(({ key }) => !given.has(key));
  give(partialMatches(header, template, free()), false);
  give(cellMatches(header, cellsAt, free()), false);
  return header.map((_, index) => guesses.get(index) ?? { columnKey: null, state: 'IGNORED' });
}

/**
 * Key of the template whose columns the headers name best: all that it requires, and the most of the
 * others. Null where none is named by two headers.
 */
export function suggestTemplate(
  header: readonly string[],
  templates: readonly Template[],
): string | null {
  const scored = templates.flatMap((template) => {
    const keys = new Set(
      guessColumns(header, [], template)
        .filter(({ state }) => state === 'AUTO')
        .map(({ columnKey }) => columnKey),
    );
    const isWhole = template.columns.every(({ key, isRequired }) => !isRequired || keys.has(key));
    if (!isWhole || keys.size < Math.max(1, Math.min(2, header.length))) return [];
    // Of two that name the same columns, the one with fewer others is meant.
    return [{ key: template.key, score: keys.size + keys.size / template.columns.length }];
  });
  return scored.toSorted((a, b) => b.score - a.score)[0]?.key ?? null;
}

function exactMatches(header: readonly string[], template: Template): Match[] {
  const known = template.columns.map((column) => ({
    column,
    words: columnWords(column, template),
  }));
  return header.flatMap((title, index) =>
    headerForms(title).flatMap((form, nth) =>
      known.flatMap(({ column, words }) => {
        const rank = words.indexOf(form);
        return rank < 0 ? [] : [{ index, column, score: -nth * 100 - rank }];
      }),
    ),
  );
}

function partialMatches(
  header: readonly string[],
  template: Template,
  columns: readonly TemplateColumn[],
): Match[] {
  return header.flatMap((title, index) =>
    columns.flatMap((column) => {
      const overlaps = columnWords(column, template).flatMap((word) =>
        headerForms(title).map((form) => overlap(form, word)),
      );
      const score = Math.max(0, ...overlaps);
      return score > 0 ? [{ index, column, score }] : [];
    }),
  );
}

/** Length of the shorter as a share of the longer that holds it; 0 where neither does or it says too little. */
function overlap(header: string, word: string): number {
  const [short, long] = header.length < word.length ? [header, word] : [word, header];
  const fewest = /\p{Script=Han}/u.test(short) ? 2 : 4;
  const share = short.length / long.length;
  const least = short === word ? leastOfHeader : leastOfWord;
  return short.length >= fewest && share >= least && long.includes(short) ? share : 0;
}

/** Columns whose cells say what they are, where a single column of the template takes such cells. */
function cellMatches(
  header: readonly string[],
  cellsAt: (index: number) => readonly string[],
  columns: readonly TemplateColumn[],
): Match[] {
  return header.flatMap((_, index) => {
    const fitting = columns.filter((column) => cellsFit(column, cellsAt(index)) === 'SURELY');
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
