import { beforeAll, expect, it } from 'vitest';
import { openTestGraph } from '../support/graph.ts';
import { run } from '../support/run.ts';
import { createSmallWorld } from '../support/small-world.ts';

const { graph, driver } = openTestGraph('once');
beforeAll(() => createSmallWorld(driver));

it('lists the provinces where no parent is given, the children of a parent otherwise', async () => {
  const { data } = await run(
    graph,
    '{ top: regions { code } below: regions(parentCode: "910100") { code level parent { name } } }',
  );

  expect(data.top).toEqual([{ code: '910000' }, { code: '920000' }]);
  expect(data.below).toEqual([
    { code: '910105', level: 'DISTRICT', parent: { name: '乙市' } },
    { code: '910106', level: 'DISTRICT', parent: { name: '乙市' } },
  ]);
});

it('gives the path from the province down to the region itself', async () => {
  const { data } = await run(
    graph,
    '{ region(code: "910105") { path { name } } province: region(code: "920000") { parent { code } path { name } } }',
  );

  expect(data.region.path).toEqual([{ name: '甲省' }, { name: '乙市' }, { name: '丙区' }]);
  expect(data.province).toEqual({ parent: null, path: [{ name: '戊省' }] });
});

it('is null for an unknown region, and refuses an unknown parent by name', async () => {
  const one = await run(graph, '{ region(code: "999999") { name } }');
  const list = await run(graph, '{ regions(parentCode: "999999") { name } }');

  expect(one).toEqual({ data: { region: null } });
  expect(list.errors?.[0]?.extensions).toEqual({
    code: 'BAD_USER_INPUT',
    argument: 'parentCode',
    value: '999999',
  });
});
