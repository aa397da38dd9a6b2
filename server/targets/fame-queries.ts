import { z } from 'zod';
import { cypher } from '../neo4j/query.ts';

const tieEnd = z.enum([
  'SUPPLIES>',
  'SUPPLIES<',
  'INVESTS_IN>',
  'INVESTS_IN<',
  'CONTROLS>',
  'CONTROLS<',
  'LICENSES_TO>',
  'LICENSES_TO<',
  'INCUBATES>',
  'INCUBATES<',
  'MEMBER_OF>',
  'MEMBER_OF<',
  'COOPERATES_WITH-',
  'RESEARCHES_WITH-',
]);

const middles = z.object({
  /** Null = everybody is in the chain. */
  chainId: z.string().nullable(),
  countedConfidence: z.number(),
  /** Investors that carry no peer kind. */
  hubInvestorTypes: z.array(z.string()),
});

export const countTiesByType = cypher('targets/count-ties-by-type', {
  params: z.object({}),
  row: z.object({
    type: z.enum([
      'SUPPLIES',
      'INVESTS_IN',
      'CONTROLS',
      'LICENSES_TO',
      'INCUBATES',
      'MEMBER_OF',
      'COOPERATES_WITH',
      'RESEARCHES_WITH',
    ]),
    tieCount: z.int(),
  }),
});

export const countTiePairs = cypher('targets/count-tie-pairs', {
  params: middles,
  row: z.object({
    arriving: tieEnd,
    leaving: tieEnd,
    investors: z.int(),
    others: z.int(),
    peers: z.int(),
    chainPeers: z.int(),
  }),
});

export const countDegrees = cypher('targets/count-degrees', {
  params: middles.extend({ ids: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    degrees: z.array(z.object({ end: tieEnd, count: z.int() })),
    isInvestor: z.boolean(),
    isOther: z.boolean(),
    isPeer: z.boolean(),
    isChainPeer: z.boolean(),
  }),
});

export type DegreeRow = z.output<typeof countDegrees.row>;
