import { z } from 'zod';
import { relationType } from '../columns.ts';
import { connect, readPage } from '../connection.ts';
import type { Context } from '../context.ts';
import type { CompanyRelationsArgs } from '../schema.generated.ts';
import type { RelationCountRow, RelationPage } from './queries.ts';

/** ISO day of the observation, empty where undated; id. */
const key = z.tuple([z.string(), z.string()]);

/** A page of the ties of an organisation; all organisations of a request share its query. */
export async function relationPage(
  organization: { readonly id: string },
  asked: Omit<CompanyRelationsArgs, 'first'> & { first?: number | null },
  { loaders, dataDate, spend }: Context,
): Promise<RelationPage> {
  const { id } = organization;
  const page = readPage(
    { first: asked.first ?? 20, after: asked.after ?? null },
    { order: 'relations', key },
  );
  spend(page.size);
  const types = [...(asked.types ?? relationType.options)];
  const direction = asked.direction ?? 'BOTH';
  const asOf = asked.asOf ?? (await dataDate());
  const [afterDay, afterId] = page.after ?? [null, null];
  const rows = await loaders.relations.load({
    id,
    args: { types, direction, asOf, afterDay, afterId, limit: page.limit },
  });
  const keyed = rows.map((node) => ({ node, key: key.parse([node.observedOn ?? '', node.id]) }));
  return connect(keyed, page, async () => {
    const counts = await loaders.relationCounts.load({ id, args: { asOf } });
    return total(counts.filter((row) => types.includes(row.type) && runs(row, direction)));
  });
}

/** A symmetric tie runs both ways, so it passes for every direction. */
const runs = (row: RelationCountRow, direction: RelationCountRow['direction']) =>
  direction === 'BOTH' || row.direction === 'BOTH' || row.direction === direction;

export const total = (counts: readonly RelationCountRow[]): number =>
  counts.reduce((sum, { count }) => sum + count, 0);
