import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { freePort } from '../../server/neo4j/ports.ts';
import { startServer, stopServers } from '../support/server-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'lianpu-errors-'));
afterAll(async () => {
  await stopServers();
  rmSync(folder, { recursive: true, force: true });
});

async function refusal(env: NodeJS.ProcessEnv): Promise<string> {
  const server = startServer(join(folder, 'data'), env);
  const code = await server.ended();
  if (code !== 1) throw new Error(`It ended with ${code}:\n${server.output()}`);
  return server.output().trim();
}

it('names every wrong setting in one line', async () => {
  const output = await refusal({ PORT: '99999', LOG_LEVEL: 'loud' });

  expect(output).toMatch(
    /^Cannot start: Settings are wrong: PORT=99999 must .* LOG_LEVEL=loud .*$/,
  );
});

it('says which Java to install when there is none', async () => {
  const output = await refusal({ PATH: folder, JAVA_HOME: '' });

  expect(output).toMatch(/^Cannot start: Neo4j 5.26 needs Java 17 or 21 and none was found: .*$/m);
});

it('says that the Neo4j of NEO4J_URI cannot be reached', async () => {
  const uri = `bolt://127.0.0.1:${await freePort()}`;

  const output = await refusal({ NEO4J_URI: uri });

  expect(output).toMatch(/^Cannot start: Neo4j at bolt:\S+ \(NEO4J_URI\) cannot be used: .*$/m);
});

it('says that the data folder cannot be used', async () => {
  const output = await refusal({ DATA_DIR: '/dev/null/data' });

  expect(output).toMatch(/^Cannot start: The data folder \/dev\/null\/data cannot be used/m);
});
