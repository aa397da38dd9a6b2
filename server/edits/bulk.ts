import type { UserError } from '../schema.generated.ts';
import { userError } from '../user-error.ts';
import type { Target } from './edit-each.ts';
import type { Outcome } from './outcome.ts';

const mostItems = 500;

export function checkItems(items: readonly Target[]): UserError[] {
  if (items.length >= 1 && items.length <= mostItems) return [];
  return [userError('items', items.length, `From 1 to ${mostItems}.`)];
}

/** What came of several edits: nothing where the whole is wrong, else an outcome for each item. */
export interface BulkOutcome {
  readonly outcomes: { id: string; isDone: boolean; userErrors: UserError[] }[];
  readonly doneCount: number;
  readonly userErrors: UserError[];
}

export const allRefused = (userErrors: UserError[]): BulkOutcome => ({
  outcomes: [],
  doneCount: 0,
  userErrors,
});

export function bulkOutcome(items: readonly Target[], each: readonly Outcome[]): BulkOutcome {
  const outcomes = items.map(({ id }, at) => ({
    id,
    isDone: each[at]?.id === id,
    userErrors: each[at]?.userErrors ?? [],
  }));
  return {
    outcomes,
    doneCount: outcomes.filter(({ isDone }) => isDone).length,
    userErrors: [],
  };
}
