import { beforeAll, expect, it } from 'vitest';
import { openTestGraph } from '../support/graph.ts';
import { run } from '../support/run.ts';
import { createSmallWorld } from '../support/small-world.ts';

const { graph, driver } = openTestGraph('once');
beforeAll(() => createSmallWorld(driver));

it('lists the chains by id, their stages upstream first', async () => {
  const { data } = await run(graph, '{ chains { id stages { id } } }');

  expect(data.chains).toEqual([
    { id: 'chain:other', stages: [{ id: 'stage:other/x' }] },
    {
      id: 'chain:test',
      stages: ['u', 'm', 'n', 'd', 'f'].map((key) => ({ id: `stage:test/${key}` })),
    },
  ]);
});

it('gives the flows inside a chain by the ids of their ends', async () => {
  const { data } = await run(
    graph,
    '{ chain(id: "chain:test") { name description links { from { id } to { id } } } }',
  );

  expect(data.chain.description).toBe('为测试而设');
  expect(
    data.chain.links.map((link: { from: { id: string }; to: { id: string } }) => [
      link.from.id,
      link.to.id,
    ]),
  ).toEqual([
    ['stage:test/m', 'stage:test/d'],
    ['stage:test/n', 'stage:test/d'],
    ['stage:test/u', 'stage:test/m'],
    ['stage:test/u', 'stage:test/n'],
  ]);
});

it('gives a stage its chain, its neighbours in display order, the kinds that count', async () => {
  const { data } = await run(
    graph,
    `{ nodes(ids: ["stage:test/u", "stage:test/d", "stage:test/f"]) { ... on Stage {
      name position order chain { id } feeds { id } fedBy { id } countedKinds } } }`,
  );

  expect(data.nodes[0]).toEqual({
    name: '测试材料',
    position: 'UPSTREAM',
    order: 1,
    chain: { id: 'chain:test' },
    feeds: [{ id: 'stage:test/m' }, { id: 'stage:test/n' }, { id: 'stage:other/x' }],
    fedBy: [],
    countedKinds: [],
  });
  expect(data.nodes[1].fedBy).toEqual([{ id: 'stage:test/m' }, { id: 'stage:test/n' }]);
  expect(data.nodes[2].countedKinds).toEqual(['INVESTOR', 'PARK']);
});

it('is null for an unknown chain', async () => {
  expect(await run(graph, '{ chain(id: "chain:none") { id } }')).toEqual({
    data: { chain: null },
  });
});
