import { connect, countCap, readPage } from '../connection.ts';
import type { Context } from '../context.ts';
import { loadPresent } from '../loader.ts';
import type { QueryQuarantinedNamesArgs } from '../schema.generated.ts';
import {
  countQuarantinedNames,
  listQuarantinedNames,
  nameKeyRule,
  type QuarantinePage,
} from './queries.ts';

/** A page of the names of one state. */
export async function quarantinePage(
  { state, first, after }: QueryQuarantinedNamesArgs,
  { graph, loaders, spend }: Context,
): Promise<QuarantinePage> {
  const page = readPage({ first, after }, { order: `QUARANTINE ${state}`, key: nameKeyRule });
  spend(page.size);
  const keys = await graph.read(listQuarantinedNames, {
    state,
    after: page.after ?? { organizationId: '', id: '' },
    limit: page.limit,
  });
  const keyed = keys.map(async (key) => ({
    node: await loadPresent(loaders.quarantinedName, key.id),
    key,
  }));
  return connect(await Promise.all(keyed), page, async () => {
    const [row] = await graph.read(countQuarantinedNames, { state, limit: countCap + 1 });
    return row?.count ?? 0;
  });
}
