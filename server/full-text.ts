import { badUserInput } from './errors.ts';

/** A text as it is compared: width and case folded, blanks at the ends and in runs removed. */
export const foldText = (text: string): string =>
  text.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');

/** How many hits of a full-text index are looked at; beyond, its own score decides which. */
export const searchedHits = 10_000;

export interface FullTextQuery {
  /** In the index's own syntax; holds nothing of the text but letters, digits and Chinese. */
  readonly query: string;
  /** What a field must contain to count as found. */
  readonly parts: string[];
}

/**
 * Asks a full-text index with the analyzer `cjk` for a folded text: Chinese as a phrase of pairs of
 * characters, one character as part of a pair, other letters and digits as the start of a word.
 * Null where the text has none of these.
 */
export function fullTextQuery(text: string): FullTextQuery | null {
  const parts = [
    ...new Set(text.match(/[\p{Script=Han}〇]+|(?:(?![\p{Script=Han}〇])[\p{L}\p{N}])+/gu)),
  ];
  const asked = parts.filter((part) => !unindexed.has(part));
  if (parts.length === 0) return null;
  return { query: (asked.length > 0 ? asked : parts).map(clause).join(' '), parts };
}

function clause(part: string): string {
  if (!/[\p{Script=Han}〇]/u.test(part)) return `+${part}*`;
  return [...part].length > 1 ? `+"${part}"` : `+(${part}* *${part})`;
}

/** Words that the analyzer `cjk` drops, so that no document is found by them. */
const unindexed: ReadonlySet<string> = new Set(
  (
    'a and are as at be but by for if in into is it no not of on or s such t that the their then ' +
    'there these they this to was will with www'
  ).split(' '),
);

/** Folds what a user typed; throws BAD_USER_INPUT where it is blank or over 100 characters. */
export function readText(text: string): string {
  const folded = foldText(text);
  if (folded === '') throw badUserInput('`text` is blank.', 'text', text);
  if ([...folded].length > 100) {
    throw badUserInput('`text` has more than 100 characters.', 'text', text);
  }
  return folded;
}
