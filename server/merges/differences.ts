import type { Loaders } from '../context.ts';

export type OrganizationRow = NonNullable<Awaited<ReturnType<Loaders['organization']['load']>>>;

/** What two organisations are compared in, side by side, as the type Organization names it. */
const fields = [
  'kind',
  'name',
  'shortName',
  'uscc',
  'stockCode',
  'regionCode',
  'country',
  'address',
  'status',
  'foundedOn',
  'investorType',
  'business',
  'website',
] as const;

/** The properties that two organisations do not agree in. */
export function differencesOf(a: OrganizationRow, b: OrganizationRow) {
  return fields
    .map((field) => ({ field, values: [a[field] ?? null, b[field] ?? null] }))
    .filter(({ values: [one, other] }) => one !== other);
}

interface Counted {
  readonly row: OrganizationRow;
  readonly tieCount: number;
}

/** Which of two to keep: the one with a credit code, then with more ties, then with the smaller id. */
export function suggestedKeepId(a: Counted, b: Counted): string {
  const [hasA, hasB] = [a.row.uscc !== null, b.row.uscc !== null];
  if (hasA !== hasB) return hasA ? a.row.id : b.row.id;
  return b.tieCount > a.tieCount ? b.row.id : a.row.id;
}

/** One of the two as it was proposed. */
export interface Side {
  readonly organizationId: string;
  readonly name: string;
}
