import { expect, it } from 'vitest';
import { acceptMerge } from '../../server/merges/accept.ts';
import { proposeMerges } from '../../server/merges/propose.ts';
import type { Graph } from '../../server/neo4j/graph.ts';
import { writeGraph } from '../../server/write/write-graph.ts';
import { organization, world } from '../seeds/fixture/small-world.ts';
import { openTestGraph } from '../support/graph.ts';
import { importFolder, openTestRuns, requestOf } from './test-runs.ts';

const { graph, driver } = openTestGraph();

const uscc = '91330100MA27XYW018';
const twins = [
  organization('org:kept', { name: '测试并存材料有限公司', regionCode: '330105' }),
  organization('org:old', { name: '测试并存材料股份有限公司', regionCode: '330105', uscc }),
];

async function begin(): Promise<string> {
  await writeGraph(
    graph,
    { ...world, organizations: [...(world.organizations ?? []), ...twins] },
    'seed',
  );
  await proposeMerges(graph, ['org:old']);
  const { records } = await driver.executeQuery(
    "MATCH (n:MergeProposal) WHERE 'org:old' IN [n.aId, n.bId] RETURN n.id AS id",
  );
  return records[0]?.get('id');
}

const accept = (id: string) =>
  acceptMerge(graph, { id, keepId: 'org:kept', author: '测试岗', note: null });

/** A graph in which something happens right after the first batch of an import is written. */
function afterFirstBatch(happen: () => Promise<unknown>): Graph {
  let isDone = false;
  return {
    ...graph,
    transaction: async (work) => {
      const result = await graph.transaction(work);
      const { records } = await driver.executeQuery(
        'MATCH (n:ImportBatch) RETURN count(n) AS count',
      );
      if (!isDone && Number(records[0]?.get('count')) === 1) {
        isDone = true;
        await happen();
      }
      return result;
    },
  };
}

const header = ['from', 'fromId', 'fromUscc', 'type', 'to', 'observedOn'];
const old = '测试并存材料股份有限公司';
const kept = '测试并存材料有限公司';
const rows = [
  [old, '', '', 'SUPPLIES', '测试org:a', '2020'],
  [kept, '', '', 'SUPPLIES', '测试org:b', '2020'],
  // From here on the first is part of the second.
  [old, '', '', 'SUPPLIES', '测试org:a', '2021'],
  ['', 'org:old', '', 'SUPPLIES', '测试org:c', '2021'],
  ['', '', uscc, 'SERVES', '测试org:a', '2021'],
  [kept, '', '', 'SUPPLIES', '测试org:a', '2021'],
  [old, '', '', 'SUPPLIES', kept, '2021'],
];

const ties = async () => {
  const { records } = await driver.executeQuery(
    `MATCH (n:Organization)-[r]->(other:Organization) WHERE n.id IN ['org:old', 'org:kept']
     RETURN n.id + ' ' + type(r) + ' ' + other.id + ' ' + toString(r.observedOn) AS line ORDER BY line`,
  );
  return records.map((record) => record.get('line'));
};

it('takes rows for the kept organisation that name one merged into it between two batches', async () => {
  const id = await begin();
  const runs = openTestRuns(
    afterFirstBatch(() => accept(id)),
    importFolder(),
    2,
  );

  const { counts, rules } = await runs.finish(requestOf(importFolder(), 'ties', header, rows));

  expect(counts).toEqual({ read: 7, created: 4, updated: 1, unchanged: 0, merged: 1, rejected: 1 });
  expect(rules.filter(({ level }) => level === 'REJECTED')).toMatchObject([
    { rule: 'ENDS_EQUAL', count: 1, first: [{ row: 8 }] },
  ]);
  expect(await ties()).toEqual([
    'org:kept SERVES org:a 2021-01-01',
    'org:kept SUPPLIES org:a 2021-01-01',
    'org:kept SUPPLIES org:b 2020-01-01',
    'org:kept SUPPLIES org:c 2021-01-01',
  ]);
  const { records } = await driver.executeQuery(
    `MATCH (n:Organization) OPTIONAL MATCH (n)-[r:SUPPLIES|SERVES|INVESTS_IN|COOPERATES_WITH]-()
     WITH n, count(r) AS count WHERE n.tieCount <> count RETURN n.id AS id`,
  );
  expect(records).toEqual([]);
});

it('keeps a merge waiting while a batch that has found its organisations is written', async () => {
  const id = await begin();
  let accepting: Promise<unknown> | undefined;
  const meanwhile: Graph = {
    ...graph,
    transaction: (work) =>
      graph.transaction((statements) =>
        work({
          write: statements.write,
          read: async (query, params) => {
            const found = await statements.read(query, params);
            if (query.file === 'write/find-ties' && !accepting) {
              accepting = accept(id);
              // Long enough for a merge that does not wait.
              await Promise.race([accepting, new Promise((resolve) => setTimeout(resolve, 1_000))]);
            }
            return found;
          },
        }),
      ),
  };
  const folder = importFolder();
  const runs = openTestRuns(meanwhile, folder, 10);

  const { counts } = await runs.finish(requestOf(folder, 'ties', header, rows.slice(0, 2)));

  expect(await accepting).toEqual({ outcome: 'ACCEPTED' });
  expect(counts).toMatchObject({ created: 2, rejected: 0 });
  expect(await ties()).toEqual([
    'org:kept SUPPLIES org:a 2020-01-01',
    'org:kept SUPPLIES org:b 2020-01-01',
  ]);
});

it('loses and doubles nothing while merges and batches compete', async () => {
  const id = await begin();
  const folder = importFolder();
  const runs = openTestRuns(graph, folder, 1);
  const many = Array.from({ length: 40 }, (_, n) => [
    n % 2 === 0 ? old : kept,
    '',
    '',
    'SUPPLIES',
    `测试客户${Math.floor(n / 2)}`,
    '2021',
  ]);
  const request = requestOf(folder, 'ties', header, many, { unknownEnds: 'CREATE_STUB' });

  const run = await runs.start(request);
  const merged = await accept(id);
  const done = await runs.settled(run.id);

  expect(merged).toEqual({ outcome: 'ACCEPTED' });
  const { read, created, updated, unchanged, merged: same, rejected } = done?.counts ?? {};
  expect(done?.state).toBe('DONE');
  expect({ read, rejected }).toEqual({ read: 40, rejected: 0 });
  expect((created ?? 0) + (updated ?? 0) + (unchanged ?? 0) + (same ?? 0)).toBe(40);
  expect(await ties()).toHaveLength(20);
  expect((await ties()).every((line: string) => line.startsWith('org:kept'))).toBe(true);
});
