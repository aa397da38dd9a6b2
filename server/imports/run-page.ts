import { z } from 'zod';
import { type Connection, connect, readPage } from '../connection.ts';
import type { Context } from '../context.ts';
import type { QueryImportRunsArgs } from '../schema.generated.ts';
import type { Run } from './runs/run.ts';

export type RunConnection = Connection<Run>;

/** A page of runs, newest first. */
export async function runPage(
  { first, after }: QueryImportRunsArgs,
  { imports, spend }: Context,
): Promise<RunConnection> {
  const page = readPage({ first, after }, { order: 'import runs', key: z.string() });
  spend(page.size);
  const found = await imports.runs.list({ first: page.size, after: page.after });
  const keyed = found.runs.map((node) => ({ node, key: node.id }));
  const connection = connect(keyed, page, async () => found.totalCount);
  const { hasNextPage } = found;
  return { ...connection, pageInfo: { ...connection.pageInfo, hasNextPage } };
}
