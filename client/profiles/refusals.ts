import type { Draft } from './draft.ts';
import type { Refusal } from './use-saving.ts';

/** What is wrong with a field. */
export interface Trouble {
  /** What was given there; null where nothing was. */
  readonly value: string | null;
  /** In the server's words. */
  readonly message: string;
}

const typedIn = (draft: Draft, field: string | null) =>
  field === 'key' || field === 'name' ? draft[field] : draft.typed[field ?? ''];

/** The server's refusals that what was typed since has not answered yet. */
export function refusalsOf({ userErrors }: Refusal, sent: Draft, now: Draft) {
  return userErrors.filter(({ field, code }) =>
    code === 'CONFLICT' ? sent.key === now.key : typedIn(sent, field) === typedIn(now, field),
  );
}
