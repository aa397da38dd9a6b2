import { expect, it } from 'vitest';
import { factId } from '../../server/fact-id.ts';
import type { Membership } from '../../server/write/graph-data.ts';
import { writeGraph } from '../../server/write/write-graph.ts';
import { codesOf, openEdits, weakId } from './ask.ts';
import { world } from './world.ts';

const { graph, ask, edit, node } = openEdits();

const stageOf = async (stageId: string) => {
  const { panorama } = await ask(
    `{ panorama(chainId: "chain:test", regionCode: "910105", asOf: "2025-07-01") {
      stages { stage { id } localCount unconfirmedCount strength action explanation } } }`,
  );
  return panorama.stages.find(({ stage }: { stage: { id: string } }) => stage.id === stageId);
};

const decide = async (mutation: string, id: string, more = {}) =>
  edit(mutation, { id, expectedVersion: (await node(id)).version, ...more });

/** What a later import says of an attachment. */
const surely = (membership: Membership): Membership => ({
  ...membership,
  confidence: 0.95,
  status: 'REPORTED',
  evidence: 'INDUSTRY_AND_PRODUCT',
  sourceIds: ['source:two'],
  observedOn: { day: '2025-07-31', precision: 'DAY' },
});

it('attaches an organisation to a stage, which counts it', async () => {
  const { membership, userErrors } = await edit('saveMembership', {
    organizationId: 'org:here1',
    stageId: 'stage:test/m',
    status: 'VERIFIED',
    detail: '实地走访所见',
  });
  const again = await edit('saveMembership', {
    organizationId: 'org:here1',
    stageId: 'stage:test/m',
  });

  expect(userErrors).toEqual([]);
  expect(membership.id).toBe(factId('WORKS_IN', 'org:here1', 'stage:test/m'));
  expect(await node(membership.id)).toMatchObject({ confidence: 1, status: 'VERIFIED' });
  expect(codesOf(again)).toEqual(['stageId CONFLICT']);
  expect(again.newest).toEqual(membership);
  expect(await stageOf('stage:test/m')).toMatchObject({ localCount: 1, unconfirmedCount: 1 });
});

it('says which end it does not know', async () => {
  const answer = await edit('saveMembership', {
    organizationId: 'org:nobody',
    stageId: 'stage:test/nothing',
  });

  expect(codesOf(answer)).toEqual(['organizationId NOT_FOUND', 'stageId NOT_FOUND']);
});

it('counts what a person confirms', async () => {
  expect(await stageOf('stage:test/m')).toMatchObject({ localCount: 0, unconfirmedCount: 1 });

  await decide('confirmMembership', weakId, { note: '企业确认' });
  await writeGraph(graph, { memberships: world.memberships?.map(surely) ?? [] }, 'run:second');

  expect(await node(weakId)).toMatchObject({
    decision: 'CONFIRMED',
    confidence: 1,
    status: 'VERIFIED',
  });
  expect(await stageOf('stage:test/m')).toMatchObject({ localCount: 1, unconfirmedCount: 0 });
});

it('neither counts nor shows what a person rejects, whatever an import says', async () => {
  await decide('rejectMembership', weakId, { note: '已停产' });
  expect(await stageOf('stage:test/m')).toMatchObject({ localCount: 0, unconfirmedCount: 0 });

  await writeGraph(graph, { memberships: world.memberships?.map(surely) ?? [] }, 'run:second');

  expect(await node(weakId)).toMatchObject({ decision: 'REJECTED', confidence: 0 });
  expect(await stageOf('stage:test/m')).toMatchObject({ localCount: 0, unconfirmedCount: 0 });
  const { history } = await node('org:here0');
  expect(history.nodes.map(({ change }: { change: string }) => change)).toContain('REJECTED');
});

it('decides on several at once, each by itself', async () => {
  const ids = [0, 1].map((n) => factId('WORKS_IN', `org:here${n}`, 'stage:test/p'));

  const rejected = await edit('rejectMemberships', {
    items: [...ids.map((id) => ({ id })), { id: weakId, expectedVersion: 'stale' }],
  });

  expect(rejected.doneCount).toBe(2);
  expect(rejected.outcomes.map(codesOf)).toEqual([[], [], ['expectedVersion CONFLICT']]);
  expect(await stageOf('stage:test/p')).toMatchObject({ localCount: 8, unconfirmedCount: 0 });

  const confirmed = await edit('confirmMemberships', { items: ids.map((id) => ({ id })) });

  expect(confirmed.doneCount).toBe(2);
  expect(confirmed.outcomes[0].version).toBe((await node(ids[0] ?? '')).version);
  expect(await stageOf('stage:test/p')).toMatchObject({ localCount: 10 });
});

it('ends an attachment, and removes one', async () => {
  const [first, second] = [0, 1].map((n) => factId('WORKS_IN', `org:here${n}`, 'stage:test/p'));

  await decide('endMembership', first ?? '', { validTo: '2025-01-01', reason: '停产' });
  await decide('removeMembership', second ?? '');

  expect(await stageOf('stage:test/p')).toMatchObject({ localCount: 8 });
  expect(await node(second ?? '')).toBeNull();
});
