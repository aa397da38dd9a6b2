import { beforeAll, describe, expect, it } from 'vitest';
import { openTestGraph } from '../support/graph.ts';
import { run } from '../support/run.ts';
import { createSmallWorld } from '../support/small-world.ts';

const { graph, driver } = openTestGraph('once');
beforeAll(() => createSmallWorld(driver));

const document = 'query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';

describe('nodes', () => {
  it('finds every kind of thing by its id, in the order asked, null where there is none', async () => {
    const ids = [
      'w1',
      'r4',
      'org:none',
      'source:one',
      'product:glue',
      'stage:test/u',
      'chain:test',
      'org:p',
      'org:a',
      'nothing',
      'r4',
    ];

    const { data, errors } = await run(graph, document, { ids });

    expect(errors).toBeUndefined();
    expect(data.nodes.map((node: { __typename: string } | null) => node?.__typename)).toEqual([
      'StageMembership',
      'Relation',
      undefined,
      'Source',
      'Product',
      'Stage',
      'Chain',
      'Park',
      'Company',
      undefined,
      'Relation',
    ]);
    expect(data.nodes[1].id).toBe('r4');
  });

  it('takes at most 100 ids', async () => {
    const ids = Array.from({ length: 101 }, (_, i) => `org:${i}`);

    const { errors } = await run(graph, document, { ids });

    expect(errors?.[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'ids',
      value: 101,
    });
  });
});

describe('node', () => {
  it('is any one of them, also a tie that has ended', async () => {
    const { data } = await run(
      graph,
      '{ ended: node(id: "r8") { ... on Relation { type validTo } } none: node(id: "demand:x") { id } }',
    );

    expect(data).toEqual({ ended: { type: 'SUPPLIES', validTo: '2025-06-30' }, none: null });
  });
});
