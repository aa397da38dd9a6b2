import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../../server/neo4j/connect.ts';
import { type Graph, openGraph } from '../../server/neo4j/graph.ts';

/** Milliseconds of one transaction: nobody waits at a page. */
const timeout = 300_000;

/** Gives the work an empty graph of its own, in a Neo4j that ends with it. */
export async function withScratchGraph<T>(
  signal: AbortSignal,
  work: (graph: Graph) => Promise<T>,
): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lianpu-backtest-'));
  try {
    const neo4j = { kind: 'embedded', boltPort: 0 } as const;
    const { driver, address, stop } = await connect({ dataDir, neo4j }, { signal });
    try {
      const { database } = address;
      return await work(
        openGraph(driver, { database, readTimeout: timeout, writeTimeout: timeout }),
      );
    } finally {
      await stop();
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
