import { isDeepStrictEqual } from 'node:util';
import { combinedConfidence } from '../definitions/confidence.ts';
import { type Claim, claimsOf, claimText, countingClaims, leadingClaims } from './claims.ts';
import { heardClaims } from './corrections.ts';
import { decided } from './decision.ts';
import { compact } from './fact-properties.ts';
import type { FactProperties } from './fact-queries.ts';

/** Weakest first: of several reports of one fact the best supported status counts. */
const statuses = ['UNVERIFIED', 'INFERRED', 'REPORTED', 'VERIFIED'] as const;

/**
 * One fact from two reports of it, or from what is stored and a report. Several sets of sources add up
 * (`confidence.ts`) and each report stays as a claim; of all else the newest report that says it
 * counts. The same whatever the order of the reports, and a report a second time changes nothing.
 */
export function mergeFact(stored: FactProperties, reported: FactProperties): FactProperties {
  if (isNothingNew(stored, reported)) return stored;
  const claims = countingClaims([...claimsOf(stored), ...claimsOf(reported)]);
  const held = decided(stored.decision ? stored : reported);
  return compact({
    ...factOf(heardClaims(claims)),
    sourceIds: union(stored.sourceIds, reported.sourceIds),
    firstObservedOn: earliest(stored.firstObservedOn, reported.firstObservedOn),
    subject: stored.subject ?? reported.subject,
    claims: claims.length > 1 || held.decision ? claims.map(claimText) : null,
    ...held,
  });
}

/** The reports of one fact in one load, in whatever order they came. */
export function mergeReports(
  first: FactProperties,
  others: readonly FactProperties[],
): FactProperties {
  return others.reduce(mergeFact, first);
}

/** What a fact is by its reports, the newest first. */
function factOf(claims: readonly Claim[]): FactProperties {
  const leading = leadingClaims(claims);
  const newest = <Field extends keyof Claim>(field: Field) =>
    claims.find((claim) => claim[field] !== undefined)?.[field];
  const observed = claims.find((claim) => claim.observedOn);
  const start = claims.find((claim) => claim.validFrom);
  const end = claims.find((claim) => claim.validTo);
  const best = Math.max(...leading.map(({ status }) => statuses.indexOf(status)));
  const [strongest] = leading.toSorted((a, b) => b.confidence - a.confidence);
  return {
    sourceIds: [],
    status: statuses[best] ?? 'UNVERIFIED',
    confidence: combinedConfidence(leading),
    evidence: strongest?.evidence,
    observedOn: observed?.observedOn,
    observedOnPrecision: observed?.observedOnPrecision,
    validFrom: start?.validFrom,
    validFromPrecision: start?.validFromPrecision,
    validTo: end?.validTo,
    validToPrecision: end?.validToPrecision,
    detail: newest('detail'),
    ratio: newest('ratio'),
    amount: newest('amount'),
    round: newest('round'),
    revenueShare: newest('revenueShare'),
    conflict: claims.some(({ conflict }) => conflict) || newest('conflict'),
    name: newest('name'),
    stage: newest('stage'),
    byRole: newest('byRole'),
    reason: newest('reason'),
    knownCount: newest('knownCount'),
  };
}

/** The common case, told without reading the claims: the only report, once more. */
function isNothingNew(stored: FactProperties, reported: FactProperties): boolean {
  if (stored.claims || reported.claims || stored.decision || reported.decision) return false;
  return isDeepStrictEqual(stored, reported);
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])].sort();
}

type Text = string | null | undefined;

function earliest(a: Text, b: Text): Text {
  if (!a || !b) return a ?? b;
  return a < b ? a : b;
}
