import type { UserErrorFieldsFragment } from '../operations.generated.ts';
import type { Stored } from './stored.ts';

export interface Refusal extends UserErrorFieldsFragment {
  /** Which of several it is about. */
  readonly about?: string | undefined;
}

/** What came of sending a form. */
export interface Answer {
  readonly isDone: boolean;
  readonly userErrors: readonly Refusal[];
  /** Where somebody changed it meanwhile: what is stored now. */
  readonly newest?: Stored | null;
  /** Where a new one exists already: that one. */
  readonly existing?: { readonly id: string; readonly name: string } | null;
  /** What looks wrong though it was saved. */
  readonly warnings?: readonly string[];
  /** What to show next. */
  readonly savedId?: string | undefined;
}

export const answerOf = ({ userErrors }: { readonly userErrors: readonly Refusal[] }): Answer => ({
  isDone: userErrors.length === 0,
  userErrors,
});
