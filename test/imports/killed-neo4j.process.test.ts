import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { killChildren } from '../../server/child.ts';
import { connect } from '../../server/neo4j/connect.ts';
import { runningInstance } from '../../server/neo4j/instance-file.ts';
import { writeGraph } from '../../server/write/write-graph.ts';
import { world } from '../seeds/fixture/small-world.ts';
import { importFolder, openFacts, openTestRuns, requestOf } from './test-runs.ts';

const rowCount = 1_200;
const batchSize = 100;

/** New and known ends, copies in other batches, refused rows. */
const rows = Array.from({ length: rowCount }, (_, n) => [
  n % 7 === 0 ? '测试org:a' : `测试新${n % 500}`,
  n % 5 === 0 ? 'SERVES' : 'SUPPLIES',
  n % 13 === 0 ? '' : `测试org:${'abc'[n % 3]}`,
  '2024',
]);

process.once('exit', killChildren);

it('goes on by itself after the embedded Neo4j was killed in mid-import', async () => {
  const dataDir = importFolder();
  const said: string[] = [];
  const connection = await connect(
    { dataDir, neo4j: { kind: 'embedded', boltPort: 0 } },
    { onProgress: (line) => said.push(line) },
  );
  onTestFinished(() => connection.stop());
  const { graph, driver } = connection;
  const facts = openFacts(driver);
  const begin = async () => {
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    await writeGraph(graph, world, 'seed');
    const folder = importFolder();
    const header = ['from', 'type', 'to', 'observedOn'];
    const request = requestOf(folder, 'ties', header, rows, { unknownEnds: 'CREATE_STUB' });
    return { runs: openTestRuns(graph, folder, batchSize), request };
  };
  const left = async () => (await facts()).map((line) => line.replace(/run:[0-9a-f-]{36}/g, 'run'));
  const calm = await begin();
  const undisturbed = await calm.runs.finish(calm.request);
  const expected = await left();

  const { runs, request } = await begin();
  const { id } = await runs.start(request);
  while ((await runs.get(id))?.counts.read === 0) await sleep(5);
  const killed = runningInstance(join(dataDir, 'neo4j'));
  process.kill(killed?.pid ?? 0, 'SIGKILL');
  const run = await runs.settled(id);

  expect(said.join()).toMatch(/Neo4j ended unexpectedly.*Neo4j is back/s);
  expect(runningInstance(join(dataDir, 'neo4j'))?.pid).not.toBe(killed?.pid);
  expect(run).toMatchObject({ state: 'DONE', counts: undisturbed.counts, failure: null });
  expect(run?.counts.read).toBe(rowCount);
  expect(run?.rules).toEqual(undisturbed.rules);
  expect(await left()).toEqual(expected);
}, 240_000);
