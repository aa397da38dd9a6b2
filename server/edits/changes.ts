import type { FieldChange } from '../schema.generated.ts';
import type { RevisionView } from './history.ts';
import { isDerived } from './version.ts';

/** What identifies a thing or keeps the books: no news to whoever reads its history. */
const silent: ReadonlySet<string> = new Set(['id', 'importRunId', 'claims']);

/** What differs between the two sides of a step, by field. */
export function changesOf({ before, after }: RevisionView): FieldChange[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...fields]
    .filter((field) => !silent.has(field) && !isDerived(field))
    .map((field) => ({ field, before: say(before?.[field]), after: say(after?.[field]) }))
    .filter((change) => change.before !== change.after)
    .sort((a, b) => (a.field < b.field ? -1 : 1));
}

function say(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return Array.isArray(value) ? value.join('、') || null : String(value);
}
