import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { connect } from '../server/neo4j/connect.ts';
import type { Address } from '../server/neo4j/driver.ts';
import { type Graph, openGraph } from '../server/neo4j/graph.ts';
import type { Neo4jWork } from '../server/neo4j/settings.ts';
import { unlessAborted } from '../server/stop-signal.ts';

/** Milliseconds of one transaction, and of waiting for a connection: nobody waits at a page. */
const patience = 300_000;

/** Gives the work an empty graph of its own, in a Neo4j that ends with it. */
export async function withScratchGraph<T>(
  signal: AbortSignal,
  work: (graph: Graph) => Promise<T>,
  neo4jWork: Neo4jWork = 'SERVING',
): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lianpu-bench-'));
  try {
    const embedded = { kind: 'embedded', boltPort: 0 } as const;
    const { address, stop } = await connect(
      { dataDir, neo4j: embedded },
      { work: neo4jWork, signal },
    );
    const driver = openPatientDriver(address);
    try {
      const { database } = address;
      const limits = { readTimeout: patience, writeTimeout: patience };
      return await unlessAborted(signal, work(openGraph(driver, { database, ...limits })));
    } finally {
      await driver.close();
      await stop();
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** As the server's driver, but for thousands of questions that queue up. */
function openPatientDriver({ uri, username, password = '' }: Address) {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    connectionAcquisitionTimeout: patience,
  });
}
