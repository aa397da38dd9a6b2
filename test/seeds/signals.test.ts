import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readGongshu } from '../../seeds/gongshu/load.ts';
import { openSeed } from '../../seeds/open-seed.ts';
import { readSignals } from '../../seeds/signals/load.ts';
import { fakeGraph } from '../support/fake-graph.ts';
import { gongshuFolder } from './fixture/gongshu-folder.ts';
import { temporaryFolder } from './fixture/temporary-folder.ts';

const nothing = {
  shortName: null,
  aliases: [],
  regionCode: null,
  regionSource: null,
  country: null,
  investorType: null,
  address: null,
  status: 'ACTIVE',
  foundedOn: null,
  foundedOnPrecision: null,
  business: null,
  website: null,
  registeredCapital: null,
  isStub: null,
  claims: null,
  industryCodes: [],
  sourceIds: ['source:t'],
};
const stored = [
  { id: 'org:a', uscc: null, stockCode: null },
  { id: 'org:b', uscc: '91330105MA0000001A', stockCode: null },
  { id: 'org:c', uscc: null, stockCode: '900001.SH' },
  { id: 'org:d', uscc: null, stockCode: '900002.SH' },
  { id: 'org:e', uscc: null, stockCode: '900002.SZ' },
].map(({ id, ...codes }) => ({ id, organization: { name: `测试${id}`, ...nothing, ...codes } }));

const graph = fakeGraph({ 'write/find-organizations': () => stored });

const read = (text: string) =>
  readSignals(graph, temporaryFolder({ 'signals.csv': text }), 'signals.csv', '2025-12-31');

const shipped = readFileSync(new URL('fixture/signals.csv', import.meta.url), 'utf8');
const [header = '', example = ''] = shipped.split('\n');

/** The example row with some of its fields replaced. */
const rowWith = (own: Record<string, string>) => {
  const names = header.split(',');
  return example
    .split(',')
    .map((field, index) => own[names[index] ?? ''] ?? field)
    .join(',');
};

async function rejections(text: string) {
  const { data, tallies } = await read(text);
  const outcomes = new Map(data.signals?.map((item) => [item, 'CREATED' as const]));
  return tallies[0]
    ?.report(outcomes)
    .rejections.map(({ rule, first }) => [rule, first[0]?.line, first[0]?.column]);
}

it('reads a signal by id, credit code or stock code, in either language', async () => {
  const { data } = await read(`\uFEFF${shipped}`);

  expect(data.signals?.map(({ organizationId, kind }) => [organizationId, kind])).toEqual([
    ['org:a', 'FINANCING'],
    ['org:b', 'ENFORCED'],
    ['org:c', 'LAND'],
  ]);
  expect(data.signals?.[0]).toEqual({
    organizationId: 'org:a',
    kind: 'FINANCING',
    title: '完成测试轮融资',
    amount: '1亿元',
    occurredOn: { day: '2025-03-07', precision: 'DAY' },
    validFrom: { day: '2025-03-07', precision: 'DAY' },
    observedOn: { day: '2025-03-08', precision: 'DAY' },
    firstObservedOn: { day: '2025-03-08', precision: 'DAY' },
    sourceIds: [data.sources?.[0]?.id],
    status: 'VERIFIED',
    confidence: 0.95,
  });
  expect(data.signals?.[2]).toMatchObject({ regionCode: '330105', status: 'REPORTED' });
});

it('keeps what a row says of its source', async () => {
  const { data } = await read(shipped);

  expect(data.sources?.map(({ id: _, ...source }) => source)).toEqual([
    {
      title: '甲一测试融资报道',
      publisher: '测试报',
      url: 'https://example.org/a',
      channel: 'PUBLIC',
      date: { day: '2025-03-08', precision: 'DAY' },
    },
    {
      title: '测试执行公告',
      publisher: '测试法院',
      channel: 'PUBLIC',
      date: { day: '2025-01-01', precision: 'YEAR' },
    },
    { title: '测试土地公告', channel: 'DISTRICT' },
  ]);
});

it.each([
  [{ source_title: '' }, 'SOURCE', 'source_title'],
  [{ date: '' }, 'DATE_MISSING', 'date'],
  [{ date: '2025/3/7' }, 'DATE', 'date'],
  [{ date: '去年' }, 'DATE', 'date'],
  [{ date: '2025-02-30' }, 'DATE', 'date'],
  [{ date: '2025-03-09' }, 'FUTURE', 'date'],
  [{ date: '2026-01-01', source_date: '' }, 'FUTURE', 'date'],
  [{ kind: 'MERGER' }, 'KIND', 'kind'],
  [{ title: '' }, 'TITLE', 'title'],
  [{ organization: 'org:none' }, 'ORGANISATION', 'organization'],
  [{ organization: '' }, 'ORGANISATION', 'organization'],
  [{ organization: '900002' }, 'ORGANISATION', 'organization'],
  [{ status: 'CERTAIN' }, 'STATUS', 'status'],
  [{ source_channel: '听说' }, 'CHANNEL', 'source_channel'],
  [{ source_url: '区内材料' }, 'URL', 'source_url'],
  [{ source_date: 'soon' }, 'DATE', 'source_date'],
])('rejects a row with %j and names its line', async (own, rule, column) => {
  const { data } = await read(`${header}\n${rowWith({})}\n${rowWith(own)}`);

  expect(await rejections(`${header}\n${rowWith({})}\n${rowWith(own)}`)).toEqual([
    [rule, 3, column],
  ]);
  expect(data.signals).toHaveLength(1);
});

it.each(['2025-03-08', '2025-03', '2025'])(
  'takes a row of %s from a source of that day',
  async (date) => {
    expect(await rejections(`${header}\n${rowWith({ date, source_date: date })}`)).toEqual([]);
    expect(
      await rejections(`${header}\n${rowWith({ date: '2025-03-08', source_date: date })}`),
    ).toEqual([]);
  },
);

it('says which columns a file lacks', async () => {
  const { tallies } = await read('organization,kind\norg:a,FINANCING');

  expect(tallies[0]?.report(new Map()).failure).toContain('the header lacks title, date');
});

it("dates the demo's signals before the first of their sources", () => {
  const columns = 'org_id,kind,title,date,amount,region_code,source_id,status';
  const read = (row: string) =>
    readGongshu(gongshuFolder({ 'signals.csv': `${columns}\n${row}` })).data.signals;

  expect(read('a,融资,完成测试轮融资,2020-05,1亿元,330100,s_new|s_old,VERIFIED')).toMatchObject([
    {
      organizationId: 'org:gs-a',
      kind: 'FINANCING',
      occurredOn: { day: '2020-05-01', precision: 'MONTH' },
      sourceIds: ['source:s_new', 'source:s_old'],
      confidence: 0.95,
    },
  ]);
  expect(read('a,融资,完成测试轮融资,2021-01,,,s_new|s_old,VERIFIED')).toEqual([]);
  expect(read('a,融资,完成测试轮融资,,,,s_new,VERIFIED')).toEqual([]);
  expect(read('a,融资,完成测试轮融资,2020-05,,,,VERIFIED')).toEqual([]);
});

it('is told which file to read', () => {
  expect(() => openSeed(['signals'])).toThrow('signals needs a CSV file');
  expect(() => openSeed(['signals', './no-such-file.csv'])).toThrow('There is no file');
  expect(() => openSeed(['signals', './seeds'])).toThrow('There is no file');
  expect(openSeed(['signals', './seeds/gongshu/signals.csv'])).toBeInstanceOf(Function);
});
