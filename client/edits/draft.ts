import { nothing, type Stored, type Values } from './stored.ts';

/** A form being filled in: what was typed over what is stored. */
export interface Draft {
  readonly base: Stored;
  /** By field; what is not here is as in the base. */
  readonly typed: Values;
  /** What a chosen id is called, by field. */
  readonly labels: Values;
}

export const begin = (base: Stored): Draft => ({ base, typed: {}, labels: {} });

/** All fields as they stand in the form. */
export const valuesOf = ({ base, typed }: Draft): Values => ({ ...base.values, ...typed });

/** Whether anything differs from what is stored. */
export function isChanged(draft: Draft): boolean {
  return Object.keys(draft.typed).some((field) => differs(draft, field));
}

export function differs({ base, typed }: Draft, field: string): boolean {
  const given = typed[field];
  return given !== undefined && given.trim() !== (base.values[field] ?? '');
}

/** Fields where what was typed and what somebody else stored meanwhile are not the same. */
export function contested(draft: Draft, newest: Stored): string[] {
  const mine = valuesOf(draft);
  return Object.keys(newest.values).filter((field) => newest.values[field] !== mine[field]?.trim());
}

/** Goes on from what is stored now, with what was chosen as mine. */
export function rebase(draft: Draft, newest: Stored, mine: ReadonlySet<string>): Draft {
  const values = valuesOf(draft);
  const isKept = (field: string) => !(field in newest.values) || mine.has(field);
  const fields = [...new Set([...Object.keys(draft.typed), ...mine])].filter(isKept);
  return {
    ...draft,
    base: newest,
    typed: Object.fromEntries(fields.map((field) => [field, values[field] ?? ''])),
  };
}

function isValues(value: unknown): value is Values {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((each) => typeof each === 'string')
  );
}

/** A draft that the tab kept; null where there is none, or something else. */
export function readDraft(text: string | null): Draft | null {
  if (text === null) return null;
  try {
    const { base, typed, labels } = { ...nothing, typed: {}, base: nothing, ...JSON.parse(text) };
    const { version, values, labels: names } = { ...nothing, ...base };
    const isBase = (version === null || typeof version === 'string') && isValues(values);
    if (!isBase || !isValues(names) || !isValues(typed) || !isValues(labels)) return null;
    return { base: { version, values, labels: names }, typed, labels };
  } catch {
    return null;
  }
}
