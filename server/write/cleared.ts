import {
  type OrganizationClaim,
  organizationClaimText,
  parseOrganizationClaim,
} from './organization-claims.ts';
import type { OrganizationProperties } from './organization-queries.ts';

/** The properties that a person can empty, each with what goes with it. */
const clearable = {
  shortName: [],
  uscc: [],
  stockCode: [],
  regionCode: ['regionSource'],
  country: [],
  investorType: [],
  address: [],
  foundedOn: ['foundedOnPrecision'],
  business: [],
  website: [],
  registeredCapital: [],
} as const satisfies Partial<
  Record<keyof OrganizationProperties, readonly (keyof OrganizationProperties)[]>
>;

const isClearable = (property: string): property is keyof typeof clearable =>
  Object.hasOwn(clearable, property);

/**
 * Whether a claim is a person's word that a property has no value. It stands against the sources that
 * the organisation had then: only another one may fill the property again.
 */
export const isClearing = ({ value }: OrganizationClaim): boolean => value === '';

/** The claims of an organisation whose properties a person empties; null where there are none. */
export function claimsWithCleared(
  claims: readonly string[],
  properties: readonly string[],
  sourceIds: readonly string[],
): string[] | null {
  const cleared = new Set<string>(properties.filter(isClearable));
  const kept = claims.filter((text) => {
    const claim = parseOrganizationClaim(text);
    return !isClearing(claim) || !cleared.has(claim.property);
  });
  const added = [...cleared].map((property) =>
    organizationClaimText({ property, value: '', sourceIds }),
  );
  return kept.length + added.length > 0 ? [...kept, ...added].sort() : null;
}

/** What a row says without what a person has emptied although its sources said it. */
export function withoutCleared(
  stored: OrganizationProperties,
  row: OrganizationProperties,
): OrganizationProperties {
  const clearings = (stored.claims ?? []).map(parseOrganizationClaim).filter(isClearing);
  const silenced = clearings.flatMap(({ property, sourceIds }) =>
    isClearable(property) && (row.sourceIds ?? []).every((id) => sourceIds.includes(id))
      ? [property, ...clearable[property]]
      : [],
  );
  return { ...row, ...Object.fromEntries(silenced.map((property) => [property, null])) };
}
