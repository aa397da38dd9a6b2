import { pino } from 'pino';
import { expect, it, onTestFinished } from 'vitest';
import { openRuns } from '../../server/imports/runs/open-runs.ts';
import { writeGraph } from '../../server/write/write-graph.ts';
import { world } from '../seeds/fixture/small-world.ts';
import { openTestGraph } from '../support/graph.ts';
import { importFolder, requestOf } from './test-runs.ts';

const { graph } = openTestGraph();

it('looks once for duplicates of all that is new or goes by another name', async () => {
  await writeGraph(graph, world, 'seed');
  const folder = importFolder();
  const asked: string[][] = [];
  const runs = openRuns({
    graph,
    folder,
    log: pino({ level: 'silent' }),
    batchSize: 1,
    proposeMerges: async (_, ids) => asked.push([...ids].sort()),
  });
  onTestFinished(() => runs.stop());
  const header = ['id', 'name', 'shortName', 'website'];
  const rows = [
    ['org:new', '测试新', '', ''],
    ['org:b', '测试org:b', '乙二', ''],
    ['org:c', '测试org:c', '', 'http://c.test'],
  ];

  const { id } = await runs.start(requestOf(folder, 'organizations', header, rows));
  const run = await runs.settled(id);

  expect(run?.counts).toMatchObject({ created: 1, updated: 2 });
  expect(asked).toEqual([['org:b', 'org:new']]);
});
