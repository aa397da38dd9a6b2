import type { UserError } from '../schema.generated.ts';
import { userError } from '../user-error.ts';

type Given<T> = T | null | undefined;

export const longestName = 200;
export const longestText = 2000;
const longestAuthor = 80;

/** A text that may be left out or be empty. */
export function checkText(field: string, text: Given<string>, longest: number): UserError[] {
  if (text == null || text.trim().length <= longest) return [];
  return [userError(field, text, `At most ${longest} characters.`)];
}

/** A text that is needed. */
export function checkNeeded(field: string, text: Given<string>, longest: number): UserError[] {
  if (text == null || text.trim() === '') return [userError(field, text, 'Is needed.')];
  return checkText(field, text, longest);
}

/** Who edits and why: what every edit says. */
export function checkAuthor(input: {
  author: string;
  note?: Given<string>;
  reason?: Given<string>;
}): UserError[] {
  return [
    ...checkNeeded('author', input.author, longestAuthor),
    ...checkText('note', input.note, longestText),
    ...checkText('reason', input.reason, longestText),
  ];
}

export function checkRole(byRole: string): UserError[] {
  return checkNeeded('byRole', byRole, longestAuthor);
}

export function checkShare(field: string, share: Given<number>): UserError[] {
  if (share == null || (share >= 0 && share <= 1)) return [];
  return [userError(field, share, 'From 0 to 1.')];
}

/** A day more than a year ahead of the data and of today is a slip of the pen; an end may lie further ahead. */
export function checkDay(field: string, day: Given<string>, dataDate: string): UserError[] {
  const today = new Date().toISOString().slice(0, 10);
  const newest = dataDate > today ? dataDate : today;
  const latest = `${String(Number(newest.slice(0, 4)) + 1).padStart(4, '0')}${newest.slice(4)}`;
  if (day == null || day <= latest) return [];
  return [userError(field, day, `At the latest a year ahead, ${latest}.`)];
}

/** The span of a fact; both as they would be stored. */
export function checkSpan(from: unknown, to: unknown): UserError[] {
  const isBackward = typeof from === 'string' && typeof to === 'string' && to < from;
  return isBackward ? [userError('validTo', to, `Ends before it starts, ${from}.`)] : [];
}
