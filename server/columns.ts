import { z } from 'zod';

/** A day as ISO text, from `toString(day)`; null = unknown. */
export const day = z.iso.date().nullable();
export const precision = z.enum(['YEAR', 'MONTH', 'DAY']).nullable();
export const text = z.string().nullable();

/** What is no absolute address comes out as null, since the scalar `URL` would refuse the whole field. */
export const webAddress = z
  .string()
  .nullable()
  .transform((address) => (address !== null && URL.canParse(address) ? address : null));

/** The columns of every fact, as GraphQL names them; `sourceIds` has at least one. */
export const factColumns = {
  id: z.string(),
  status: z.enum(['VERIFIED', 'REPORTED', 'INFERRED', 'UNVERIFIED']),
  confidence: z.number(),
  observedOn: day,
  observedOnPrecision: precision,
  validFrom: day,
  validFromPrecision: precision,
  validTo: day,
  validToPrecision: precision,
  detail: text,
  sourceIds: z.array(z.string()),
  /** What several reports say, as stored; null of a fact that rests on one. */
  claims: z.array(z.string()).nullable(),
};

/** The types of ties between organisations; the only ones that the graph holds. */
export const relationType = z.enum([
  'SUPPLIES',
  'SERVES',
  'CONTROLS',
  'INVESTS_IN',
  'RESEARCHES_WITH',
  'COOPERATES_WITH',
  'LICENSES_TO',
  'INCUBATES',
  'MEMBER_OF',
  'LOCATED_IN',
  'COMPETES_WITH',
]);

export const organizationKind = z.enum([
  'COMPANY',
  'INVESTOR',
  'INSTITUTE',
  'ASSOCIATION',
  'PARK',
  'AUTHORITY',
]);

/** The label in the graph and the type in the contract of each kind. */
export const kindLabels: Record<
  z.output<typeof organizationKind>,
  'Company' | 'Investor' | 'Institute' | 'Association' | 'Park' | 'Authority'
> = {
  COMPANY: 'Company',
  INVESTOR: 'Investor',
  INSTITUTE: 'Institute',
  ASSOCIATION: 'Association',
  PARK: 'Park',
  AUTHORITY: 'Authority',
};

export const idsParams = z.object({ ids: z.array(z.string()) });
