import { expect, it } from 'vitest';
import { openEdits, weakId } from './ask.ts';

const { ask, edit, node } = openEdits();

/** Members of the stage of machine makers, those to be verified and those that count. */
async function membersOf(where: string) {
  const { panorama } = await ask(
    `query ($where: MemberScope!) {
      panorama(chainId: "chain:test", regionCode: "910105", asOf: "2025-07-01") {
        stages {
          stage { id }
          members(where: $where, first: 5) { totalCount nodes { id } }
        }
      }
    }`,
    { where },
  );
  const stage = panorama.stages.find(
    (each: { stage: { id: string } }) => each.stage.id === 'stage:test/m',
  );
  const { totalCount, nodes } = stage.members;
  return { totalCount, ids: nodes.map(({ id }: { id: string }) => id) };
}

const decide = async (mutation: string) =>
  edit(mutation, { id: weakId, expectedVersion: (await node(weakId)).version });

it('lists who waits to be verified apart from who counts', async () => {
  expect(await membersOf('UNCONFIRMED')).toEqual({ totalCount: 1, ids: [weakId] });
  expect(await membersOf('LOCAL')).toEqual({ totalCount: 0, ids: [] });
});

it('counts a confirmed one, and lets it wait no longer', async () => {
  await decide('confirmMembership');

  expect(await membersOf('UNCONFIRMED')).toEqual({ totalCount: 0, ids: [] });
  expect(await membersOf('LOCAL')).toEqual({ totalCount: 1, ids: [weakId] });
});

it('shows a rejected one nowhere', async () => {
  await decide('rejectMembership');

  expect(await membersOf('UNCONFIRMED')).toEqual({ totalCount: 0, ids: [] });
  expect(await membersOf('LOCAL')).toEqual({ totalCount: 0, ids: [] });
});

it('tells span and detail of an attachment, and the round of a tie', async () => {
  const { node: attachment } = await ask(
    'query ($id: ID!) { node(id: $id) { ... on StageMembership { detail validFrom validTo validToPrecision } } }',
    { id: weakId },
  );
  const { relation } = await edit('saveRelation', {
    type: 'INVESTS_IN',
    fromId: 'org:there0',
    toId: 'org:here1',
    round: '天使轮',
  });
  const { node: tie } = await ask(
    'query ($id: ID!) { node(id: $id) { ... on Relation { round } } }',
    { id: relation.id },
  );

  expect(attachment).toEqual({
    detail: null,
    validFrom: null,
    validTo: '2026-01-01',
    validToPrecision: 'DAY',
  });
  expect(tie).toEqual({ round: '天使轮' });
});
