import { z } from 'zod';
import { proposalState } from './proposal-queries.ts';
import { keptProperties } from './queries.ts';

const fact = z.object({
  type: z.string(),
  isOut: z.boolean(),
  otherId: z.string(),
  properties: keptProperties,
});

const move = z.discriminatedUnion('fate', [
  z.object({ fate: z.literal('MOVED'), old: fact, moved: fact }),
  z.object({ fate: z.literal('JOINED'), old: fact, before: fact, joined: fact }),
  z.object({ fate: z.literal('DROPPED'), old: fact }),
]);

/** All that a merge did, kept with its proposal as JSON: what takes it back, and how it must look for that. */
export const undoRecord = z.object({
  keptId: z.string(),
  keptBefore: keptProperties,
  keptAfter: keptProperties,
  gone: z.object({ id: z.string(), label: z.string(), properties: keptProperties }),
  moves: z.array(move),
  signals: z.array(
    z.object({
      id: z.string(),
      newId: z.string(),
      /** What it held, where the kept organisation showed the same one already; else null. */
      dropped: keptProperties.nullable(),
    }),
  ),
  names: z.array(keptProperties),
  proposals: z.object({
    removed: z.array(keptProperties),
    added: z.array(z.object({ id: z.string(), state: proposalState })),
  }),
  followerIds: z.array(z.string()),
});

export type UndoRecord = z.output<typeof undoRecord>;
