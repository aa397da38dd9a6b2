import type { ContestedValue, Contradiction } from './definitions/contradictions.ts';
import { daysBetween } from './definitions/time.ts';
import { type Claim, claimsOf } from './write/claims.ts';
import { isClearing } from './write/cleared.ts';
import type { FactProperties } from './write/fact-queries.ts';
import { parseOrganizationClaim } from './write/organization-claims.ts';

/** A fact as a slice reads it: without what its slice has no use for. */
type FactRow = Omit<FactProperties, 'amount'> & { readonly amountText?: string | null };

/** The reports of a fact, the newest first. */
export const reportsOf = ({ amountText, ...fact }: FactRow): Claim[] =>
  claimsOf({ ...fact, amount: amountText });

const daysPerYear = 365.25;

/** Years, to a hundredth, from the newest observation, else from the first day; null where undated. */
export function ageYears(
  { observedOn, validFrom }: Pick<FactRow, 'observedOn' | 'validFrom'>,
  asOf: string,
): number | null {
  const since = observedOn ?? validFrom;
  if (!since) return null;
  return Math.round((Math.max(0, daysBetween(since, asOf)) / daysPerYear) * 100) / 100;
}

interface ContestedRow {
  readonly claims: readonly string[];
  readonly sourceIds: readonly string[];
}

/** What sources say against the values that count; those count that came first. */
export function contradictionsAbout(row: ContestedRow & object): Contradiction[] {
  const counted = new Map<string, unknown>(Object.entries(row));
  const said = row.claims.map(parseOrganizationClaim).filter((claim) => !isClearing(claim));
  const claims = Map.groupBy(said, ({ property }) => property);
  return [...claims].map(([property, others]) => {
    const value = counted.get(property);
    const dissent = new Set(others.flatMap(({ sourceIds }) => sourceIds));
    const agreeing = row.sourceIds.filter((id) => !dissent.has(id));
    const first: ContestedValue[] =
      typeof value === 'string'
        ? [{ value, sourceIds: agreeing.length > 0 ? agreeing : row.sourceIds, date: null }]
        : [];
    return {
      field: property,
      values: [...first, ...others.map((other) => ({ ...other, date: null }))],
    };
  });
}
