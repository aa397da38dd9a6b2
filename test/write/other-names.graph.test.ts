import { expect, it } from 'vitest';
import { fillOtherNames } from '../../server/write/organization-names.ts';
import { writeGraph } from '../../server/write/write-graph.ts';
import { organization, sources } from '../seeds/fixture/small-world.ts';
import { openTestGraph } from '../support/graph.ts';

const { graph, driver } = openTestGraph();
const names = async () => {
  const { records } = await driver.executeQuery(
    'MATCH (n:OrganizationName) RETURN n.key AS key, n.organizationId AS id, n.kind AS kind ORDER BY kind DESC, key',
  );
  return records.map((record) => record.toObject());
};
const named = organization('org:a', {
  shortName: '甲一测试',
  aliases: ['甲一测试股份有限公司', 'Jiayi Test Co., Ltd.'],
});
const kept = [
  { key: '甲一测试', id: 'org:a', kind: 'SHORT' },
  { key: 'jiayitest', id: 'org:a', kind: 'ALIAS' },
];

it('keeps short names and aliases in normal form, once each', async () => {
  await writeGraph(graph, { sources, organizations: [named, organization('org:b')] }, 'run');

  expect(await names()).toEqual(kept);
});

it('adds the name by which an organisation is called later', async () => {
  await writeGraph(graph, { sources, organizations: [named] }, 'first');
  const renamed = organization('org:a', { name: '甲一新名有限公司' });

  await writeGraph(graph, { organizations: [renamed] }, 'second');

  expect(await names()).toEqual([...kept, { key: '甲一新名', id: 'org:a', kind: 'ALIAS' }]);
});

it('is made up for in a graph that has none yet', async () => {
  await writeGraph(graph, { sources, organizations: [named, organization('org:b')] }, 'run');
  await driver.executeQuery('MATCH (n:OrganizationName) DELETE n');

  await fillOtherNames(graph);

  expect(await names()).toEqual(kept);
});
