import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Neo4jError } from 'neo4j-driver';
import { expect, inject, it } from 'vitest';
import type { ImportRequest } from '../../server/imports/request.ts';
import { storeRequest } from '../../server/imports/runs/stored-request.ts';
import type { Graph } from '../../server/neo4j/graph.ts';
import { writeGraph } from '../../server/write/write-graph.ts';
import { world } from '../seeds/fixture/small-world.ts';
import { openTestGraph } from '../support/graph.ts';
import { importFolder, openFacts, openTestRuns, requestOf } from './test-runs.ts';

const { graph, driver, empty } = openTestGraph();
const facts = openFacts(driver);

/** New and known ends, copies in other batches, rows that say more of the same, refused ones. */
const rows = Array.from({ length: 60 }, (_, n) => [
  n % 7 === 0 ? '测试org:a' : `测试新${n % 11}`,
  n % 5 === 0 ? 'SERVES' : 'SUPPLIES',
  n % 13 === 0 ? '' : `测试org:${'abc'[n % 3]}`,
  n % 4 === 0 ? '2024' : `2024-0${(n % 9) + 1}`,
]);

async function begin(): Promise<{ folder: string; request: ImportRequest }> {
  await writeGraph(graph, world, 'seed');
  const folder = importFolder();
  const header = ['from', 'type', 'to', 'observedOn'];
  const request = requestOf(folder, 'ties', header, rows, { unknownEnds: 'CREATE_STUB' });
  return { folder, request };
}

/** What the whole file leaves when nothing goes wrong; the graph is then as before again. */
async function undisturbed() {
  const { folder, request } = await begin();
  const { counts, rules } = await openTestRuns(graph, folder).finish(request);
  const left = withoutRuns(await facts());
  await empty();
  return { counts, rules, left };
}

/** Facts name the run that wrote them. */
const withoutRuns = (lines: readonly string[]) =>
  lines.map((line) => line.replace(/run:[0-9a-f-]{36}/g, 'run'));

/** A graph whose nth transaction behaves like this. */
function disturbed(nth: number, behave: (work: () => Promise<unknown>) => Promise<never>): Graph {
  let count = 0;
  return {
    ...graph,
    transaction: async (work) => {
      count += 1;
      return count === nth ? behave(() => graph.transaction(work)) : graph.transaction(work);
    },
  };
}

it('goes on where it failed, and leaves what an undisturbed run leaves', async () => {
  const expected = await undisturbed();
  const { folder, request } = await begin();
  const broken = disturbed(4, () => Promise.reject(new Error('测试故障')));
  const failed = await openTestRuns(broken, folder).finish(request);

  const runs = openTestRuns(graph, folder);
  const resumed = await runs.resume(failed.id);
  const run = await runs.settled(failed.id);

  expect(failed).toMatchObject({ state: 'FAILED', counts: { read: 12 } });
  expect(failed.failure?.zh).toContain('日志');
  expect(resumed?.state).toBe('QUEUED');
  expect(run).toMatchObject({ state: 'DONE', counts: expected.counts, failure: null });
  expect(run?.rules).toEqual(expected.rules);
  expect(withoutRuns(await facts())).toEqual(expected.left);
});

it('does not write a batch twice when only the answer to it was lost', async () => {
  const expected = await undisturbed();
  const { folder, request } = await begin();
  const lossy = disturbed(3, async (work) => {
    await work();
    throw new Neo4jError('测试中断', 'ServiceUnavailable', 'status', 'description');
  });

  const run = await openTestRuns(lossy, folder).finish(request);

  expect(run).toMatchObject({ state: 'DONE', counts: expected.counts });
  expect(withoutRuns(await facts())).toEqual(expected.left);
});

it('stops within a batch of being cancelled, and can go on', async () => {
  const expected = await undisturbed();
  const { folder, request } = await begin();
  const runs = openTestRuns(
    {
      ...graph,
      transaction: async (work) => {
        const done = await graph.transaction(work);
        await runs.cancel(id);
        return done;
      },
    },
    folder,
  );
  const { id } = await runs.start(request);

  const cancelled = await runs.settled(id);
  const calm = openTestRuns(graph, folder);
  await calm.resume(id);
  const run = await calm.settled(id);

  expect(cancelled?.state).toBe('CANCELLED');
  expect(cancelled?.counts.read).toBeLessThanOrEqual(8);
  expect(run).toMatchObject({ state: 'DONE', counts: expected.counts });
  expect(withoutRuns(await facts())).toEqual(expected.left);
});

it('is taken up by the next process when its own was killed', async () => {
  const expected = await undisturbed();
  const { folder, request } = await begin();
  const program = fileURLToPath(new URL('run-in-process.ts', import.meta.url));
  const words = [program, JSON.stringify(inject('neo4j')), folder, storeRequest(request, folder)];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const [id = ''] = await Promise.race([
    createInterface({ input: child.stdout })
      .once('line', () => {})
      [Symbol.asyncIterator]()
      .next()
      .then(({ value }) => [value]),
    ended.then(() => []),
  ]);
  const runs = openTestRuns(graph, folder);
  while ((await runs.get(id))?.counts.read === 0) await sleep(5);
  child.kill('SIGKILL');
  await ended;
  const killed = await runs.get(id);

  await runs.takeUp();
  const run = await runs.settled(id);

  expect(killed?.state).toBe('RUNNING');
  expect(run).toMatchObject({ state: 'DONE', counts: expected.counts });
  expect(withoutRuns(await facts())).toEqual(expected.left);
});

it('writes in one process at a time', async () => {
  const { folder, request } = await begin();
  const runs = [openTestRuns(graph, folder), openTestRuns(graph, importFolder())] as const;

  const [first, second] = await Promise.all(runs.map((one) => one.finish(request)));

  expect([first?.state, second?.state]).toEqual(['DONE', 'DONE']);
  const created = [first?.counts.created ?? 0, second?.counts.created ?? 0];
  expect(Math.min(...created)).toBe(0);
  expect(Math.max(...created)).toBeGreaterThan(10);
});

it('says what to do when the graph stays away, and goes on when it is back', async () => {
  const expected = await undisturbed();
  const { folder, request } = await begin();
  const away = new Neo4jError('测试中断', 'ServiceUnavailable', 'status', 'description');
  let count = 0;
  const leaving: Graph = {
    ...graph,
    transaction: async (work) => {
      count += 1;
      if (count > 3) throw away;
      return graph.transaction(work);
    },
  };

  const failed = await openTestRuns(leaving, folder, 4, 1_500).finish(request);
  const attempts = count;
  const calm = openTestRuns(graph, folder);
  await calm.resume(failed.id);
  const run = await calm.settled(failed.id);

  expect(failed).toMatchObject({ state: 'FAILED', counts: { read: 12 } });
  expect(failed.failure?.zh).toContain('Neo4j');
  expect(attempts).toBeGreaterThan(4);
  expect(run).toMatchObject({ state: 'DONE', counts: expected.counts, failure: null });
  expect(withoutRuns(await facts())).toEqual(expected.left);
});
