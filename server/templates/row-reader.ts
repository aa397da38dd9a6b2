import type { Day } from '../write/graph-data.ts';
import type { Rule } from './rules.ts';
import type { CleanRow, Problem, RowDraft, Value } from './template.ts';

/**
 * Reads the cleaned cells of a row and gathers what stands against it. What is needed and missing is
 * noted, and a stand-in is answered, which goes nowhere: such a row becomes no draft.
 */
export interface RowReader {
  text(key: string): string | undefined;
  texts(key: string): readonly string[] | undefined;
  /** An id such as `source:a`; the prefix may be left out. */
  id(key: string, prefix: string): string | undefined;
  number(key: string): number | undefined;
  /** A number from 0 to 1; another one is dropped and noted. */
  share(key: string): number | undefined;
  /** A whole number from 0 on; another one is dropped and noted. */
  count(key: string): number | undefined;
  flag(key: string): boolean | undefined;
  day(key: string): Day | undefined;
  choice<Choice extends string>(key: string, choices: readonly Choice[]): Choice | undefined;
  neededText(key: string): string;
  neededDay(key: string): Day;
  neededChoice<Choice extends string>(key: string, choices: readonly Choice[]): Choice;
  note(level: Problem['level'], rule: Rule, column: string, value: string, result?: string): void;
  /** The draft of the row, unless a problem rejects it. */
  finish(draft: Omit<RowDraft, 'problems'>): RowDraft | { readonly problems: readonly Problem[] };
}

export function readRow({ values }: CleanRow): RowReader {
  const problems: Problem[] = [];
  const note: RowReader['note'] = (level, rule, column, value, result) => {
    problems.push({ level, rule, column, value, result: result ?? null });
  };
  const missing = (key: string) => note('REJECTED', 'REQUIRED_MISSING', key, '');
  const cellOf = <Kind extends Value['kind']>(key: string, kind: Kind) => {
    const value = values.get(key);
    return value && isOf(value, kind) ? value : undefined;
  };
  const text = (key: string) => cellOf(key, 'TEXT')?.text;
  const number = (key: string) => cellOf(key, 'NUMBER')?.number;
  const day = (key: string): Day | undefined => {
    const value = cellOf(key, 'DAY');
    return value && { day: value.day, precision: value.precision };
  };
  const choice: RowReader['choice'] = (key, choices) => {
    const said = text(key);
    const known = choices.find((one) => one === said);
    if (said !== undefined && known === undefined) note('REJECTED', 'CHOICE_UNKNOWN', key, said);
    return known;
  };
  return {
    text,
    texts: (key) => cellOf(key, 'TEXTS')?.texts,
    id: (key, prefix) => {
      const said = text(key);
      return said?.startsWith(`${prefix}:`) || said === undefined ? said : `${prefix}:${said}`;
    },
    number,
    count: (key) => {
      const count = number(key);
      if (count === undefined || (Number.isSafeInteger(count) && count >= 0)) return count;
      note('REVIEW', 'RANGE', key, String(count));
      return undefined;
    },
    share: (key) => {
      const share = number(key);
      if (share === undefined || (share >= 0 && share <= 1)) return share;
      note('REVIEW', 'RANGE', key, String(share));
      return undefined;
    },
    flag: (key) => cellOf(key, 'FLAG')?.flag,
    day,
    choice,
    neededText: (key) => {
      const said = text(key);
      if (said === undefined) missing(key);
      return said ?? '';
    },
    neededDay: (key) => {
      const said = day(key);
      if (!said) missing(key);
      return said ?? { day: '', precision: 'DAY' };
    },
    neededChoice: (key, choices) => {
      const [standIn] = choices;
      if (standIn === undefined) throw new Error(`no choices for ${key}`);
      if (text(key) === undefined) missing(key);
      return choice(key, choices) ?? standIn;
    },
    note,
    finish: (draft) =>
      problems.some(({ level }) => level === 'REJECTED') ? { problems } : { ...draft, problems },
  };
}

function isOf<Kind extends Value['kind']>(
  value: Value,
  kind: Kind,
): value is Extract<Value, { readonly kind: Kind }> {
  return value.kind === kind;
}
