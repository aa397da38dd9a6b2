import { beforeAll, describe, expect, it } from 'vitest';
import { openTestGraph } from '../support/graph.ts';
import { run } from '../support/run.ts';
import { createSmallWorld } from '../support/small-world.ts';

const { graph, driver } = openTestGraph('once');
beforeAll(() => createSmallWorld(driver));

const document = `query($types: [RelationType!], $direction: Direction, $first: PositiveInt, $after: String, $asOf: Date) {
  organization(id: "org:a") { relations(types: $types, direction: $direction, first: $first, after: $after, asOf: $asOf) {
    nodes { id } pageInfo { hasNextPage endCursor } totalCount } } }`;

const list = async (variables: Record<string, unknown>) => {
  const { data, errors } = await run(graph, document, variables);
  expect(errors).toBeUndefined();
  return data.organization.relations;
};
const ids = (page: { nodes: { id: string }[] }) => page.nodes.map((node) => node.id);

describe('relations', () => {
  it('are those that hold at the data date, the most recently observed first, undated last', async () => {
    const page = await list({});

    expect(ids(page)).toEqual(['r1', 'r5', 'r6', 'r7', 'r2', 'r3', 'r4']);
    expect(page.totalCount).toBe(7);
  });

  it.each([
    ['before the end of one', '2025-06-29', ['r1', 'r5', 'r6', 'r7', 'r8', 'r2', 'r3', 'r4']],
    ['after another began', '2025-07-01', ['r1', 'r5', 'r6', 'r7', 'r2', 'r3', 'r4', 'r9']],
    [
      'before the first observation of a member',
      '2021-12-31',
      ['r1', 'r5', 'r7', 'r8', 'r2', 'r3', 'r4'],
    ],
  ])('%s, at %s', async (_, asOf, expected) => {
    expect(ids(await list({ asOf }))).toEqual(expected);
  });

  it.each([
    ['OUT', undefined, ['r1', 'r6', 'r7', 'r3', 'r4']],
    ['IN', undefined, ['r5', 'r2', 'r3']],
    ['BOTH', ['SUPPLIES', 'COOPERATES_WITH'], ['r1', 'r2', 'r3']],
    ['IN', ['SUPPLIES'], ['r2']],
    ['BOTH', [], []],
  ])(
    'of direction %s and types %s; a symmetric tie runs both ways',
    async (direction, types, expected) => {
      const page = await list({ direction, types });

      expect(ids(page)).toEqual(expected);
      expect(page.totalCount).toBe(expected.length);
    },
  );

  it('come page by page, each once', async () => {
    const seen: string[] = [];
    let page = await list({ first: 2 });
    seen.push(...ids(page));
    while (page.pageInfo.hasNextPage) {
      page = await list({ first: 2, after: page.pageInfo.endCursor });
      seen.push(...ids(page));
    }

    expect(seen).toEqual(['r1', 'r5', 'r6', 'r7', 'r2', 'r3', 'r4']);
  });

  it('come at most 100 at once', async () => {
    const { errors } = await run(graph, document, { first: 101 });

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' });
  });

  it('carry their ends, days, amount and sources', async () => {
    const { data } = await run(
      graph,
      `{ node(id: "r4") { ... on Relation { type from { id } to { id } detail ratio amount { amount currency }
        amountText validFrom observedOn status confidence sources { id } } } }`,
    );

    expect(data.node).toEqual({
      type: 'CONTROLS',
      from: { id: 'org:a' },
      to: { id: 'org:c' },
      detail: null,
      ratio: null,
      amount: { amount: '108000000', currency: 'CNY' },
      amountText: '1.08亿元',
      validFrom: '2001-01-01',
      observedOn: null,
      status: 'REPORTED',
      confidence: 0.8,
      sources: [{ id: 'source:one' }, { id: 'source:two' }],
    });
  });
});

it('relationCounts are by type and direction, most first; a symmetric type counts once', async () => {
  const counts = 'relationCounts(asOf: "2025-06-29") { type direction count }';

  const { data } = await run(
    graph,
    `{ a: organization(id: "org:a") { ${counts} } i: organization(id: "org:i") { ${counts} } }`,
  );

  const rows = data.a.relationCounts.map(Object.values);
  expect(rows).toEqual([
    ['SUPPLIES', 'OUT', 2],
    ['CONTROLS', 'OUT', 1],
    ['COOPERATES_WITH', 'BOTH', 1],
    ['INVESTS_IN', 'IN', 1],
    ['LOCATED_IN', 'OUT', 1],
    ['MEMBER_OF', 'OUT', 1],
    ['SUPPLIES', 'IN', 1],
  ]);
  expect(data.i.relationCounts.map(Object.values)).toEqual([['COOPERATES_WITH', 'BOTH', 1]]);
});
