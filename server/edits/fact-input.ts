import type { UserError } from '../schema.generated.ts';
import { checkDay, checkShare, checkText, longestName, longestText } from './checks.ts';
import type { NewProperties } from './queries.ts';

type Precision = 'YEAR' | 'MONTH' | 'DAY';
type Status = 'VERIFIED' | 'REPORTED' | 'INFERRED' | 'UNVERIFIED';
type Given<T> = T | null | undefined;

/** What a person may say of a tie or an attachment: left out = as it is, null = none. */
export interface FactInput {
  readonly detail?: Given<string>;
  readonly ratio?: Given<number>;
  readonly amount?: Given<string>;
  readonly round?: Given<string>;
  readonly validFrom?: Given<string>;
  readonly validFromPrecision?: Given<Precision>;
  readonly validTo?: Given<string>;
  readonly validToPrecision?: Given<Precision>;
  readonly observedOn?: Given<string>;
  readonly observedOnPrecision?: Given<Precision>;
  readonly status?: Given<Status>;
  readonly confidence?: Given<number>;
}

/** What an asserted fact is worth (definitions, "Attachment"). */
const worth: Record<Status, number> = {
  VERIFIED: 1,
  REPORTED: 0.9,
  INFERRED: 0.5,
  UNVERIFIED: 0.5,
};

/** The properties that an input sets. */
export function factPatch(input: FactInput): NewProperties {
  const { detail, ratio, amount, round, status, confidence } = input;
  return given({
    detail: trimmed(detail),
    ratio,
    amount: trimmed(amount),
    round: trimmed(round),
    ...dayPatch('validFrom', input.validFrom, input.validFromPrecision),
    ...dayPatch('validTo', input.validTo, input.validToPrecision),
    ...dayPatch('observedOn', input.observedOn, input.observedOnPrecision),
    status: status ?? undefined,
    confidence: confidence ?? (status ? worth[status] : undefined),
  });
}

/** A day known to the year or month is kept as its first. */
export function dayPatch(
  field: 'validFrom' | 'validTo' | 'observedOn' | 'foundedOn',
  day: Given<string>,
  precision: Given<Precision>,
): Record<string, string | null | undefined> {
  if (day === undefined) return {};
  const exactly = precision ?? 'DAY';
  const kept = { YEAR: 4, MONTH: 7, DAY: 10 }[exactly];
  const first = day === null ? null : `${day.slice(0, kept)}-01-01`.slice(0, 10);
  return { [field]: first, [`${field}Precision`]: day === null ? null : exactly };
}

export function checkFactInput(input: FactInput, dataDate: string): UserError[] {
  return [
    ...checkText('detail', input.detail, longestText),
    ...checkShare('ratio', input.ratio),
    ...checkText('amount', input.amount, longestName),
    ...checkText('round', input.round, longestName),
    ...checkDay('validFrom', input.validFrom, dataDate),
    ...checkDay('observedOn', input.observedOn, dataDate),
    ...checkShare('confidence', input.confidence),
  ];
}

/** Properties without those that were left out. */
export function given(
  properties: Record<string, NewProperties[string] | undefined>,
): NewProperties {
  const kept: NewProperties = {};
  for (const [key, value] of Object.entries(properties)) {
    if (value !== undefined) kept[key] = value;
  }
  return kept;
}

/** Without blanks around it; an empty text is none. */
export function trimmed(text: Given<string>): Given<string> {
  return typeof text === 'string' ? text.trim() || null : text;
}
