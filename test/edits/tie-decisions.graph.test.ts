import { describe, expect, it } from 'vitest';
import { writeGraph } from '../../server/write/write-graph.ts';
import { codesOf, openEdits, supplyId } from './ask.ts';
import { seenLater, world } from './world.ts';

const { graph, ask, edit, node } = openEdits();

describe('a decision about a tie', () => {
  const decide = async (mutation: string) => {
    const { version } = await node(supplyId);
    return edit(mutation, { id: supplyId, expectedVersion: version });
  };
  const valid = async () =>
    (await ask('{ organization(id: "org:here0") { relations { nodes { id } } } }')).organization
      .relations.nodes;

  it('makes it sure, whatever an import says', async () => {
    await decide('confirmRelation');
    await writeGraph(graph, world, 'run:second');

    expect(await node(supplyId)).toMatchObject({
      decision: 'CONFIRMED',
      status: 'VERIFIED',
      confidence: 1,
    });
  });

  it('takes it out of every day, whatever an import says', async () => {
    await decide('rejectRelation');
    await writeGraph(graph, { ties: world.ties?.map(seenLater) ?? [] }, 'run:second');

    expect(await valid()).toHaveLength(1);
    expect(await node(supplyId)).toMatchObject({ decision: 'REJECTED', confidence: 0 });
    const on2022 = await ask(
      '{ organization(id: "org:here0") { relations(asOf: "2022-01-01") { nodes { id } } } }',
    );
    expect(on2022.organization.relations.nodes).not.toContainEqual({ id: supplyId });
  });

  it('is made for several at once, each by itself', async () => {
    const { organization } = await ask(
      '{ organization(id: "org:here0") { relations { nodes { id } } } }',
    );
    const ids: string[] = organization.relations.nodes.map(({ id }: { id: string }) => id);
    const items = [...ids.map((id) => ({ id })), { id: supplyId, expectedVersion: 'stale' }];

    const answer = await edit('confirmRelations', { items, note: '逐条电话核实' });

    expect(ids.length).toBeGreaterThan(1);
    expect(answer.doneCount).toBe(ids.length);
    expect(answer.outcomes.map(codesOf)).toEqual([
      ...ids.map(() => []),
      ['expectedVersion CONFLICT'],
    ]);
    for (const id of ids) {
      const { decision, history } = await node(id);
      expect(decision).toBe('CONFIRMED');
      expect(history.nodes[0]).toMatchObject({ change: 'CONFIRMED', note: '逐条电话核实' });
    }
    await edit('rejectRelations', { items: ids.map((id) => ({ id })) });
    expect(await valid()).toEqual([]);
  });

  it('can be turned around, and gives the days back', async () => {
    await edit('endRelation', {
      id: supplyId,
      expectedVersion: (await node(supplyId)).version,
      validTo: '2025-12-01',
      reason: '合同到期',
    });
    await decide('rejectRelation');
    expect(
      codesOf(
        await edit('saveRelation', {
          id: supplyId,
          expectedVersion: (await node(supplyId)).version,
          detail: '测试轴承',
        }),
      ),
    ).toEqual(['id INVALID']);

    await decide('confirmRelation');

    expect(await node(supplyId)).toMatchObject({
      decision: 'CONFIRMED',
      validFrom: '2024-01-01',
      validTo: '2025-12-01',
    });
    expect(await valid()).toHaveLength(2);
  });
});
