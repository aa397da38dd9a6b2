import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import { openDriver } from '../../server/neo4j/driver.ts';
import { type Graph, openGraph } from '../../server/neo4j/graph.ts';
import { refreshPlans } from '../../server/write/run-queries.ts';

export interface TestGraph {
  readonly graph: Graph;
  readonly driver: Driver;
  readonly empty: () => Promise<void>;
}

/**
 * The run's Neo4j for one test file, emptied before each test, or once before the first. A load has
 * nothing planned anew unless the plans matter: the next files would plan each statement once more,
 * a minute in all.
 */
export function openTestGraph(
  emptied: 'each' | 'once' = 'each',
  plans: 'kept' | 'renewed' = 'kept',
): TestGraph {
  const address = inject('neo4j');
  const driver = openDriver(address);
  const empty = async () => {
    const session = driver.session({ database: address.database });
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
    await session.close();
  };
  if (emptied === 'each') beforeEach(empty);
  else beforeAll(empty);
  afterAll(() => driver.close());
  const { database } = address;
  const graph = openGraph(driver, { database, readTimeout: 30_000, writeTimeout: 60_000 });
  return { graph: plans === 'kept' ? keepingPlans(graph) : graph, driver, empty };
}

const keepingPlans = (graph: Graph): Graph => ({
  ...graph,
  write: async (query, params) =>
    query.file === refreshPlans.file ? [] : graph.write(query, params),
});
