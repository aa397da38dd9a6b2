import { beforeAll, describe, expect, it } from 'vitest';
import { openTestGraph } from '../support/graph.ts';
import { run } from '../support/run.ts';
import { createSmallWorld } from '../support/small-world.ts';

const { graph, driver } = openTestGraph('once');
beforeAll(() => createSmallWorld(driver));

const document = `query($filter: OrganizationFilter, $orderBy: OrganizationOrder, $first: PositiveInt,
    $after: String, $last: PositiveInt, $before: String) {
  organizations(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    nodes { id } edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount isTotalCountCapped } }`;

const list = async (variables: Record<string, unknown>) => {
  const { data, errors } = await run(graph, document, variables);
  expect(errors).toBeUndefined();
  return data.organizations;
};
const ids = (page: { nodes: { id: string }[] }) => page.nodes.map((node) => node.id);

const orders = {
  NAME: ['org:z', 'org:f', 'org:c', 'org:b', 'org:s', 'org:p', 'org:i', 'org:a'],
  TIES: ['org:a', 'org:b', 'org:c', 'org:f', 'org:i', 'org:p', 'org:s', 'org:z'],
  UPDATED: ['org:b', 'org:a', 'org:c', 'org:f', 'org:i', 'org:p', 'org:s', 'org:z'],
};

describe.each(Object.entries(orders))('by %s', (orderBy, expected) => {
  it('gives all on one page', async () => {
    const page = await list({ orderBy });

    expect(ids(page)).toEqual(expected);
    expect(page.totalCount).toBe(8);
    expect(page.isTotalCountCapped).toBe(false);
  });

  it.each([1, 3, 8])('gives each once, forward in pages of %i', async (first) => {
    const seen: string[] = [];
    let page = await list({ orderBy, first });
    seen.push(...ids(page));
    while (page.pageInfo.hasNextPage) {
      page = await list({ orderBy, first, after: page.pageInfo.endCursor });
      expect(page.pageInfo.hasPreviousPage).toBe(true);
      seen.push(...ids(page));
    }

    expect(seen).toEqual(expected);
  });

  it.each([1, 3, 8])('gives each once, backward in pages of %i', async (last) => {
    const seen: string[] = [];
    let page = await list({ orderBy, last });
    seen.unshift(...ids(page));
    while (page.pageInfo.hasPreviousPage) {
      page = await list({ orderBy, last, before: page.pageInfo.startCursor });
      expect(page.pageInfo.hasNextPage).toBe(true);
      seen.unshift(...ids(page));
    }

    expect(seen).toEqual(expected);
  });

  it('gives what lies between two cursors', async () => {
    const { edges } = await list({ orderBy });

    const page = await list({ orderBy, after: edges[1].cursor, before: edges[4].cursor });

    expect(ids(page)).toEqual(expected.slice(2, 4));
  });
});

describe('a filter', () => {
  it.each([
    ['kinds', { kinds: ['INVESTOR', 'PARK'] }, ['org:f', 'org:p']],
    ['a district', { regionCode: '910105' }, ['org:f', 'org:p', 'org:a']],
    [
      'a city with all that lies in it',
      { regionCode: '910100' },
      ['org:f', 'org:c', 'org:b', 'org:p', 'org:a'],
    ],
    ['a stage, from confidence 0.5', { stageIds: ['stage:test/u', 'stage:other/x'] }, ['org:a']],
    ['a stage, at the data date', { stageIds: ['stage:test/m'] }, ['org:b']],
    ['a chain, from confidence 0.5', { chainId: 'chain:other' }, []],
    ['a chain', { chainId: 'chain:test' }, ['org:b', 'org:a']],
    ['a title', { titles: ['专精特新小巨人', '无此资质'] }, ['org:a']],
    ['a status', { status: 'CLOSED' }, ['org:c']],
    ['no region', { hasRegion: false }, ['org:z', 'org:i']],
    ['a region', { hasRegion: true, kinds: ['ASSOCIATION'] }, ['org:s']],
    ['a text in the name', { text: '测试材料' }, ['org:a']],
    ['a text in an alias', { text: '旧材料' }, ['org:a']],
    ['a text of Latin letters', { text: 'ALPHA' }, ['org:z']],
    ['a text that nothing has', { text: '无此名称' }, []],
    [
      'all conditions at once',
      { regionCode: '910100', chainId: 'chain:test', text: '测试', kinds: ['COMPANY'] },
      ['org:b', 'org:a'],
    ],
    ['no kind', { kinds: [] }, []],
  ])('by %s', async (_, filter, expected) => {
    const page = await list({ filter });

    expect(ids(page)).toEqual(expected);
    expect(page.totalCount).toBe(expected.length);
  });

  it.each([
    ['regionCode', '999999'],
    ['chainId', 'chain:none'],
    ['stageIds', ['stage:none']],
    ['text', '   '],
    ['text', 'x'.repeat(101)],
  ])('that names what does not exist is refused: %s', async (argument, value) => {
    const { errors } = await run(graph, document, { filter: { [argument]: value } });

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});

describe('paging is refused', () => {
  it.each([
    ['first and last together', { first: 1, last: 1 }, 'last'],
    ['over 100', { first: 101 }, 'first'],
    ['over 100 from the back', { last: 101 }, 'last'],
    ['a cursor that is none', { after: '%%%' }, 'after'],
    [
      'a cursor of other keys',
      { before: Buffer.from('["organizations NAME",[1]]').toString('base64url') },
      'before',
    ],
  ])('%s', async (_, variables, argument) => {
    const { errors } = await run(graph, document, variables);

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it('with a cursor of another order', async () => {
    const { pageInfo } = await list({ orderBy: 'TIES', first: 2 });

    const { errors } = await run(graph, document, { orderBy: 'NAME', after: pageInfo.endCursor });

    expect(errors?.[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'after',
      value: pageInfo.endCursor,
    });
  });
});
