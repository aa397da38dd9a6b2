import { expect, it } from 'vitest';
import { mergeRunId, writeRevisions } from '../../server/write/revisions.ts';
import { writeGraph } from '../../server/write/write-graph.ts';
import { codesOf, openEdits, supplyId, weakId } from './ask.ts';
import { author, world } from './world.ts';

const { graph, ask, edit, node, count } = openEdits();

const stateOf = (id: string) =>
  count(`MATCH ()-[r:SUPPLIES|WORKS_IN]->() WHERE r.id = '${id}' RETURN properties(r) AS count`);

const lastStep = async (id: string) => (await node(id)).history.nodes[0].id;
const undo = (revisionId: string) => edit('undoEdit', { revisionId });

const correct = async (more: Record<string, unknown>) =>
  edit('saveRelation', {
    id: supplyId,
    expectedVersion: (await node(supplyId)).version,
    ...more,
  });

it('returns a tie to exactly what it was, and can itself be undone', async () => {
  const before = await stateOf(supplyId);
  await correct({ detail: '测试轴承', validFrom: null, ratio: 0.3 });
  const after = await stateOf(supplyId);

  const first = await undo(await lastStep(supplyId));

  expect(first).toMatchObject({ node: { id: supplyId }, userErrors: [] });
  expect(await stateOf(supplyId)).toEqual(before);
  expect((await node(supplyId)).history.nodes[0]).toMatchObject({ change: 'RESTORED', author });

  await undo(await lastStep(supplyId));

  expect(await stateOf(supplyId)).toEqual(after);
});

it('is a conflict when it was changed again since', async () => {
  await correct({ detail: '测试轴承' });
  const step = await lastStep(supplyId);
  await correct({ ratio: 0.2, detail: '测试齿轮' });

  const answer = await undo(step);

  expect(codesOf(answer)).toEqual(['revisionId CONFLICT']);
  expect(answer).toMatchObject({ node: null, newest: { id: supplyId } });
});

it('puts back what was removed, with its degrees', async () => {
  const before = await stateOf(supplyId);
  await edit('removeRelation', {
    id: supplyId,
    expectedVersion: (await node(supplyId)).version,
  });

  const { userErrors } = await undo(await lastStep('org:here0'));

  expect(userErrors).toEqual([]);
  expect(await stateOf(supplyId)).toEqual(before);
  expect(await count("MATCH (n {id: 'org:here0'}) RETURN n.tieCount AS count")).toBe(2);
});

it('takes out what was entered', async () => {
  const { relation } = await edit('saveRelation', {
    type: 'CONTROLS',
    fromId: 'org:here1',
    toId: 'org:there1',
  });

  const answer = await undo(await lastStep(relation.id));

  expect(answer).toMatchObject({ node: null, userErrors: [] });
  expect(await node(relation.id)).toBeNull();
  expect(await count("MATCH (n {id: 'org:here1'}) RETURN n.tieCount AS count")).toBe(0);
});

it('takes a rejection back', async () => {
  const before = await stateOf(weakId);
  await edit('rejectMembership', {
    id: weakId,
    expectedVersion: (await node(weakId)).version,
  });

  await undo(await lastStep(weakId));

  expect(await stateOf(weakId)).toEqual(before);
});

it('returns what an import changed', async () => {
  const [known] = world.ties ?? [];
  if (!known) throw new Error('The world has no tie.');
  const before = await stateOf(supplyId);
  await writeGraph(
    graph,
    { ties: [{ ...known, ratio: 0.4, observedOn: { day: '2025-07-01', precision: 'DAY' } }] },
    'run:second',
  );
  expect(await stateOf(supplyId)).not.toEqual(before);

  await undo(await lastStep(supplyId));

  expect(await stateOf(supplyId)).toEqual(before);
});

it('returns an organisation, brings one back, takes one out', async () => {
  const version = async (id: string) => (await node(id)).version;
  const first = await version('org:here9');
  const fresh = { name: '丙一测试机器人', kind: 'COMPANY', aliases: ['丙一旧称'] };
  await edit('saveOrganization', {
    id: 'org:here9',
    expectedVersion: first,
    name: '甲九测试材料',
    kind: 'PARK',
  });
  await undo(await lastStep('org:here9'));
  const { organization } = await edit('saveOrganization', fresh);
  const { id } = organization;
  const made = await lastStep(id);
  await edit('removeOrganization', { id, expectedVersion: organization.version });
  const { nodes } = (
    await ask(`query { organizations(filter: {text: "丙一测试机器人"}) { nodes { id } } }`)
  ).organizations;
  expect(nodes).toEqual([]);
  const removal = await count("MATCH (n:Revision {change: 'REMOVED'}) RETURN n.id AS count");

  await undo(removal);

  expect(await version('org:here9')).toBe(first);
  expect(await version(id)).toBe(organization.version);
  expect(codesOf(await undo(made))).toEqual([]);
  expect(await node(id)).toBeNull();
});

it('leaves the steps of a merge to the merge', async () => {
  const step = {
    entityKind: 'ORGANIZATION' as const,
    entityId: 'org:here0',
    type: null,
    fromId: null,
    toId: null,
    before: { name: '甲零测试' },
    after: { name: '甲0测试材料' },
    author,
    note: null,
  };
  await writeRevisions(graph, [{ ...step, change: 'RESTORED', runId: mergeRunId }]);
  const merged = await lastStep('org:here0');
  await writeRevisions(graph, [{ ...step, change: 'MERGED', runId: null }]);

  for (const id of [merged, await lastStep('org:here0')]) {
    expect(codesOf(await undo(id))).toEqual(['revisionId INVALID']);
  }
  expect((await node('org:here0')).name).toBe('甲0测试材料');
});

it('knows only steps that there are', async () => {
  expect(codesOf(await undo('revision:nothing'))).toEqual(['revisionId NOT_FOUND']);
});

it('pages through a history, to its origin', async () => {
  for (const detail of ['测试甲', '测试乙', '测试丙']) await correct({ detail });
  const pages: string[][] = [];
  let after: string | null = null;
  do {
    const { node: tie }: { node: { history: Page } } = await ask(
      `query ($after: String) { node(id: "${supplyId}") { ... on Relation {
        history(first: 2, after: $after) { nodes { change note } pageInfo { hasNextPage endCursor } } } } }`,
      { after },
    );
    pages.push(tie.history.nodes.map(({ change, note }) => note ?? change));
    after = tie.history.pageInfo.hasNextPage ? tie.history.pageInfo.endCursor : null;
  } while (after !== null);

  expect(pages).toEqual([
    ['UPDATED', 'UPDATED'],
    ['UPDATED', '由导入“run:first”建立'],
  ]);
});

interface Page {
  readonly nodes: readonly { change: string; note: string | null }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
