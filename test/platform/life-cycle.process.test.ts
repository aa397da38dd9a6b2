import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../server/neo4j/connect.ts';
import { openDriver } from '../../server/neo4j/driver.ts';
import { runningInstance } from '../../server/neo4j/instance-file.ts';
import { freePort } from '../../server/neo4j/ports.ts';
import { type ServerProcess, startServer, stopServers } from '../support/server-process.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'lianpu-life-'));
const home = join(dataDir, 'neo4j');
const neo4j = () => {
  const running = runningInstance(home);
  if (!running) throw new Error('No Neo4j runs on the data of this test');
  return running;
};

const password = () => readFileSync(join(home, 'password'), 'utf8').trim();

async function run(text: string): Promise<unknown[]> {
  const uri = `bolt://127.0.0.1:${neo4j().boltPort}`;
  const address = { uri, username: 'neo4j', password: password(), database: 'neo4j' };
  const driver = openDriver(address);
  const { records } = await driver.executeQuery(text);
  await driver.close();
  return records.map((record) => record.get(0));
}

afterAll(async () => {
  await stopServers();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('a start that is interrupted', () => {
  it('announces another Bolt port for a taken one, and leaves nothing behind after Ctrl-C', async () => {
    const port = await freePort();
    const stranger = createServer().listen(port, '127.0.0.1');
    await once(stranger, 'listening');
    const server = startServer(dataDir, { BOLT_PORT: String(port) });

    await server.line(/^Starting Neo4j/);
    server.child.kill('SIGINT');

    expect(await server.ended()).toBe(0);
    expect(await server.line(/BOLT_PORT/)).toMatch(`Port ${port} (BOLT_PORT) is taken`);
    expect(runningInstance(home)).toBeUndefined();
    stranger.close();
  });
});

let server: ServerProcess;

describe('a server that runs', () => {
  beforeAll(async () => {
    server = startServer(dataDir);
    await server.line(/ready at/);
  });

  it('is alive, ready and answers', async () => {
    const live = await server.get('/livez');
    const ready = await server.get('/readyz');
    const answer = await server.ask('{ chains { id } }');

    expect([live.status, ready.status]).toEqual([200, 200]);
    expect(answer.errors).toBeUndefined();
  });

  it('serves the page', async () => {
    const page = await server.get('/');

    expect(page.headers.get('content-type')).toContain('text/html');
  });

  it('keeps the password of its Neo4j to its own user', () => {
    expect(statSync(join(home, 'password')).mode & 0o077).toBe(0);
  });

  it('is not disturbed by a second copy on the same data, which says so', async () => {
    const second = startServer(dataDir);

    expect(await second.ended()).toBe(1);
    expect(second.output()).toMatch(
      `Cannot start: Another Lianpu (process ${server.child.pid}) is using the data in ${dataDir}.`,
    );
    expect((await server.get('/readyz')).status).toBe(200);
  });

  it('lends its Neo4j to a loader that runs beside it', async () => {
    const neighbour = await connect(
      { dataDir, neo4j: { kind: 'embedded', boltPort: 0 } },
      { share: true },
    );

    expect(neighbour.address.uri).toBe(`bolt://127.0.0.1:${neo4j().boltPort}`);
    expect(await neighbour.isReady()).toBe(true);
    await neighbour.stop();
    expect((await server.get('/readyz')).status).toBe(200);
  });

  it('is named in one line by a start on the same HTTP port', async () => {
    const port = new URL((await server.get('/livez')).url).port;
    const second = startServer(join(dataDir, 'other'), { PORT: port });

    expect(await second.ended()).toBe(1);
    expect(second.output()).toMatch(`Cannot start: Port ${port} of 127.0.0.1 is taken`);
  });

  it('is no use to a start with a wrong password for its Neo4j', async () => {
    const { boltPort } = neo4j();
    const second = startServer(join(dataDir, 'other'), {
      NEO4J_URI: `bolt://127.0.0.1:${boltPort}`,
      NEO4J_PASSWORD: 'not-the-password',
    });

    expect(await second.ended()).toBe(1);
    expect(second.output()).toMatch(/^Cannot start: Neo4j at bolt:\S+ refuses user neo4j/m);
    expect(second.output()).not.toContain('not-the-password');
  });

  it('shares its Neo4j with a server that has it from NEO4J_URI, which leaves it running', async () => {
    const { pid, boltPort } = neo4j();
    const other = startServer(join(dataDir, 'other'), {
      NEO4J_URI: `neo4j://127.0.0.1:${boltPort}`,
      NEO4J_PASSWORD: password(),
    });

    const answer = await other.ask('{ chains { id } }');
    other.child.kill('SIGTERM');

    expect(answer.errors).toBeUndefined();
    expect(await other.ended()).toBe(0);
    expect(neo4j().pid).toBe(pid);
  });

  it('says that the graph is unavailable while Neo4j is gone, and brings it back with all writes', async () => {
    const { pid, boltPort } = neo4j();
    await run("CREATE (:Chain {id: 'chain:甲一测试', name: '甲一测试链'})");

    process.kill(pid, 'SIGKILL');
    await expect.poll(() => runningInstance(home)?.pid ?? pid, { timeout: 60_000 }).not.toBe(pid);
    const next = neo4j().pid;
    // Held while it boots, so that there is time to ask.
    process.kill(next, 'SIGSTOP');
    const ready = await server.get('/readyz');
    const answer = await server.ask('{ chains { id } }');
    process.kill(next, 'SIGCONT');
    await server.line(/^Neo4j is back/);

    expect(ready.status).toBe(503);
    expect(answer.errors?.[0]?.extensions.code).toBe('GRAPH_UNAVAILABLE');
    while ((await server.get('/readyz')).status !== 200) await sleep(100);
    expect(neo4j().boltPort).toBe(boltPort);
    expect(await server.ask('{ chain(id: "chain:甲一测试") { name } }')).toEqual({
      data: { chain: { name: '甲一测试链' } },
    });
  });
});

describe('a server that was killed', () => {
  it('leaves a Neo4j that the next start stops, and the writes that it had', async () => {
    const orphan = neo4j().pid;
    server.child.kill('SIGKILL');
    expect(await server.ended()).toBe('SIGKILL');
    expect(neo4j().pid).toBe(orphan);

    const next = startServer(dataDir);
    await next.line(/ready at/);

    expect(next.output()).toMatch(`Stopping Neo4j (process ${orphan})`);
    expect(neo4j().pid).not.toBe(orphan);
    expect(await next.ask('{ chain(id: "chain:甲一测试") { name } }')).toEqual({
      data: { chain: { name: '甲一测试链' } },
    });

    next.child.kill('SIGTERM');
    expect(await next.ended()).toBe(0);
    expect(runningInstance(home)).toBeUndefined();
  });
});
