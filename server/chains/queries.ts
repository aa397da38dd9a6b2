import { z } from 'zod';
import { idsParams, organizationKind, text } from '../columns.ts';
import { cypher } from '../neo4j/query.ts';

const link = z.object({ fromId: z.string(), toId: z.string() });

export const listChains = cypher('chains/list-chains', {
  params: z.object({}),
  row: z.object({ id: z.string() }),
});

export const loadChains = cypher('chains/load-chains', {
  params: idsParams,
  row: z.object({
    id: z.string(),
    name: z.string(),
    description: text,
    stageIds: z.array(z.string()),
    links: z.array(link),
  }),
});

export const loadStages = cypher('chains/load-stages', {
  params: idsParams,
  row: z.object({
    id: z.string(),
    chainId: z.string(),
    name: z.string(),
    position: z.enum(['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM', 'SUPPORT']),
    order: z.int(),
    description: text,
    countedKinds: z.array(organizationKind),
    feedsIds: z.array(z.string()),
    fedByIds: z.array(z.string()),
  }),
});

export type ChainRow = z.output<typeof loadChains.row>;
export type StageRow = z.output<typeof loadStages.row>;
/** Ids of the two ends of a flow. */
export type StageLinkRow = z.output<typeof link>;
