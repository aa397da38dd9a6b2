import { expect, it } from 'vitest';
import type { GraphData } from '../../server/write/graph-data.ts';
import { writeGraph } from '../../server/write/write-graph.ts';
import { fact, organization, sources, tie, world } from '../seeds/fixture/small-world.ts';
import { openSnapshot } from '../seeds/fixture/snapshot.ts';
import { openTestGraph } from '../support/graph.ts';

const { graph, driver } = openTestGraph();
const snapshot = openSnapshot(driver);

const outcomesOf = async (data: GraphData) => {
  const { outcomes } = await writeGraph(graph, data, 'run');
  return [...outcomes.values()].map((one) => (typeof one === 'object' ? one.rule : one));
};

it.each([
  ['credit code', { uscc: 'U1' }, 'org:a'],
  ['stock code', { stockCode: '600901.SH' }, 'org:b'],
])('finds an organisation by its %s and hangs the facts on it', async (_, code, id) => {
  await writeGraph(graph, world, 'first');
  const known = organization('org:other', { ...code, business: '测试业务' });

  const { outcomes } = await writeGraph(
    graph,
    { organizations: [known], ties: [tie('org:other', 'org:c')] },
    'second',
  );

  const { records } = await driver.executeQuery(
    'MATCH (n:Organization)-[:SUPPLIES]->(:Organization {id: "org:c"}) RETURN n.id AS id, n.business AS business, n.aliases AS aliases',
  );
  expect(outcomes.get(known)).toBe('UPDATED');
  expect(records[0]?.toObject()).toEqual({ id, business: '测试业务', aliases: ['测试org:other'] });
});

it.each<[string, GraphData, string]>([
  [
    'an organisation of an unknown region',
    { organizations: [organization('org:x', { regionCode: '999999' })] },
    'REGION_UNKNOWN',
  ],
  [
    'an organisation whose two codes name two others',
    { organizations: [organization('org:x', { uscc: 'U1', stockCode: '600901.SH' })] },
    'KEYS_DISAGREE',
  ],
  ['a tie without source', { ties: [tie('org:a', 'org:b', { sourceIds: [] })] }, 'SOURCE_MISSING'],
  ['a tie of one with itself', { ties: [tie('org:a', 'org:a')] }, 'ENDS_EQUAL'],
  ['a tie with an unknown end', { ties: [tie('org:a', 'org:x')] }, 'END_UNKNOWN'],
  [
    'a stage of an unknown chain',
    {
      stages: [{ id: 'stage:x/a', chainId: 'chain:x', name: '丙', position: 'SUPPORT', order: 1 }],
    },
    'END_UNKNOWN',
  ],
  [
    'a demand for an unknown stage',
    {
      demands: [
        { ...fact(), id: 'demand:x', organizationId: 'org:a', stageId: 'stage:x/a', title: '丙' },
      ],
    },
    'END_UNKNOWN',
  ],
  [
    'a chain leader that is not there',
    {
      chainLeaders: [
        {
          chainId: 'chain:t',
          regionCode: '330105',
          organizationId: 'org:x',
          reason: '丙',
          sourceIds: ['source:a'],
        },
      ],
    },
    'END_UNKNOWN',
  ],
])('refuses %s and writes nothing of it', async (_, data, rule) => {
  await writeGraph(graph, world, 'first');
  const before = await snapshot();

  expect(await outcomesOf(data)).toEqual([rule]);
  expect(await snapshot()).toEqual(before);
});

it('refuses an organisation without a kind', async () => {
  const organizations = [organization('org:x', { label: 'Person' as 'Company' })];

  expect(await outcomesOf({ sources, organizations })).toEqual(['CREATED', 'KIND_UNKNOWN']);
});
