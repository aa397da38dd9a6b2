import { z } from 'zod';
import { connect, countCap, type PageArguments, readPage } from '../connection.ts';
import type { Context } from '../context.ts';
import { loadPresent } from '../loader.ts';
import type { OrganizationFilter, OrganizationOrder } from '../schema.generated.ts';
import { readFilter } from './filter.ts';
import {
  countOrganizations,
  listOrganizations,
  listOrganizationsBackward,
  type OrganizationPage,
} from './queries.ts';

const key = z.tuple([z.number(), z.string(), z.string()]);

const bound = (keys: z.output<typeof key> | null) => {
  const [rank, word, id] = keys ?? [null, null, null];
  return { rank, word, id };
};

/** A page of the organisations that pass a filter, in the order asked. */
export async function organizationPage(
  filter: OrganizationFilter,
  orderBy: OrganizationOrder,
  asked: PageArguments,
  context: Context,
): Promise<OrganizationPage> {
  const { graph, loaders } = context;
  const page = readPage(asked, { order: `organizations ${orderBy}`, key });
  const params = await readFilter(filter, context);
  const rows = await graph.read(page.isBackward ? listOrganizationsBackward : listOrganizations, {
    filter: params,
    orderBy,
    after: bound(page.after),
    before: bound(page.before),
    limit: page.limit,
  });
  const keyed = rows.map(async ({ id, rank, word }) => ({
    node: await loadPresent(loaders.organization, id),
    key: key.parse([rank, word, id]),
  }));
  return connect(await Promise.all(keyed), page, async () => {
    const [row] = await graph.read(countOrganizations, { filter: params, limit: countCap + 1 });
    return row?.count ?? 0;
  });
}
