import { expect, it } from 'vitest';
import { previewRows } from '../../server/imports/runs/preview.ts';
import { writeGraph } from '../../server/write/write-graph.ts';
import { world } from '../seeds/fixture/small-world.ts';
import { openTestGraph } from '../support/graph.ts';
import { importFolder, openFacts, requestOf } from './test-runs.ts';

const { graph, driver } = openTestGraph();
const facts = openFacts(driver);

it('says what would become of rows, and writes nothing', async () => {
  await writeGraph(graph, world, 'seed');
  const before = await facts();
  const header = ['name', 'region', 'website'];
  const request = requestOf(importFolder(), 'organizations', header, []);

  const fates = await previewRows(graph, { ...request, sourceId: null }, [
    { row: 2, cells: ['测试新有限公司', '', ''] },
    { row: 3, cells: ['测试org:b', '', 'http://b.test'] },
    { row: 4, cells: ['测试新有限公司', '', ''] },
    { row: 5, reason: 'STRAY_QUOTE', text: '"测试' },
    { row: 6, cells: ['', '330105', ''] },
  ]);

  expect(fates.map(({ row, outcome }) => [row, outcome])).toEqual([
    [2, 'CREATED'],
    [3, 'UPDATED'],
    [4, 'MERGED'],
    [5, 'REJECTED'],
    [6, 'REJECTED'],
  ]);
  expect(fates[1]?.organizationId).toBe('org:b');
  expect(fates[0]?.organizationId).toBeNull();
  expect(fates[3]?.problems).toMatchObject([{ rule: 'STRAY_QUOTE', value: '"测试' }]);
  expect(await facts()).toEqual(before);
});
