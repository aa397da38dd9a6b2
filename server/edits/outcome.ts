import type { UserError } from '../schema.generated.ts';
import { userError } from '../user-error.ts';
import { type Stored, versionOf } from './version.ts';

/** What came of one edit of one thing. */
export interface Outcome {
  /** What was written; null when nothing was. */
  readonly id: string | null;
  /** On CONFLICT, what is stored. */
  readonly newestId: string | null;
  readonly userErrors: UserError[];
}

export const done = (id: string): Outcome => ({ id, newestId: null, userErrors: [] });

export const refused = (...userErrors: UserError[]): Outcome => ({
  id: null,
  newestId: null,
  userErrors,
});

export function conflict(error: UserError, newestId: string): Outcome {
  return { id: null, newestId, userErrors: [error] };
}

export const alreadyThere = (field: string, id: string): Outcome =>
  conflict(userError(field, id, 'Exists already; correct that one.', 'CONFLICT'), id);

/** Why an edit of a version that is no longer the stored one is refused; null where it is. */
export function versionProblem(stored: Stored, expectedVersion: string): UserError | null {
  if (versionOf(stored) === expectedVersion) return null;
  const message = 'Somebody changed it since it was read; `newest` is what is stored now.';
  return userError('expectedVersion', expectedVersion, message, 'CONFLICT');
}
