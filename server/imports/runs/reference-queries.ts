import { z } from 'zod';
import { cypher } from '../../neo4j/query.ts';

const texts = z.array(z.string()).readonly();
const text = z.string().nullable();

const meant = z.object({
  id: z.string(),
  name: z.string(),
  shortName: text,
  aliases: z.array(z.string()).nullable(),
  uscc: text,
  stockCode: text,
  regionCode: text,
});

/** A stored organisation that a row may mean. */
export type Meant = z.output<typeof meant>;

export const findMeantOrganizations = cypher('imports/find-meant-organizations', {
  params: z.object({ ids: texts, usccs: texts, stockCodes: texts, keys: texts }),
  row: meant,
});

export const findOtherwiseNamed = cypher('imports/find-otherwise-named', {
  params: z.object({ keys: texts }),
  row: meant,
});

export const findMeantSources = cypher('imports/find-meant-sources', {
  params: z.object({ names: texts }),
  row: z.object({ id: z.string(), title: z.string() }),
});

export const findMeantStages = cypher('imports/find-meant-stages', {
  params: z.object({ ids: texts, names: texts }),
  row: z.object({ id: z.string(), name: z.string(), chainId: z.string(), chainName: z.string() }),
});

export const findMeantChains = cypher('imports/find-meant-chains', {
  params: z.object({ names: texts }),
  row: z.object({ id: z.string(), name: z.string() }),
});

export const findProductWords = cypher('imports/find-product-words', {
  params: z.object({ ids: texts }),
  row: z.object({ name: z.string() }),
});
