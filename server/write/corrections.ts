import { type Claim, claimsOf, claimText, ownClaim } from './claims.ts';
import type { FactProperties } from './fact-queries.ts';

/** The source of what people enter, 人工录入. */
export const manualSourceId = 'source:manual';

/**
 * The reports that have a say. A person's correction names the sources that it corrects: what they
 * said is kept, but counts again only where they say something newer.
 */
export function heardClaims(claims: readonly Claim[]): Claim[] {
  return claims.filter((claim) => !claims.some((other) => corrects(other, claim)));
}

function corrects(correction: Claim, claim: Claim): boolean {
  return (
    correction.sourceIds.includes(manualSourceId) &&
    correction.sourceIds.length > claim.sourceIds.length &&
    claim.sourceIds.every((id) => correction.sourceIds.includes(id)) &&
    (correction.observedOn ?? '') >= (claim.observedOn ?? '')
  );
}

/** The claims of a fact that a person corrects: what it is then, beside what was said before. */
export function correctedClaims(before: ClaimedProperties, after: object): string[] | null {
  const correction = ownClaim(after);
  const sources = correction.sourceIds.join('\n');
  const others = reportsOf(before).filter(({ sourceIds }) => sourceIds.join('\n') !== sources);
  return others.length > 0 ? [correction, ...others].map(claimText) : null;
}

/** The claims of a fact that a person decides on: what was said before. */
export function keptClaims(before: ClaimedProperties): string[] {
  return reportsOf(before).map(claimText);
}

/** All that is stored of a fact, days as ISO text. */
type ClaimedProperties = Readonly<Record<string, unknown>>;

function reportsOf(properties: ClaimedProperties): Claim[] {
  const { claims } = properties;
  const own = ownClaim(properties);
  const fact: FactProperties = { ...own, sourceIds: own.sourceIds };
  return Array.isArray(claims) ? claimsOf({ ...fact, claims }) : [own];
}
