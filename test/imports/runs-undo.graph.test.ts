import { expect, it } from 'vitest';
import { writeGraph } from '../../server/write/write-graph.ts';
import { tie, world } from '../seeds/fixture/small-world.ts';
import { openTestGraph } from '../support/graph.ts';
import { importFolder, openFacts, openTestRuns, requestOf } from './test-runs.ts';

const { graph, driver } = openTestGraph();
const facts = openFacts(driver);

async function begin() {
  await writeGraph(graph, world, 'seed');
  const folder = importFolder();
  return { folder, runs: openTestRuns(graph, folder) };
}

const ties = ['from', 'type', 'to', 'observedOn', 'detail'];
const rows = [
  ['测试org:a', 'SUPPLIES', '测试org:b', '2030', '测试产品'],
  ['测试org:a', 'SUPPLIES', '测试org:b', '2031', '测试产品二'],
  ...Array.from({ length: 9 }, (_, n) => [`测试新${n}`, 'SERVES', '测试org:b', '2030', '']),
];

it('gives the graph back as it was before', async () => {
  const { folder, runs } = await begin();
  const before = await facts();
  const request = requestOf(folder, 'ties', ties, rows, { unknownEnds: 'CREATE_STUB' });
  const { id, counts } = await runs.finish(request);
  expect(counts.created).toBeGreaterThan(8);
  expect(await facts()).not.toEqual(before);

  const begun = await runs.undo(id, '测试岗');
  const undone = await runs.settled(id);

  expect(begun?.state).toBe('QUEUED');
  expect(undone).toMatchObject({ state: 'UNDONE', canUndo: false });
  expect(await facts()).toEqual(before);
});

it('gives organisations, titles and demands back too', async () => {
  const { folder, runs } = await begin();
  const before = await facts();
  const organizations = requestOf(
    folder,
    'organizations',
    ['name', 'shortName', 'aliases', 'region', 'website', 'foundedOn'],
    [
      ['测试org:b', '乙二', '测试旧乙|测试再旧乙', '330105', 'http://b.test', '2001-02'],
      ['测试新有限公司', '新一', '测试旧新', '', '', '2020'],
    ],
  );
  const titles = requestOf(
    folder,
    'titles',
    ['organization', 'name'],
    [['测试org:b', '测试新资质']],
  );
  const first = await runs.finish(organizations);
  const second = await runs.finish(titles);
  expect([first.counts, second.counts]).toMatchObject([{ updated: 1, created: 1 }, { created: 1 }]);

  for (const { id } of [second, first]) {
    await runs.undo(id, '测试岗');
    await runs.settled(id);
  }

  expect(await facts()).toEqual(before);
});

it('gives chains and stages back', async () => {
  const { folder, runs } = await begin();
  const before = await facts();
  const chains = await runs.finish(
    requestOf(
      folder,
      'chains',
      ['name', 'description'],
      [
        ['测试新链', ''],
        ['测试链', '测试说明'],
      ],
    ),
  );
  const stages = await runs.finish(
    requestOf(
      folder,
      'stages',
      ['chain', 'name', 'position', 'order'],
      [['测试新链', '测试新环节', 'UPSTREAM', '1']],
    ),
  );
  expect([chains.state, stages.state, stages.counts.created]).toEqual(['DONE', 'DONE', 1]);

  for (const { id } of [stages, chains]) {
    await runs.undo(id, '测试岗');
    await runs.settled(id);
  }

  expect(await facts()).toEqual(before);
});

it('gives sources, regions and titles back, but a source that others name', async () => {
  const { folder, runs } = await begin();
  await runs.finish(
    requestOf(folder, 'titles', ['organization', 'name', 'level'], [['测试org:b', '测资', '甲级']]),
  );
  const before = await facts();
  const sources = await runs.finish(
    requestOf(
      folder,
      'sources',
      ['title', 'channel'],
      [
        ['测试新来源一', 'PUBLIC'],
        ['测试新来源二', 'PUBLIC'],
      ],
    ),
  );
  const regions = await runs.finish(
    requestOf(folder, 'regions', ['code', 'name', 'level'], [['330105', '测试新名区', 'DISTRICT']]),
  );
  const titles = await runs.finish(
    requestOf(folder, 'titles', ['organization', 'name', 'level'], [['测试org:a', '测资', '乙级']]),
  );
  const naming = await runs.finish(
    requestOf(
      folder,
      'ties',
      ['from', 'type', 'to', 'source'],
      [['测试org:b', 'SERVES', '测试org:c', '测试新来源二']],
    ),
  );
  expect([sources, regions, titles, naming].map(({ counts }) => counts)).toMatchObject([
    { created: 2 },
    { updated: 1 },
    { created: 1 },
    { created: 1 },
  ]);
  const titlesOf = async () => {
    const { records } = await driver.executeQuery(
      "MATCH (n:Source) WHERE n.title STARTS WITH '测试新' RETURN collect(n.title) AS titles",
    );
    return records[0]?.get('titles');
  };

  for (const { id } of [sources, titles, regions]) {
    await runs.undo(id, '测试岗');
    expect(await runs.settled(id)).toMatchObject({ state: 'UNDONE' });
  }
  expect(await titlesOf()).toEqual(['测试新来源二']);
  await runs.undo(naming.id, '测试岗');
  await runs.settled(naming.id);

  expect((await facts()).filter((line) => !line.includes('测试新来源二'))).toEqual(before);
});

it('refuses where later work rests on the run, and says which', async () => {
  const { folder, runs } = await begin();
  const { id } = await runs.finish(
    requestOf(folder, 'ties', ties, rows, { unknownEnds: 'CREATE_STUB' }),
  );
  const { records } = await driver.executeQuery(
    "MATCH (n:Organization {name: '测试新0'}) RETURN n.id AS id",
  );
  const stub = records[0]?.get('id');
  await writeGraph(graph, { ties: [tie(stub, 'org:c')] }, 'later');
  const before = await facts();

  const finished = await runs.get(id);
  await runs.undo(id, '测试岗');
  const run = await runs.settled(id);

  const { dependencies = [], ...rest } = run ?? {};
  expect({ ...rest, dependencies: [] }).toEqual(finished);
  expect(dependencies).toEqual([
    {
      entityId: stub,
      textZh: '“测试新0”另有来自别处的供给:“测试org:c”',
      textEn: '“测试新0” has a fact of another origin: supply, “测试org:c”',
    },
  ]);
  expect(await facts()).toEqual(before);
});

it('refuses where a later run changed what it brought, until that is taken back', async () => {
  const { folder, runs } = await begin();
  const header = [...ties, 'ratio'];
  const facts1 = [['测试org:a', 'SERVES', '测试org:c', '2020', '', '0.1']];
  const facts2 = [['测试org:a', 'SERVES', '测试org:c', '2021', '', '0.2']];
  const before = await facts();
  const first = await runs.finish(requestOf(folder, 'ties', header, facts1));
  const second = await runs.finish(requestOf(folder, 'ties', header, facts2));
  expect(second.counts).toMatchObject({ updated: 1 });

  await runs.undo(first.id, '测试岗');
  const refused = await runs.settled(first.id);
  for (const { id } of [second, first]) {
    await runs.undo(id, '测试岗');
    expect(await runs.settled(id)).toMatchObject({ state: 'UNDONE', dependencies: [] });
  }

  expect(refused?.dependencies).toHaveLength(1);
  expect(refused?.dependencies[0]?.textZh).toMatch(
    /^“测试org:a” → “测试org:c”的专业服务已于 [\d-]{10} 被另一次导入更新$/,
  );

  expect(await facts()).toEqual(before);
});
