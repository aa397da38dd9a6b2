import { describe, expect, it } from 'vitest';
import { factId } from '../../server/fact-id.ts';
import { writeGraph } from '../../server/write/write-graph.ts';
import { codesOf, openEdits, supplyId } from './ask.ts';
import { author, seenLater, world } from './world.ts';

const { graph, ask, edit, node, count } = openEdits();

const tieCount = (id: string) =>
  count(`MATCH (n:Organization {id: '${id}'}) RETURN n.tieCount AS count`);

const fresh = {
  type: 'COOPERATES_WITH',
  fromId: 'org:there2',
  toId: 'org:here1',
  detail: '测试联合工艺',
  validFrom: '2025-03-15',
  validFromPrecision: 'MONTH',
  observedOn: '2025-08-01',
};

describe('saving a tie', () => {
  it('makes one with its source, its author and its day', async () => {
    const before = await ask('{ organization(id: "org:here1") { relations { totalCount } } }');

    const { relation, userErrors } = await edit('saveRelation', fresh);

    expect(userErrors).toEqual([]);
    expect(before.organization.relations.totalCount).toBe(0);
    expect(await node(relation.id)).toMatchObject({
      id: factId('COOPERATES_WITH', 'org:there2', 'org:here1'),
      status: 'REPORTED',
      confidence: 0.9,
      validFrom: '2025-03-01',
      detail: '测试联合工艺',
      decision: null,
      sources: [{ id: 'source:manual', title: '人工录入' }],
      history: { nodes: [{ change: 'CREATED', author }] },
    });
    expect(await tieCount('org:here1')).toBe(1);
    expect(await count('MATCH (v:DataVersion) RETURN toString(v.dataDate) AS count')).toBe(
      '2025-08-01',
    );
  });

  it('is a conflict where there is one', async () => {
    const first = await edit('saveRelation', fresh);

    const second = await edit('saveRelation', {
      ...fresh,
      fromId: 'org:here1',
      toId: 'org:there2',
    });

    expect(codesOf(second)).toEqual(['type CONFLICT']);
    expect(second).toMatchObject({ relation: null, newest: first.relation });
  });

  it('is made once by two who make it at once', async () => {
    const both = await Promise.all([edit('saveRelation', fresh), edit('saveRelation', fresh)]);

    expect(both.flatMap(codesOf)).toEqual(['type CONFLICT']);
    expect(await tieCount('org:here1')).toBe(1);
  });

  it('corrects what the input says, and leaves the rest', async () => {
    const { version } = await node(supplyId);

    const { relation } = await edit('saveRelation', {
      id: supplyId,
      expectedVersion: version,
      detail: '测试轴承',
      validFrom: null,
      sourceIds: ['source:two'],
      note: '来函更正',
    });

    expect(relation.version).not.toBe(version);
    expect(await node(supplyId)).toMatchObject({
      version: relation.version,
      detail: '测试轴承',
      validFrom: null,
      confidence: 0.6,
      sources: [{ id: 'source:manual' }, { id: 'source:one' }, { id: 'source:two' }],
      history: {
        nodes: [
          {
            change: 'UPDATED',
            author,
            note: '来函更正',
            changes: [
              { field: 'detail', before: null, after: '测试轴承' },
              {
                field: 'sourceIds',
                before: 'source:one',
                after: 'source:manual、source:one、source:two',
              },
              { field: 'validFrom', before: '2024-01-01', after: null },
              { field: 'validFromPrecision', before: 'DAY', after: null },
            ],
          },
          { change: 'CREATED', author: null, note: '由导入“run:first”建立' },
        ],
      },
    });
  });

  it('holds against the reports that it corrects, until there is a newer one', async () => {
    const [known] = world.ties ?? [];
    if (!known) throw new Error('The world has no tie.');
    const correction = { id: supplyId, expectedVersion: (await node(supplyId)).version };
    await edit('saveRelation', { ...correction, validFrom: null, confidence: 0.3, ratio: 0.2 });

    await writeGraph(graph, world, 'run:second');

    expect(await node(supplyId)).toMatchObject({ validFrom: null, confidence: 0.3, ratio: 0.2 });

    await writeGraph(graph, { ties: [seenLater({ ...known, ratio: 0.4 })] }, 'run:third');

    expect(await node(supplyId)).toMatchObject({ validFrom: '2020-01-01', ratio: 0.4 });
  });

  it('lets one of two pass who correct the same at once, and shows the other what is stored', async () => {
    const { version } = await node(supplyId);
    const correction = { id: supplyId, expectedVersion: version };

    const both = await Promise.all([
      edit('saveRelation', { ...correction, detail: '测试轴承' }),
      edit('saveRelation', { ...correction, detail: '测试齿轮' }),
    ]);

    const [passed, late] = both.sort((a, b) => a.userErrors.length - b.userErrors.length);
    expect(passed.userErrors).toEqual([]);
    expect(codesOf(late)).toEqual(['expectedVersion CONFLICT']);
    expect(late.relation).toBeNull();
    expect(late.newest).toEqual(passed.relation);
    expect((await node(supplyId)).version).toBe(passed.relation.version);
  });

  it('says everything that is wrong, and writes nothing', async () => {
    const revisions = 'MATCH (n) WHERE n:Revision OR n:Source RETURN count(n) AS count';
    const stored = await count(revisions);

    const answer = await edit('saveRelation', {
      author: ' ',
      type: 'SUPPLIES',
      fromId: 'org:nobody',
      toId: 'org:here1',
      detail: '长'.repeat(2001),
      ratio: 1.5,
      validFrom: '2025-06-01',
      validTo: '2025-05-31',
      observedOn: '2999-01-01',
      sourceIds: ['source:nothing'],
    });

    expect(codesOf(answer)).toEqual([
      'author INVALID',
      'detail INVALID',
      'ratio INVALID',
      'observedOn INVALID',
      'validTo INVALID',
      'fromId NOT_FOUND',
      'sourceIds NOT_FOUND',
    ]);
    expect(codesOf(await edit('saveRelation', { ...fresh, toId: fresh.fromId }))).toEqual([
      'toId INVALID',
    ]);
    expect(codesOf(await edit('saveRelation', { id: supplyId, toId: 'org:here2' }))).toEqual([
      'toId INVALID',
      'expectedVersion INVALID',
    ]);
    expect(await count(revisions)).toBe(stored);
  });
});

