import { expect, it } from 'vitest';
import type { GraphData, Organization, Tie } from '../../seeds/graph-data.ts';
import { writeGraph } from '../../seeds/write/write-graph.ts';
import { openTestGraph } from '../support/graph.ts';
import { openSnapshot } from './fixture/snapshot.ts';

const { graph, driver } = openTestGraph();
const snapshot = openSnapshot(driver);

const sources = [{ id: 'source:a', title: '甲一测试来源', channel: 'PUBLIC' as const }];
const regions = [{ code: '330105', name: '测试区', level: 'DISTRICT' as const }];

const organization = (id: string, own: Partial<Organization> = {}): Organization => ({
  id,
  label: 'Company',
  name: `测试${id}`,
  status: 'ACTIVE',
  sourceIds: ['source:a'],
  ...own,
});
const tie = (fromId: string, toId: string, own: Partial<Tie> = {}): Tie => ({
  type: 'SUPPLIES',
  fromId,
  toId,
  sourceIds: ['source:a'],
  status: 'REPORTED',
  confidence: 0.8,
  ...own,
});

const world: GraphData = {
  sources,
  regions,
  organizations: [
    organization('org:a', { regionCode: '330105', shortName: '甲一', uscc: 'U1' }),
    organization('org:b', { label: 'Park', stockCode: '600901.SH' }),
    organization('org:c', {
      label: 'Investor',
      foundedOn: { day: '2001-01-01', precision: 'YEAR' },
    }),
  ],
  chains: [{ id: 'chain:t', name: '测试链' }],
  stages: [
    { id: 'stage:t/a', chainId: 'chain:t', name: '甲环节', position: 'UPSTREAM', order: 1 },
    { id: 'stage:t/b', chainId: 'chain:t', name: '乙环节', position: 'DOWNSTREAM', order: 2 },
  ],
  stageLinks: [{ fromId: 'stage:t/a', toId: 'stage:t/b' }],
  memberships: [{ ...fact(), organizationId: 'org:a', stageId: 'stage:t/a', evidence: 'ASSERTED' }],
  ties: [
    tie('org:a', 'org:b', { observedOn: { day: '2020-05-01', precision: 'MONTH' } }),
    tie('org:c', 'org:a', {
      type: 'INVESTS_IN',
      ratio: 0.25,
      validFrom: { day: '2021-02-03', precision: 'DAY' },
    }),
    tie('org:c', 'org:b', { type: 'COOPERATES_WITH' }),
  ],
  titles: [{ ...fact(), organizationId: 'org:a', name: '测试资质' }],
  demands: [
    { ...fact(), id: 'demand:a', organizationId: 'org:a', stageId: 'stage:t/b', title: '测试需求' },
  ],
  projects: [
    { ...fact(), organizationId: 'org:b', regionCode: '330105', name: '测试项目', stage: 'LANDED' },
  ],
  confirmedGaps: [
    {
      ...fact(),
      regionCode: '330105',
      stageId: 'stage:t/b',
      byRole: '测试部门',
      reason: '测试理由',
    },
  ],
  chainLeaders: [
    {
      chainId: 'chain:t',
      regionCode: '330105',
      organizationId: 'org:a',
      reason: '测试',
      sourceIds: ['source:a'],
    },
  ],
  products: [
    { id: 'product:甲', name: '甲' },
    { id: 'product:乙', name: '乙' },
  ],
  productLinks: [{ ...fact(), type: 'UPSTREAM_OF', fromId: 'product:甲', toId: 'product:乙' }],
  manufactures: [
    { ...fact(), organizationId: 'org:a', productId: 'product:甲', revenueShare: 0.4 },
  ],
};

function fact() {
  return { sourceIds: ['source:a'], status: 'REPORTED' as const, confidence: 0.8 };
}

/** The same rows, every list the other way round. */
const reversed: GraphData = Object.fromEntries(
  Object.entries(world).map(([name, rows]) => [name, rows.toReversed()]),
);

const outcomesOf = async (data: GraphData) => {
  const { outcomes } = await writeGraph(graph, data, 'run');
  return [...outcomes.values()].map((one) => (typeof one === 'object' ? one.rule : one));
};

it('writes everything once', async () => {
  const { outcomes, isChanged, dataVersion, dataDate } = await writeGraph(graph, world, 'run');

  expect(new Set(outcomes.values())).toEqual(new Set(['CREATED']));
  expect(outcomes.size).toBe(Object.values(world).flat().length);
  expect({ isChanged, dataVersion, dataDate }).toEqual({
    isChanged: true,
    dataVersion: 1,
    dataDate: '2021-02-03',
  });
});

