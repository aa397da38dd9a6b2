import { createHash } from 'node:crypto';
import type { Properties } from './queries.ts';

/** Properties that follow from others or from ties: they tell nothing of who changed what. */
const derived: ReadonlySet<string> = new Set([
  'tieCount',
  'updatedAt',
  'nameKey',
  'pinyin',
  'initials',
]);

export const isDerived = (property: string) => derived.has(property);

/** A thing as it is stored: of an organisation with the label of its kind. */
export interface Stored {
  readonly label?: string;
  readonly properties: Properties;
}

/** What an edit is about, as one map: the kind of an organisation is its property `label`. */
export function stateOf({ label, properties }: Stored): Properties {
  const own = Object.entries(properties).filter(([key]) => !isDerived(key));
  return { ...Object.fromEntries(own), ...(label && { label }) };
}

/** Version of what is stored, 16 hex digits: equal as long as nobody edits it. */
export function versionOf(stored: Stored): string {
  const state = Object.entries(stateOf(stored))
    .filter(([, value]) => !(Array.isArray(value) && value.length === 0))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(state)).digest('hex').slice(0, 16);
}
