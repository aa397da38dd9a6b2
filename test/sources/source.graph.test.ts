import { beforeAll, expect, it } from 'vitest';
import { openTestGraph } from '../support/graph.ts';
import { run } from '../support/run.ts';
import { createSmallWorld } from '../support/small-world.ts';

const { graph, driver } = openTestGraph('once');
beforeAll(() => createSmallWorld(driver));

const document = `query($id: ID!) {
  source(id: $id) { id title publisher url channel date datePrecision licence reliability }
}`;

it('gives a source with its day and how exactly that is known', async () => {
  const { data } = await run(graph, document, { id: 'source:one' });

  expect(data.source).toEqual({
    id: 'source:one',
    title: '测试来源一',
    publisher: null,
    url: 'https://example.org/one',
    channel: 'PUBLIC',
    date: '2025-01-01',
    datePrecision: 'YEAR',
    licence: null,
    reliability: 0.8,
  });
});

it('shows no address where what is stored is none', async () => {
  const { data, errors } = await run(graph, document, { id: 'source:two' });

  expect(errors).toBeUndefined();
  expect(data.source.url).toBeNull();
});

it('is null for an unknown id', async () => {
  expect(await run(graph, document, { id: 'source:none' })).toEqual({ data: { source: null } });
});
