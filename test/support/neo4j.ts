import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { killChildren } from '../../server/child.ts';
import { connect } from '../../server/neo4j/connect.ts';
import type { Address } from '../../server/neo4j/driver.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Address;
  }
}

/** One real Neo4j for a run of the graph tests, on a free port, its data in a folder of its own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  process.once('exit', killChildren);
  // Vitest itself would end at once, without the teardown.
  for (const name of ['SIGTERM', 'SIGHUP'] as const) process.once(name, () => process.exit(1));
  const dataDir = mkdtempSync(join(tmpdir(), 'lianpu-test-'));
  const connection = await connect({ dataDir, neo4j: { kind: 'embedded', boltPort: 0 } });
  project.provide('neo4j', connection.address);
  return async () => {
    await connection.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
