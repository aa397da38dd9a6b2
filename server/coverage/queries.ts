import { z } from 'zod';
import { cypher, dayParam } from '../neo4j/query.ts';

const known = z.object({
  isLocal: z.boolean(),
  organizationCount: z.int(),
  placedCount: z.int(),
  usccWantedCount: z.int(),
  usccCount: z.int(),
  attachedCount: z.int(),
  tiedCount: z.int(),
  suppliedCount: z.int(),
  signalledCount: z.int(),
});

export type KnownRow = z.output<typeof known>;

const chain = { chainId: z.string(), countedConfidence: z.number(), asOf: dayParam };

export const countOrganizations = cypher('coverage/count-organizations', {
  params: z.object({ regionPrefix: z.string() }),
  row: known,
});

export const countChainOrganizations = cypher('coverage/count-chain-organizations', {
  params: z.object({ ...chain, regionPrefix: z.string() }),
  row: known,
});

export const countAttachments = cypher('coverage/count-attachments', {
  params: z.object({ ...chain, regionPrefix: z.string() }),
  row: z.object({ isLocal: z.boolean(), attachmentCount: z.int(), supportedCount: z.int() }),
});

export const countTiesByAge = cypher('coverage/count-ties-by-age', {
  params: z.object(chain),
  row: z.object({ years: z.int().nullable(), tieCount: z.int() }),
});
