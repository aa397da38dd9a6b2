import { z } from 'zod';
import { countParam, cypher, dayParam } from '../neo4j/query.ts';
import { asColumns } from './columns.ts';

const none = z.string().nullable();
/** An empty list says what an absent one does. */
const list = z
  .array(z.string())
  .nullable()
  .transform((words) => (words && words.length > 0 ? words : null));

const storedOrganization = z.object({
  name: z.string(),
  shortName: none,
  aliases: list,
  uscc: none,
  stockCode: none,
  regionCode: none,
  regionSource: none,
  country: none,
  investorType: none,
  address: none,
  status: none,
  foundedOn: none,
  foundedOnPrecision: none,
  business: none,
  website: none,
  industryCodes: list,
  registeredCapital: none,
  isStub: z
    .boolean()
    .nullable()
    .transform((isStub) => isStub || null),
  claims: list,
  sourceIds: list,
});

/** What is stored of an organisation besides its id and what follows from its name; days as ISO text. */
export type OrganizationProperties = z.output<typeof storedOrganization>;

const text = z.string().nullish();
const words = z.array(z.string()).readonly().nullish();

const newOrganization = z.object({
  id: z.string(),
  name: z.string(),
  nameKey: z.string(),
  pinyin: z.string(),
  initials: z.string(),
  shortName: text,
  aliases: words,
  uscc: text,
  stockCode: text,
  regionCode: text,
  regionSource: text,
  country: text,
  investorType: text,
  address: text,
  status: text,
  foundedOn: dayParam.nullish(),
  foundedOnPrecision: text,
  business: text,
  website: text,
  industryCodes: words,
  registeredCapital: text,
  isStub: z.boolean().nullish(),
  claims: words,
  sourceIds: words,
});

/** An organisation to be written; what is absent is not touched, null takes away. */
export type NewOrganization = z.input<typeof newOrganization>;

const written = z.object({ id: z.string() });

export const findOrganizations = cypher('write/find-organizations', {
  params: z.object({
    ids: z.array(z.string()),
    usccs: z.array(z.string()),
    stockCodes: z.array(z.string()),
  }),
  row: z.object({ id: z.string(), organization: storedOrganization }),
});

const label = z.enum(['Company', 'Investor', 'Institute', 'Association', 'Park', 'Authority']);

/** Takes rows, and hands them to Neo4j as one list a property. */
export const createOrganizations = cypher('write/create-organizations', {
  params: z.object({
    rows: z.array(newOrganization.extend({ label, importRunId: z.string() })).transform(asColumns),
  }),
  row: z.object({ count: z.int() }),
});

export const updateOrganizations = cypher('write/update-organizations', {
  params: z.object({ rows: z.array(newOrganization) }),
  row: written,
});

export const mergeOrganizationNames = cypher('write/merge-organization-names', {
  params: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        key: z.string(),
        organizationId: z.string(),
        kind: z.enum(['SHORT', 'ALIAS']),
      }),
    ),
  }),
  row: z.object({ count: z.int() }),
});

/** A page of the organisations that have names besides their own, by id. */
export const listOtherNames = cypher('write/list-other-names', {
  params: z.object({ after: z.string(), limit: countParam }),
  row: z.object({ id: z.string(), shortName: none, aliases: list }),
});

export const countOtherNames = cypher('write/count-other-names', {
  params: z.object({}),
  row: z.object({ count: z.int(), organizationCount: z.int() }),
});

export const countMerged = cypher('write/count-merged', {
  params: z.object({}),
  row: z.object({ count: z.int() }),
});

export const countTies = cypher('write/count-ties', {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ count: z.int() }),
});

/** Whether the graph has a label for this sort of organisation. */
export function isOrganizationLabel(value: string): boolean {
  return label.safeParse(value).success;
}
