import { z } from 'zod';
import { regionPrefix } from '../definitions/place.ts';
import type { OrganizationProperties } from './organization-queries.ts';

const claimRule = z.object({
  property: z.string(),
  value: z.string(),
  sourceIds: z.array(z.string()).readonly(),
});

/** What some sources say of an organisation where others, who came first, say something else. */
export type OrganizationClaim = z.output<typeof claimRule>;

/** A claim as it is stored. Throws on a text that is none. */
export const parseOrganizationClaim = (text: string): OrganizationClaim =>
  claimRule.parse(JSON.parse(text));
export const organizationClaimText = ({ property, value, sourceIds }: OrganizationClaim): string =>
  JSON.stringify({ property, value, sourceIds: [...new Set(sourceIds)].sort() });

/** The properties of which a second value is kept; names become aliases, texts that describe are no claims. */
const exclusive = [
  'uscc',
  'stockCode',
  'regionCode',
  'country',
  'status',
  'foundedOn',
  'registeredCapital',
] as const;

/** Claims of both, and what the row says that is not what counts now; null where there are none. */
export function unitedClaims(
  counted: OrganizationProperties,
  stored: OrganizationProperties,
  row: OrganizationProperties,
): string[] | null {
  const held = [...(stored.claims ?? []), ...(row.claims ?? [])].map(parseOrganizationClaim);
  const other = [stored, row].flatMap((side) =>
    exclusive.flatMap((property) => {
      const value = side[property];
      return value !== null && value !== 'UNKNOWN' && differs(property, counted, side)
        ? [{ property, value: worded(property, value, side), sourceIds: side.sourceIds ?? [] }]
        : [];
    }),
  );
  const all = Map.groupBy([...held, ...other], ({ property, value }) => `${property}\n${value}`);
  const texts = [...all.values()].flatMap(([first, ...more]) =>
    first
      ? organizationClaimText({
          ...first,
          sourceIds: [first, ...more].flatMap(({ sourceIds }) => sourceIds),
        })
      : [],
  );
  return texts.length > 0 ? texts.sort() : null;
}

/** Whether two values exclude each other: a place within a place, or a day within a year, do not. */
function differs(
  property: (typeof exclusive)[number],
  counted: OrganizationProperties,
  other: OrganizationProperties,
): boolean {
  const [a, b] = [counted[property], other[property]];
  if (b === null || a === b) return false;
  if (a === null) return property === 'regionCode';
  if (property === 'regionCode') return !isWithin(regionPrefix(a), regionPrefix(b));
  if (property === 'foundedOn') {
    const length = Math.min(known(counted.foundedOnPrecision), known(other.foundedOnPrecision));
    return a.slice(0, length) !== b.slice(0, length);
  }
  return plain(a) !== plain(b);
}

const isWithin = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);

/** A day as far as it is known. */
function worded(property: string, value: string, side: OrganizationProperties): string {
  return property === 'foundedOn' ? value.slice(0, known(side.foundedOnPrecision)) : value;
}

/** How many characters of an ISO day a precision vouches for. */
const known = (precision: string | null) =>
  precision === 'YEAR' ? 4 : precision === 'MONTH' ? 7 : 10;

const plain = (text: string) => text.normalize('NFKC').replaceAll(/[\s,]/g, '').toLowerCase();
