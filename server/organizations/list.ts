import { z } from 'zod';
import { connect, countCap, type PageArguments, readPage } from '../connection.ts';
import type { Context } from '../context.ts';
import { loadPresent } from '../loader.ts';
import type { OrganizationFilter, OrganizationOrder } from '../schema.generated.ts';
import { readFilter } from './filter.ts';
import {
  countOrganizations,
  listByName,
  listByNameBackward,
  listByTies,
  listByTiesBackward,
  listByUpdate,
  listByUpdateBackward,
  type OrganizationPage,
} from './queries.ts';

/** The texts of an order, what its sort key looks like, and keys before and after all others. */
const orders = {
  NAME: {
    forward: listByName,
    backward: listByNameBackward,
    key: z.string(),
    start: '',
    end: '\u{10ffff}',
  },
  TIES: {
    forward: listByTies,
    backward: listByTiesBackward,
    key: z.int(),
    start: Number.MAX_SAFE_INTEGER,
    end: -1,
  },
  UPDATED: {
    forward: listByUpdate,
    backward: listByUpdateBackward,
    key: z.iso.datetime(),
    start: '9999-12-31T23:59:59Z',
    end: '0001-01-01T00:00:00Z',
  },
};

/** A page of the organisations that pass a filter, in the order asked. */
export async function organizationPage(
  asked: OrganizationFilter,
  orderBy: OrganizationOrder,
  args: PageArguments,
  context: Context,
): Promise<OrganizationPage> {
  const { graph, loaders, spend } = context;
  const { forward, backward, key, start, end } = orders[orderBy];
  const rule = z.object({ key: z.union([key]), id: z.string() });
  const page = readPage(args, { order: `organizations ${orderBy}`, key: rule });
  spend(page.size);
  const filter = await readFilter(asked, context);
  if (filter.ids?.length === 0) return connect([], page, async () => 0);
  const rows = await graph.read(page.isBackward ? backward : forward, {
    filter,
    after: page.after ?? (page.isBackward ? { key: null, id: null } : { key: start, id: '' }),
    before: page.before ?? (page.isBackward ? { key: end, id: '' } : { key: null, id: null }),
    limit: page.limit,
  });
  const keyed = rows.map(async (row) => ({
    node: await loadPresent(loaders.organization, row.id),
    key: rule.parse(row),
  }));
  return connect(await Promise.all(keyed), page, async () => {
    const [row] = await graph.read(countOrganizations, { filter, limit: countCap + 1 });
    return row?.count ?? 0;
  });
}
