import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { templateOf } from '../../server/templates/templates.ts';
import { writeGraph } from '../../server/write/write-graph.ts';
import { world } from '../seeds/fixture/small-world.ts';
import { openTestGraph } from '../support/graph.ts';
import { importFolder, openTestRuns, requestOf } from './test-runs.ts';

const { graph, driver } = openTestGraph();

const ties = ['from', 'type', 'to', 'observedOn'];
const organizations = ['name', 'kind', 'region'];

async function begin() {
  await writeGraph(graph, world, 'seed');
  const folder = importFolder();
  return { folder, runs: openTestRuns(graph, folder) };
}

async function count(pattern: string): Promise<number> {
  const { records } = await driver.executeQuery(`MATCH ${pattern} RETURN count(*) AS count`);
  return records[0]?.get('count');
}

it('finds nothing new the second time', async () => {
  const { folder, runs } = await begin();
  const rows = Array.from({ length: 10 }, (_, n) => [`测试新${n}有限公司`, '企业', '330105']);
  const request = requestOf(folder, 'organizations', organizations, rows);

  const first = await runs.finish(request);
  const second = await runs.finish(request);

  expect(first).toMatchObject({ state: 'DONE', progressShare: 1, canUndo: true });
  expect(first.counts).toMatchObject({ read: 10, created: 10 });
  expect(second.counts).toMatchObject({ read: 10, created: 0, updated: 0, unchanged: 10 });
});

it('takes a hundred copies of a row as one, over all batches', async () => {
  const { folder, runs } = await begin();
  const rows = Array.from({ length: 100 }, () => ['测试org:a', 'SUPPLIES', '测试org:c', '2024']);

  const { counts } = await runs.finish(requestOf(folder, 'ties', ties, rows));

  expect(counts).toMatchObject({ read: 100, created: 1, merged: 99, updated: 0, unchanged: 0 });
});

it('names what it does not take, and gives it back to be corrected', async () => {
  const { folder, runs } = await begin();
  const rows = [
    ['测试org:a', 'SUPPLIES', '测试org:a', ''],
    ['测试org:a', 'SUPPLIES', '测试无此机构', ''],
    ['测试org:a', 'COOPERATES_WITH', '测试org:b', '2024'],
    ['测试org:b', 'COOPERATES_WITH', '测试org:a', '2024'],
    ['测'.repeat(10_000), 'SUPPLIES', '测试org:b', ''],
  ];

  const run = await runs.finish(requestOf(folder, 'ties', ties, rows));

  expect(run.counts).toEqual({
    read: 5,
    created: 1,
    updated: 0,
    unchanged: 0,
    merged: 1,
    rejected: 3,
  });
  expect(run.rules.filter(({ level }) => level === 'REJECTED')).toHaveLength(3);
  expect(run.rules.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['ENDS_EQUAL', 'END_UNKNOWN', 'NAME_TOO_LONG']),
  );
  const lines = readFileSync(runs.rejectedFile(run.id) ?? '', 'utf8').split('\r\n');
  expect(lines[0]).toBe('\uFEFFfrom,type,to,observedOn,行号,原因');
  expect(lines[2]).toMatch(/^测试org:a,SUPPLIES,测试无此机构,,3,\S+/);
  expect(lines).toHaveLength(5);
});

it('makes an end that nobody knows where it may, once', async () => {
  const { folder, runs } = await begin();
  const rows = Array.from({ length: 9 }, (_, n) => [
    '测试无此机构',
    'SUPPLIES',
    `测试org:${'abc'[n % 3]}`,
    `20${10 + n}`,
  ]);
  const request = requestOf(folder, 'ties', ties, rows, { unknownEnds: 'CREATE_STUB' });

  const { counts, rules } = await runs.finish(request);

  expect(counts).toMatchObject({ read: 9, rejected: 0, created: 3 });
  expect(rules).toMatchObject([{ rule: 'END_CREATED', level: 'FIXED' }]);
  expect(await count("(n:Organization {name: '测试无此机构', isStub: true, tieCount: 3})")).toBe(1);
});

it('takes ties that lead in a circle', async () => {
  const { folder, runs } = await begin();
  const rows = ['ab', 'bc', 'ca'].map(([from, to]) => [
    `测试org:${from}`,
    'CONTROLS',
    `测试org:${to}`,
    '2024',
  ]);

  const { counts } = await runs.finish(requestOf(folder, 'ties', ties, rows));

  expect(counts).toMatchObject({ read: 3, created: 3 });
});

it('takes a full name for the one that has it, unless a code or a place stands against it', async () => {
  const { folder, runs } = await begin();
  const header = ['name', 'kind', 'region', 'website', 'uscc'];
  const rows = [
    ['测试org:a', '企业', '330105', 'http://a.test', ''],
    ['测试 org:a', '企业', '', '', '91330100MA0000000X'],
  ];

  const { counts } = await runs.finish(requestOf(folder, 'organizations', header, rows));

  expect(counts).toMatchObject({ updated: 1, created: 1 });
  expect(await count("(n:Organization {id: 'org:a', website: 'http://a.test'})")).toBe(1);
});

it('rejects a name that several have, with their ids', async () => {
  const { folder, runs } = await begin();
  await writeGraph(
    graph,
    {
      organizations: ['org:x', 'org:y'].map((id) => ({
        id,
        label: 'Company',
        name: '测试同名有限公司',
        status: 'ACTIVE',
        sourceIds: ['source:a'],
      })),
    },
    'seed',
  );

  const { rules } = await runs.finish(
    requestOf(folder, 'ties', ties, [['测试org:a', 'SUPPLIES', '测试同名有限公司', '']]),
  );

  expect(rules).toMatchObject([
    { rule: 'END_AMBIGUOUS', count: 1, first: [{ row: 2, column: 'to' }] },
  ]);
  expect(rules[0]?.first[0]?.value).toContain('org:x, org:y');
});

const cell = fc.constantFrom('测试org:a', '测试org:b', '测试org:c', '测试无此机构', '', '=1+1');
const row = fc.tuple(
  cell,
  fc.constantFrom('SUPPLIES', 'CONTROLS', 'COOPERATES_WITH', '无此类型', ''),
  cell,
  fc.constantFrom('', '2024', '2024-03', '2024-13-01', '去年'),
);

it('accounts for every row of any file', async () => {
  const template = templateOf('ties');
  expect(template).toBeDefined();
  const { folder, runs } = await begin();
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 30 }), fc.boolean(), async (rows, isLenient) => {
      const filled = rows.filter((cells) => cells.some((text) => text !== ''));
      const unknownEnds = isLenient ? 'CREATE_STUB' : 'REJECT';
      const request = requestOf(folder, 'ties', ties, filled, { unknownEnds });

      const { state, counts } = await runs.finish(request);

      const { read, ...ways } = counts;
      expect(state).toBe('DONE');
      expect(read).toBe(filled.length);
      expect(Object.values(ways).reduce((sum, way) => sum + way, 0)).toBe(read);
    }),
    { numRuns: 15 },
  );
});