describe('ending ties', () => {
  it('keeps the tie, valid until the day', async () => {
    const { version } = await node(supplyId);
    const ending = { id: supplyId, expectedVersion: version, reason: '合同到期' };

    const early = await edit('endRelation', { ...ending, validTo: '2023-12-31' });
    const { relation } = await edit('endRelation', { ...ending, validTo: '2025-06-01' });

    expect(codesOf(early)).toEqual(['validTo INVALID']);
    expect(await node(relation.id)).toMatchObject({
      validTo: '2025-06-01',
      history: { nodes: [{ change: 'ENDED', note: '合同到期' }, {}] },
    });
    expect(await tieCount('org:here0')).toBe(2);
  });

  it('lets a tie end at any day to come, as a contract does', async () => {
    const { relation } = await edit('saveRelation', { ...fresh, validTo: '2045-12-31' });
    const { version } = await node(supplyId);
    const ending = { id: supplyId, expectedVersion: version, reason: '合同到期' };

    const ended = await edit('endRelation', { ...ending, validTo: '2046-06-01' });

    expect((await node(relation.id)).validTo).toBe('2045-12-31');
    expect(codesOf(ended)).toEqual([]);
    expect((await node(supplyId)).validTo).toBe('2046-06-01');
  });

  it('ends each of several by itself', async () => {
    const other = factId('SUPPLIES', 'org:there1', 'org:here0');

    const answer = await edit('endRelations', {
      items: [{ id: other }, { id: 'f00' }, { id: supplyId, expectedVersion: 'stale' }],
      validTo: '2025-06-01',
      reason: '合同到期',
    });

    expect(answer.doneCount).toBe(1);
    expect(answer.outcomes.map(({ isDone }: { isDone: boolean }) => isDone)).toEqual([
      true,
      false,
      false,
    ]);
    expect(answer.outcomes.map(codesOf)).toEqual([
      [],
      ['id NOT_FOUND'],
      ['expectedVersion CONFLICT'],
    ]);
    expect(answer.outcomes[2].version).toBe((await node(supplyId)).version);
    expect((await node(supplyId)).validTo).toBeNull();
    expect((await node(other)).validTo).toBe('2025-06-01');
  });

  it('takes at most 500', async () => {
    const items = Array.from({ length: 501 }, (_, n) => ({ id: `f${n}` }));

    const answer = await edit('endRelations', { items, validTo: '2025-06-01', reason: '到期' });

    expect(codesOf(answer)).toEqual(['items INVALID']);
    expect(answer.outcomes).toEqual([]);
  });
});

it('removes a tie with its degree, and keeps what it was', async () => {
  const { version } = await node(supplyId);

  const stale = await edit('removeRelation', { id: supplyId, expectedVersion: 'stale' });
  const { removedId } = await edit('removeRelation', {
    id: supplyId,
    expectedVersion: version,
    reason: '误录',
  });

  expect(stale).toMatchObject({ removedId: null, newestVersion: version });
  expect(removedId).toBe(supplyId);
  expect(await node(supplyId)).toBeNull();
  expect(await tieCount('org:here0')).toBe(1);
  const { history } = await node('org:here0');
  expect(history.nodes[0]).toMatchObject({ change: 'REMOVED', author, note: '误录' });
  expect(history.nodes[0].changes).toContainEqual({ field: 'ratio', before: '0.1', after: null });
});
