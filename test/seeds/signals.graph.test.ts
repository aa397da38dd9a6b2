import { beforeEach, expect, it } from 'vitest';
import type { ImportReport } from '../../seeds/report/import-report.ts';
import { loadSignals } from '../../seeds/signals/load.ts';
import type { Signal } from '../../server/write/graph-data.ts';
import { writeGraph } from '../../server/write/write-graph.ts';
import { openTestGraph } from '../support/graph.ts';
import { fact, organization, world } from './fixture/small-world.ts';
import { openSnapshot } from './fixture/snapshot.ts';
import { temporaryFolder } from './fixture/temporary-folder.ts';

const { graph, driver } = openTestGraph();
const snapshot = openSnapshot(driver);

beforeEach(() =>
  writeGraph(
    graph,
    {
      ...world,
      signals: [],
      organizations: [
        ...(world.organizations ?? []),
        organization('org:d', { uscc: '91330105MA0000001A' }),
        organization('org:e', { stockCode: '900001.SZ' }),
      ],
    },
    'test',
  ),
);

const fixture = new URL('fixture/', import.meta.url);
const counts = ({ files }: ImportReport) =>
  files.map(({ read, created, updated, unchanged, rejected }) => [
    read,
    created,
    updated,
    unchanged,
    rejected,
  ]);

async function stored() {
  const { records } = await driver.executeQuery(
    `MATCH (o)-[r:SHOWS]->(s:Signal)
     RETURN o.id AS id, s.kind AS kind, toString(s.occurredOn) AS day, s.occurredOnPrecision AS precision,
       r.amount AS amount, size(r.sourceIds) AS sourceCount ORDER BY id, kind`,
  );
  return records.map((record) => Object.values(record.toObject()));
}

it('hangs signals on the organisations that a file names, once', async () => {
  const first = await loadSignals(graph, fixture, 'signals.csv');
  const before = await snapshot();

  const second = await loadSignals(graph, fixture, 'signals.csv');

  expect(await stored()).toEqual([
    ['org:a', 'FINANCING', '2025-03-07', 'DAY', '1亿元', 1],
    ['org:d', 'ENFORCED', '2025-02-01', 'MONTH', null, 1],
    ['org:e', 'LAND', '2024-01-01', 'YEAR', null, 1],
  ]);
  expect(counts(first)).toEqual([[3, 3, 0, 0, 0]]);
  expect(first).toMatchObject({ isChanged: true, dataDate: '2025-03-08' });
  expect(counts(second)).toEqual([[3, 0, 0, 3, 0]]);
  expect(second.isChanged).toBe(false);
  expect(await snapshot()).toEqual(before);
});

it('takes another report of an event for one more source of it', async () => {
  await loadSignals(graph, fixture, 'signals.csv');
  const header =
    'organization,kind,title,date,amount,region_code,source_title,source_publisher,source_url,source_date,source_channel,status';
  const folder = temporaryFolder({
    'second #2.csv': `${header}\norg:a,融资,完成测试轮融资,2025-03-07,,330105,另一测试报道,,,2025-04,,\norg:a,融资,完成测试轮融资,2025-03-07,,999999,另一测试报道,,,2025-04,,`,
  });

  const report = await loadSignals(graph, folder, 'second #2.csv');

  expect(counts(report)).toEqual([[2, 0, 1, 0, 1]]);
  expect(report.files[0]?.rejections).toMatchObject([
    { rule: 'REGION_UNKNOWN', first: [{ line: 3, value: '999999' }] },
  ]);
  expect((await stored())[0]).toEqual(['org:a', 'FINANCING', '2025-03-07', 'DAY', '1亿元', 2]);
});

it.each<[string, Partial<Signal>]>([
  ['END_UNKNOWN', { organizationId: 'org:none' }],
  ['SOURCE_MISSING', { sourceIds: [] }],
  ['REGION_UNKNOWN', { regionCode: '999999' }],
])('writes nothing of a signal that is refused as %s', async (rule, own) => {
  const before = await snapshot();
  const one: Signal = {
    ...fact(),
    organizationId: 'org:a',
    kind: 'HIRING',
    title: '测试招聘',
    occurredOn: { day: '2025-01-01', precision: 'DAY' },
    ...own,
  };

  const { outcomes } = await writeGraph(graph, { signals: [one] }, 'test');

  expect(outcomes.get(one)).toMatchObject({ rule });
  expect(await snapshot()).toEqual(before);
});
