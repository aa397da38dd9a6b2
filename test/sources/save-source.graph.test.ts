import { expect, it } from 'vitest';
import { openTestGraph } from '../support/graph.ts';
import { run } from '../support/run.ts';

const { graph } = openTestGraph();

const mutation = `mutation($input: SaveSourceInput!) {
  saveSource(input: $input) {
    source { id title publisher channel date datePrecision licence reliability }
    userErrors { field value code }
  }
}`;
const listing = `query($text: String, $first: PositiveInt, $after: String) {
  sources(text: $text, first: $first, after: $after) {
    nodes { title }
    totalCount
    pageInfo { hasNextPage endCursor }
  }
}`;
const input = {
  title: ' 甲一测试名录 ',
  publisher: '乙测试统计局',
  channel: 'DISTRICT',
  date: '2025-03-01',
  author: '甲测试岗',
};

const save = async (changed: object = {}) =>
  (await run(graph, mutation, { input: { ...input, ...changed } })).data.saveSource;

it('enters a source, trusted as its channel is', async () => {
  const { source, userErrors } = await save();

  expect(userErrors).toEqual([]);
  expect(source).toEqual({
    id: expect.stringMatching(/^source:n-[0-9a-f]{32}$/),
    title: '甲一测试名录',
    publisher: '乙测试统计局',
    channel: 'DISTRICT',
    date: '2025-03-01',
    datePrecision: 'DAY',
    licence: null,
    reliability: 0.9,
  });
});

it('does not overwrite a source of the same title, publisher and day', async () => {
  await save();

  const { source, userErrors } = await save({ channel: 'PUBLIC' });

  expect(source).toBeNull();
  expect(userErrors).toMatchObject([{ field: 'title', code: 'CONFLICT' }]);
});

it('says anew all of a source that is named', async () => {
  const { source } = await save({ licence: '测试许可' });

  const changed = await save({ id: source.id, title: '甲一测试名录', reliability: 0.4 });

  expect(changed.source).toMatchObject({ id: source.id, reliability: 0.4, licence: null });
});

it.each([
  [{ id: 'source:none' }, { field: 'id', value: 'source:none', code: 'NOT_FOUND' }],
  [{ title: ' ' }, { field: 'title', value: ' ', code: 'INVALID' }],
  [{ title: '测'.repeat(201) }, { field: 'title', value: '测'.repeat(200), code: 'INVALID' }],
  [{ author: '' }, { field: 'author', value: '', code: 'INVALID' }],
  [{ reliability: 1.1 }, { field: 'reliability', value: '1.1', code: 'INVALID' }],
])('refuses %j', async (changed, error) => {
  const { source, userErrors } = await save(changed);

  expect(source).toBeNull();
  expect(userErrors).toEqual([error]);
});

it('lists sources by title, by page, and by what title or publisher contain', async () => {
  for (const title of ['甲测试', '乙测试', '丙测试']) await save({ title });
  await save({ title: '丁测试', publisher: 'Jia Press' });

  const first = (await run(graph, listing, { first: 3 })).data.sources;
  const { endCursor } = first.pageInfo;
  const rest = (await run(graph, listing, { first: 3, after: endCursor })).data.sources;
  const found = (await run(graph, listing, { text: 'jia' })).data.sources;

  const titles = [...first.nodes, ...rest.nodes].map(({ title }: { title: string }) => title);
  expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
  expect(rest.pageInfo.hasNextPage).toBe(false);
  expect(titles).toEqual(['丁测试', '丙测试', '乙测试', '甲测试']);
  expect(found).toMatchObject({ totalCount: 1, nodes: [{ title: '丁测试' }] });
});
