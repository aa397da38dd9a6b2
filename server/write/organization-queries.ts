import { z } from 'zod';
import { cypher } from '../neo4j/query.ts';
import { day, text, words } from './rules.ts';

const none = z.string().nullable();
const list = z.array(z.string()).nullable();

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
  sourceIds: list,
});

/** What is stored of an organisation besides its id and what follows from its name; days as ISO text. */
export type OrganizationProperties = z.output<typeof storedOrganization>;

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
  foundedOn: day,
  foundedOnPrecision: text,
  business: text,
  website: text,
  industryCodes: words,
  sourceIds: words,
});

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

export const createOrganizations = cypher('write/create-organizations', {
  params: z.object({ rows: z.array(z.object({ label, properties: newOrganization })) }),
  row: written,
});

export const updateOrganizations = cypher('write/update-organizations', {
  params: z.object({ rows: z.array(newOrganization) }),
  row: written,
});

export const countTies = cypher('write/count-ties', {
  params: z.object({ ids: z.array(z.string()) }),
  row: written,
});

/** Whether the graph has a label for this sort of organisation. */
export function isOrganizationLabel(value: string): boolean {
  return label.safeParse(value).success;
}
