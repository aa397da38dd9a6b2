import { expect, it } from 'vitest';
import { writeGraph } from '../../server/write/write-graph.ts';
import { world } from '../seeds/fixture/small-world.ts';
import { openTestGraph } from '../support/graph.ts';
import { importFolder, openFacts, openTestRuns, requestOf } from './test-runs.ts';

const { graph, driver } = openTestGraph();
const facts = openFacts(driver);

async function begin() {
  await writeGraph(graph, world, 'seed');
  const folder = importFolder();
  // Parent and child in batches of their own.
  const runs = openTestRuns(graph, folder, 2);
  const load = (template: string, header: readonly string[], rows: readonly string[][]) =>
    runs.finish(requestOf(folder, template, header, rows));
  const undo = async (id: string) => {
    await runs.undo(id, '测试岗');
    return runs.settled(id);
  };
  return { load, undo };
}

const regionColumns = ['code', 'name', 'level', 'parentCode'];
const regions = [
  ['990000', '测试新省', 'PROVINCE', ''],
  ['990100', '测试新市', 'CITY', '990000'],
  ['990101', '测试新区', 'DISTRICT', '990100'],
];
const fact = { sourceIds: ['source:a'], status: 'REPORTED', confidence: 0.8 } as const;

it('takes the regions back that it created, parents and all', async () => {
  const { load, undo } = await begin();
  const before = await facts();
  const { id, counts } = await load('regions', regionColumns, regions);
  expect(counts).toMatchObject({ created: 3 });

  expect(await undo(id)).toMatchObject({ state: 'UNDONE' });

  expect(await facts()).toEqual(before);
});

it('keeps a region in which others sit by now, and names them', async () => {
  const { load, undo } = await begin();
  const { id } = await load('regions', regionColumns, regions);
  const before = await facts();
  const placed = await load('organizations', ['name', 'region'], [['测试迁来有限公司', '990101']]);
  expect(placed.counts).toMatchObject({ created: 1 });

  const refused = await undo(id);

  expect(refused).toMatchObject({ state: 'DONE', canUndo: true });
  expect(refused?.dependencies).toEqual([
    {
      entityId: '990101',
      textZh: '“测试迁来有限公司”位于“测试新区”',
      textEn: '“测试迁来有限公司” lies in “测试新区”',
    },
  ]);
  await undo(placed.id);
  expect(await facts()).toEqual(before);
  expect(await undo(id)).toMatchObject({ state: 'UNDONE', dependencies: [] });
});

it('takes products and their links back, unless somebody makes them by now', async () => {
  const { load, undo } = await begin();
  const before = await facts();
  const products = await load(
    'products',
    ['product'],
    [['测试新品甲'], ['测试新品乙'], ['测试新品丙']],
  );
  const links = await load(
    'product-links',
    ['from', 'type', 'to'],
    [['测试新品甲', 'UPSTREAM_OF', '测试新品乙']],
  );
  expect([products.counts.created, links.counts.created]).toEqual([3, 1]);
  const made = { ...fact, organizationId: 'org:a', productId: 'product:测试新品丙' };
  await writeGraph(graph, { manufactures: [made] }, 'later');

  const refused = await undo(products.id);

  expect(refused?.dependencies.map(({ textZh }) => textZh).sort()).toEqual([
    '“测试新品丙”另有来自别处的所产产品:“测试org:a”',
    '“测试新品乙”另有来自别处的上游产品:“测试新品甲”',
    '“测试新品甲”另有来自别处的上游产品:“测试新品乙”',
  ]);
  await driver.executeQuery('MATCH ()-[r:MAKES {importRunId: "later"}]->() DELETE r');
  for (const { id } of [links, products]) expect(await undo(id)).toMatchObject({ state: 'UNDONE' });
  expect(await facts()).toEqual(before);
});

it('keeps a chain and its stages while others work in them, and names who', async () => {
  const { load, undo } = await begin();
  const before = await facts();
  const chain = await load('chains', ['name'], [['测试新链']]);
  const { records } = await driver.executeQuery(
    "MATCH (n:Chain {name: '测试新链'}) RETURN n.id AS id",
  );
  const chainId = records[0]?.get('id');
  const stages = await load(
    'stages',
    ['chain', 'name', 'position', 'order'],
    [['测试新链', '测试新环节', 'MIDSTREAM', '1']],
  );
  expect([chain.counts.created, stages.counts.created]).toEqual([1, 1]);
  const found = await driver.executeQuery("MATCH (n:Stage {name: '测试新环节'}) RETURN n.id AS id");
  const stageId = found.records[0]?.get('id');
  const member = { ...fact, organizationId: 'org:a', stageId, evidence: 'ASSERTED' } as const;
  await writeGraph(graph, { memberships: [member] }, 'later');

  expect((await undo(stages.id))?.dependencies).toMatchObject([
    { entityId: stageId, textZh: '“测试新环节”另有来自别处的环节挂接:“测试org:a”' },
  ]);
  expect((await undo(chain.id))?.dependencies).toMatchObject([
    { entityId: chainId, textZh: '“测试新环节”属于“测试新链”' },
  ]);
  await driver.executeQuery('MATCH ()-[r:WORKS_IN {importRunId: "later"}]->() DELETE r');
  for (const { id } of [stages, chain]) expect(await undo(id)).toMatchObject({ state: 'UNDONE' });
  expect(await facts()).toEqual(before);
});
