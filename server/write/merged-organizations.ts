import { z } from 'zod';
import type { Statements } from '../neo4j/graph.ts';
import { cypher } from '../neo4j/query.ts';

export const followMergedQuery = cypher('write/follow-merged', {
  params: z.object({
    ids: z.array(z.string()),
    usccs: z.array(z.string()),
    stockCodes: z.array(z.string()),
  }),
  row: z.object({
    id: z.string(),
    uscc: z.string().nullable(),
    stockCode: z.string().nullable(),
    intoId: z.string(),
  }),
});

/** What rows may call an organisation. */
export interface CalledBy {
  readonly ids?: readonly string[];
  readonly usccs?: readonly string[];
  readonly stockCodes?: readonly string[];
}

/**
 * From the id, credit code or stock code of an organisation that was merged into another to the id of
 * the one that lives; what was never merged is not in it.
 */
export async function followMerged(
  statements: Statements,
  { ids = [], usccs = [], stockCodes = [] }: CalledBy,
): Promise<Map<string, string>> {
  if (ids.length + usccs.length + stockCodes.length === 0) return new Map();
  const rows = await statements.read(followMergedQuery, {
    ids: [...ids],
    usccs: [...usccs],
    stockCodes: [...stockCodes],
  });
  const asked = new Set([...ids, ...usccs, ...stockCodes]);
  return new Map(
    rows.flatMap(({ id, uscc, stockCode, intoId }) =>
      [id, uscc, stockCode]
        .filter((name) => name !== null && asked.has(name))
        .map((name) => [`${name}`, intoId] as const),
    ),
  );
}
