import { z } from 'zod';
import { type FactProperties, precision } from './fact-queries.ts';

/** What one report says of a fact, in the order in which it is stored. */
const claimRule = z.object({
  sourceIds: z.array(z.string()).readonly(),
  status: z.enum(['VERIFIED', 'REPORTED', 'INFERRED', 'UNVERIFIED']),
  confidence: z.number(),
  evidence: z.string().optional(),
  observedOn: z.string().optional(),
  observedOnPrecision: precision.optional(),
  validFrom: z.string().optional(),
  validFromPrecision: precision.optional(),
  validTo: z.string().optional(),
  validToPrecision: precision.optional(),
  detail: z.string().optional(),
  ratio: z.number().optional(),
  amount: z.string().optional(),
  round: z.string().optional(),
  revenueShare: z.number().optional(),
  conflict: z.boolean().optional(),
  name: z.string().optional(),
  stage: z.string().optional(),
  byRole: z.string().optional(),
  reason: z.string().optional(),
  knownCount: z.number().optional(),
});

/** A report as the fact keeps it; days as ISO text, what it is silent about is absent. */
export type Claim = z.output<typeof claimRule>;
type Field = keyof Claim;

const fields = claimRule.keyof().options;

/** The reports of a fact, the newest first: a fact without claims is its own only report. */
export function claimsOf(fact: FactProperties): Claim[] {
  if (!fact.claims || fact.claims.length === 0) return [ownClaim(fact)];
  return fact.claims.map(parseClaim);
}

/** The reports as they are stored. Throws on a text that is no claim. */
export const parseClaim = (text: string): Claim => claimRule.parse(JSON.parse(text));
export const claimText = (claim: Claim): string => JSON.stringify(claim, fields);

/** What the properties of a fact say as one report. Throws where they are none. */
export function ownClaim(fact: object): Claim {
  const said = fields.flatMap((field) => {
    const value: unknown = Reflect.get(fact, field);
    return value === null || value === undefined ? [] : [[field, value]];
  });
  return claimRule.parse(Object.fromEntries(said));
}

/**
 * The reports that count, the newest first: of one set of sources a newer report takes the place of
 * an older one that says nothing besides. The same whatever the order in which they came, and of
 * equally new ones the first in the order of their texts leads.
 */
export function countingClaims(claims: readonly Claim[]): Claim[] {
  const ordered = [...new Map(claims.map((claim) => [claimText(claim), claim]))].sort(newestFirst);
  const kept: Claim[] = [];
  for (const [, claim] of ordered) {
    if (!kept.some((newer) => replaces(newer, claim))) kept.push(claim);
  }
  return kept;
}

/** The newest report of each set of sources. */
export function leadingClaims(claims: readonly Claim[]): Claim[] {
  return [...Map.groupBy(claims, ({ sourceIds }) => sourceIds.join('\n')).values()].flatMap(
    ([newest]) => newest ?? [],
  );
}

function replaces(newer: Claim, older: Claim): boolean {
  const isSame = newer.sourceIds.join('\n') === older.sourceIds.join('\n');
  return isSame && fields.every((field) => isSilent(older, field) || !isSilent(newer, field));
}

const isSilent = (claim: Claim, field: Field) => claim[field] === undefined;

type Ordered = readonly [text: string, claim: Claim];

function newestFirst([aText, a]: Ordered, [bText, b]: Ordered): number {
  const [aDay, bDay] = [a.observedOn ?? '', b.observedOn ?? ''];
  if (aDay !== bDay) return aDay > bDay ? -1 : 1;
  return aText < bText ? -1 : 1;
}
