import { z } from 'zod';
import { cypher } from '../../neo4j/query.ts';

const id = z.object({ id: z.string() });

/** Days as ISO text. */
const properties = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]),
);

export const readRunNodes = cypher('imports/read-run-nodes', {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), label: z.string(), properties }),
});

export type StoredNode = z.output<typeof readRunNodes.row>;

/** As `replacedNodes` of a batch has them. */
export const storedNode = readRunNodes.row;

export const restoreRunNodes = cypher('imports/restore-run-nodes', {
  params: z.object({ rows: z.array(z.object({ id: z.string(), properties })) }),
  row: id,
});