it('changes nothing when the same rows come again, not even a time stamp', async () => {
  await writeGraph(graph, world, 'first');
  const before = await snapshot();

  const { outcomes, isChanged, dataVersion } = await writeGraph(graph, world, 'second');

  expect(new Set(outcomes.values())).toEqual(new Set(['UNCHANGED']));
  expect({ isChanged, dataVersion }).toEqual({ isChanged: false, dataVersion: 1 });
  expect(await snapshot()).toEqual(before);
});

it('changes nothing when the rows come in another order', async () => {
  await writeGraph(graph, world, 'first');
  const before = await snapshot();

  const { isChanged } = await writeGraph(graph, reversed, 'second');

  expect(isChanged).toBe(false);
  expect(await snapshot()).toEqual(before);
});

it('stores what follows from the rows with an organisation', async () => {
  await writeGraph(graph, world, 'run');

  const { records } = await driver.executeQuery(
    'MATCH (n:Organization {id: $id}) RETURN n.nameKey AS nameKey, n.pinyin AS pinyin, n.initials AS initials, n.tieCount AS tieCount, labels(n) AS labels',
    { id: 'org:a' },
  );

  expect(records[0]?.toObject()).toEqual({
    nameKey: '测试org:a',
    pinyin: 'jiayi',
    initials: 'jy',
    tieCount: 2,
    labels: ['Organization', 'Company'],
  });
});

it('stores days as dates with their precision', async () => {
  await writeGraph(graph, world, 'run');

  const { records } = await driver.executeQuery(
    'MATCH (:Organization {id: $id})-[r:SUPPLIES]->() RETURN r.observedOn = date("2020-05-01") AS isDate, r.observedOnPrecision AS precision, r.firstObservedOn = r.observedOn AS isFirst, r.importRunId AS run',
    { id: 'org:a' },
  );

  expect(records[0]?.toObject()).toEqual({
    isDate: true,
    precision: 'MONTH',
    isFirst: true,
    run: 'run',
  });
});

it('makes one fact of two reports, in either order', async () => {
  const ties = [
    tie('org:a', 'org:b', { observedOn: { day: '2020-01-01', precision: 'DAY' }, amount: '一' }),
    tie('org:a', 'org:b', {
      observedOn: { day: '2022-01-01', precision: 'DAY' },
      amount: '二',
      sourceIds: ['source:b'],
    }),
  ];

  const outcomes = await outcomesOf({ ...world, ties });
  await writeGraph(graph, { ties: ties.toReversed() }, 'again');

  const { records } = await driver.executeQuery(
    'MATCH (:Organization {id: $id})-[r:SUPPLIES]->() RETURN r.sourceIds AS sourceIds, r.amount AS amount, toString(r.observedOn) AS observedOn, toString(r.firstObservedOn) AS firstObservedOn',
    { id: 'org:a' },
  );
  expect(records.map((record) => record.toObject())).toEqual([
    {
      sourceIds: ['source:a', 'source:b'],
      amount: '二',
      observedOn: '2022-01-01',
      firstObservedOn: '2020-01-01',
    },
  ]);
  expect(outcomes.filter((outcome) => outcome === 'MERGED')).toHaveLength(1);
});

it('adds a newer report to a stored fact and counts the version up', async () => {
  await writeGraph(graph, world, 'first');
  const report = tie('org:a', 'org:b', { observedOn: { day: '2023-01-01', precision: 'DAY' } });

  const { outcomes, dataVersion, dataDate } = await writeGraph(graph, { ties: [report] }, 'second');

  expect(outcomes.get(report)).toBe('MERGED');
  expect({ dataVersion, dataDate }).toEqual({ dataVersion: 2, dataDate: '2023-01-01' });
});

it('takes a tie without direction for the same both ways', async () => {
  await writeGraph(graph, world, 'first');
  const mirrored = tie('org:b', 'org:c', { type: 'COOPERATES_WITH' });

  const { outcomes } = await writeGraph(graph, { ties: [mirrored] }, 'second');

  expect(outcomes.get(mirrored)).toBe('UNCHANGED');
});

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
  expect(outcomes.get(known)).toBe('MERGED');
  expect(records[0]?.toObject()).toEqual({ id, business: '测试业务', aliases: ['测试org:other'] });
});

it.each<[string, GraphData, string]>([
  [
    'an organisation of an unknown region',
    { organizations: [organization('org:x', { regionCode: '999999' })] },
    'REGION_UNKNOWN',
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

it('leaves a removed chain leader removed', async () => {
  await writeGraph(graph, world, 'first');
  await driver.executeQuery('MATCH ()-[r:LISTS]->() SET r.removedAt = datetime()');

  const { isChanged } = await writeGraph(graph, world, 'second');

  const { records } = await driver.executeQuery(
    'MATCH ()-[r:LISTS]->() RETURN count(r) AS entries, count(r.removedAt) AS removed',
  );
  expect(isChanged).toBe(false);
  expect(records[0]?.toObject()).toEqual({ entries: 1, removed: 1 });
});
