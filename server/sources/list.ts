import { z } from 'zod';
import { connect, countCap, readPage } from '../connection.ts';
import type { Context } from '../context.ts';
import { loadPresent } from '../loader.ts';
import type { QuerySourcesArgs } from '../schema.generated.ts';
import { countSources, listSources, type SourcePage } from './queries.ts';

const key = z.object({ key: z.string(), id: z.string() });

/** A page of the sources with a text in title or publisher, by title. */
export async function sourcePage(
  { text, first, after }: QuerySourcesArgs,
  { graph, loaders, spend }: Context,
): Promise<SourcePage> {
  const page = readPage({ first, after }, { order: 'sources', key });
  spend(page.size);
  const sought = text?.trim() ?? '';
  const rows = await graph.read(listSources, {
    text: sought,
    after: page.after ?? { key: '', id: '' },
    limit: page.limit,
  });
  const keyed = rows.map(async (row) => ({
    node: await loadPresent(loaders.source, row.id),
    key: row,
  }));
  return connect(await Promise.all(keyed), page, async () => {
    const [row] = await graph.read(countSources, { text: sought, limit: countCap + 1 });
    return row?.count ?? 0;
  });
}
