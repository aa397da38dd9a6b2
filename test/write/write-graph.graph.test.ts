import { expect, it } from 'vitest';
import type { GraphData } from '../../server/write/graph-data.ts';
import { writeGraph } from '../../server/write/write-graph.ts';
import { tie, world } from '../seeds/fixture/small-world.ts';
import { openSnapshot } from '../seeds/fixture/snapshot.ts';
import { openTestGraph } from '../support/graph.ts';

const { graph, driver } = openTestGraph();
const snapshot = openSnapshot(driver);

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

  expect(outcomes.get(report)).toBe('UPDATED');
  expect({ dataVersion, dataDate }).toEqual({ dataVersion: 2, dataDate: '2023-01-01' });
});

it('takes a tie without direction for the same both ways', async () => {
  await writeGraph(graph, world, 'first');
  const mirrored = tie('org:b', 'org:c', { type: 'COOPERATES_WITH' });

  const { outcomes } = await writeGraph(graph, { ties: [mirrored] }, 'second');

  expect(outcomes.get(mirrored)).toBe('UNCHANGED');
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
