import { expect, it } from 'vitest';
import { writeGraph } from '../../server/write/write-graph.ts';
import { organization, tie, world } from '../seeds/fixture/small-world.ts';
import { openSnapshot } from '../seeds/fixture/snapshot.ts';
import { openTestGraph } from '../support/graph.ts';

const { graph, driver } = openTestGraph();
const snapshot = openSnapshot(driver);
const supplies = async () => {
  const { records } = await driver.executeQuery(
    'MATCH ({id: "org:a"})-[r:SUPPLIES]->() RETURN r {.confidence, .status, .sourceIds, .decision, .subject, claimCount: size(r.claims)} AS fact',
  );
  return records.map((record) => record.get('fact'));
};
const second = tie('org:a', 'org:b', { sourceIds: ['source:b'], confidence: 0.5 });

it('adds up a second source, and changes nothing when both come again', async () => {
  await writeGraph(graph, world, 'first');
  await writeGraph(graph, { ties: [second] }, 'second');
  const before = await snapshot();

  const again = await writeGraph(graph, { ...world, ties: [...(world.ties ?? []), second] }, 'x');

  expect(again.isChanged).toBe(false);
  expect(await snapshot()).toEqual(before);
  expect(await supplies()).toEqual([
    expect.objectContaining({ confidence: 0.9, claimCount: 2, status: 'REPORTED' }),
  ]);
});

it('forgets the claims when one report says all that the others do', async () => {
  await writeGraph(graph, world, 'first');
  const silent = tie('org:a', 'org:b', { detail: '测试' });
  const full = tie('org:a', 'org:b', {
    detail: '测试',
    observedOn: { day: '2021-01-01', precision: 'MONTH' },
  });

  await writeGraph(graph, { ties: [silent] }, 'second');
  const [between] = await supplies();
  await writeGraph(graph, { ties: [full] }, 'third');

  expect(between).toMatchObject({ claimCount: 2 });
  expect(await supplies()).toEqual([expect.objectContaining({ claimCount: null })]);
});

it('keeps what a person decided', async () => {
  await writeGraph(graph, world, 'first');
  await driver.executeQuery(
    'MATCH ({id: "org:a"})-[r:SUPPLIES]->() SET r.decision = "CONFIRMED", r.confidence = 1.0, r.status = "VERIFIED"',
  );

  await writeGraph(graph, { ties: [second] }, 'second');

  expect(await supplies()).toEqual([
    expect.objectContaining({
      decision: 'CONFIRMED',
      confidence: 1,
      status: 'VERIFIED',
      sourceIds: ['source:a', 'source:b'],
    }),
  ]);
});

it('stores the subject of a fact, and gives it back with its claims', async () => {
  const about = tie('org:a', 'org:c', { subject: '测试产品' });
  await writeGraph(graph, { ...world, ties: [about] }, 'run');

  expect(await supplies()).toEqual([expect.objectContaining({ subject: '测试产品' })]);
});

it('keeps the other value of an organisation with its source', async () => {
  await writeGraph(graph, world, 'first');
  const other = organization('org:a', { uscc: 'U9', sourceIds: ['source:b'] });

  const { outcomes } = await writeGraph(graph, { organizations: [other] }, 'second');
  const again = await writeGraph(graph, { organizations: [other] }, 'third');

  const { records } = await driver.executeQuery(
    'MATCH (n {id: "org:a"}) RETURN n.uscc AS uscc, n.claims AS claims',
  );
  expect(records[0]?.toObject()).toEqual({
    uscc: 'U1',
    claims: ['{"property":"uscc","value":"U9","sourceIds":["source:b"]}'],
  });
  expect([outcomes.get(other), again.outcomes.get(other)]).toEqual(['UPDATED', 'UNCHANGED']);
});
