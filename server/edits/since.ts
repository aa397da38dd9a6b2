import { userError } from '../user-error.ts';
import { conflict, type Outcome, refused } from './outcome.ts';
import type { NewProperties } from './queries.ts';
import type { Kept, RevisionRow } from './revision-queries.ts';
import { isDerived } from './version.ts';

type State = Readonly<Record<string, unknown>>;

/** What a step touched: the properties that either side of it names. */
export function touched({ before, after }: RevisionRow): string[] {
  const keys = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...keys].filter((key) => key !== 'id' && !isDerived(key));
}

/** Whether a thing is still as a step left it, in all that the step touched. */
export function isAsLeft(step: RevisionRow, state: State | null): boolean {
  const { after } = step;
  if (!after || !state) return !after === !state;
  return touched(step).every((key) => text(after[key]) === text(state[key]));
}

/** Absent, null and an empty list are the same: the graph keeps none of them apart. */
function text(value: unknown): string {
  const isNone = value === undefined || value === null || (Array.isArray(value) && !value.length);
  return isNone ? '' : JSON.stringify(value);
}

/** What returns the touched properties to what they were. */
export function reversal(step: RevisionRow, before: Kept): NewProperties {
  return Object.fromEntries(touched(step).map((key) => [key, before[key] ?? null]));
}

export function changedSince(step: RevisionRow, isStored: boolean): Outcome {
  const message = 'It was changed again since; take the later steps back first.';
  const error = userError('revisionId', step.id, message, 'CONFLICT');
  return isStored ? conflict(error, step.entityId) : refused(error);
}
