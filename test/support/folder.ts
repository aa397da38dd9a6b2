import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Graph } from '../../server/neo4j/graph.ts';
import { openImports } from '../../server/open-imports.ts';

/** A folder that is not there; only what imports files makes it. */
export const unusedFolder = () => join(tmpdir(), `lianpu-test-${randomUUID()}`);

/** Imports for a context of which nothing is imported. */
export const unusedImports = (graph: Graph) =>
  openImports({ graph, dataDir: unusedFolder(), log: pino({ level: 'silent' }) });
