import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { usccOf } from '../../bench/imports/files.ts';
import { openByteIndex } from '../../server/bulk/byte-index.ts';
import { isDraft, openRows } from '../../server/bulk/open-rows.ts';
import { openPlainTies } from '../../server/bulk/plain-ties.ts';
import { openPlainRows } from '../../server/bulk/plain-values.ts';
import { openTieSink, putTie, type SaidTie } from '../../server/bulk/tie-sink.ts';
import { openRegions } from '../../server/templates/clean/regions.ts';
import { cleanRow } from '../../server/templates/clean-row.ts';
import { exportTemplates } from '../../server/templates/templates.ts';
import { factProperties } from '../../server/write/fact-properties.ts';

const regions = openRegions([{ code: '990105', name: '测试区', level: 'DISTRICT' }]);
const regionCodes = new Set(['990105']);
const ids = ['org:b', 'org:a'];
const organizations = {
  ids,
  firstNode: 7,
  index: openByteIndex(ids),
};
const sourceIds = new Set(['source:a']);
const folder = mkdtempSync(join(tmpdir(), 'lianpu-bulk-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tie = {
  fromId: 'org:a',
  type: 'INVESTS_IN',
  toId: 'org:b',
  source: 'source:a',
  status: 'VERIFIED',
  confidence: '0.85',
  observedOn: '2024-02-05',
  firstObservedOn: '',
  validFrom: '2023-01-31',
  validTo: '',
  detail: '测试树脂 A-1',
  subject: 'A轮',
  round: 'A轮',
  ratio: '0.123456',
};

/** What becomes of rows that are taken from their bytes: their fates, the file, and what is known besides. */
async function plainTies(...rows: Partial<typeof tie>[]) {
  const sink = openTieSink(folder, 'run:test', ids.length);
  const take = openPlainTies(Object.keys(tie), organizations, sourceIds, sink);
  const fates = rows.map((said) => {
    const bytes = Buffer.from(`${Object.values({ ...tie, ...said }).join(',')}\r`);
    return take(bytes, 0, bytes.length);
  });
  await sink.file.close();
  const [, ...lines] = readFileSync(sink.file.path, 'utf8').split('\n');
  return { fates, lines: lines.slice(0, -1), sink };
}

/** The same row by its template. */
function longTie(said: Partial<typeof tie>): SaidTie {
  const row = { ...tie, ...said };
  const drafted = openRows(exportTemplates.ties, Object.keys(row), { regions, regionCodes });
  const draft = drafted(Object.values(row), 2);
  if (!isDraft(draft)) throw new Error(JSON.stringify(draft.problems));
  const found = { stageIds: [], chainIds: [], organizationIds: [row.fromId, row.toId] };
  const [built] = draft.build({ ...found, sourceIds: draft.sources }).data.ties ?? [];
  if (!built) throw new Error('no tie');
  const [from, to] = [row.fromId, row.toId].map((id) => ids.indexOf(id));
  return { type: built.type, from, to, properties: factProperties(built, built) } as SaidTie;
}

/** What becomes of rows that are read by their template. */
async function longTies(...rows: Partial<typeof tie>[]) {
  const sink = openTieSink(folder, 'run:test', ids.length);
  const fates = rows.map((said) => putTie(sink, longTie(said), organizations));
  await sink.file.close();
  const [, ...lines] = readFileSync(sink.file.path, 'utf8').split('\n');
  return { fates, lines: lines.slice(0, -1), sink };
}

it.each([
  {},
  { validFrom: '', observedOn: '' },
  { firstObservedOn: '2020-01-01', validTo: '2024-12-31' },
  { ratio: '', round: '', subject: '', detail: '' },
  { confidence: '1', observedOn: '2024-02-28', validFrom: '2023-11-30' },
  { type: 'COOPERATES_WITH' },
  { type: 'COMPETES_WITH', fromId: 'org:b', toId: 'org:a' },
  { type: 'SUPPLIES', detail: '一鿿 (A)/b_2.5:c-d' },
])('takes %j at once as its template would', async (said) => {
  const plain = await plainTies(said);

  const long = await longTies(said);
  expect(plain.fates).toEqual(['CREATED']);
  expect(plain.lines).toEqual(long.lines);
  expect(plain.sink.tieCounts).toEqual(long.sink.tieCounts);
  expect(plain.sink.newest).toBe(long.sink.newest);
});

it('keeps what a second row says of the same tie', async () => {
  const again = { confidence: '0.5', observedOn: '2025-01-02', detail: '', validFrom: '' };

  const plain = await plainTies({}, again, { subject: 'B轮' });

  const long = await longTies({}, again, { subject: 'B轮' });
  expect(plain.fates).toEqual(['CREATED', 'MERGED', 'CREATED']);
  expect(plain.lines).toEqual(long.lines);
  expect(plain.sink.repeated).toEqual(long.sink.repeated);
  expect(plain.sink.newest).toBe('2025-01-02');
});

it.each([
  { fromId: '甲一测试材料' },
  { toId: 'org:a' },
  { type: '投资' },
  { source: 'source:a|source:b' },
  { confidence: '85%' },
  { confidence: '1.5' },
  { confidence: '' },
  { observedOn: '2024-02' },
  { observedOn: '2024-02-31' },
  { observedOn: '2024-02-29' },
  { observedOn: '2024-13-01' },
  { observedOn: '2024-11-31' },
  { validTo: '2020-01-01' },
  { detail: '２００吨' },
  { detail: '㐀' },
  { detail: '"测试"' },
  { detail: ' 测试' },
  { detail: '测试 ' },
  { detail: '测  试' },
  { detail: "'=1" },
  { detail: '-测试' },
  { status: '' },
])('leaves %j to its template', async (said) => {
  const { fates, lines } = await plainTies(said);

  expect(fates).toEqual([undefined]);
  expect(lines).toEqual([]);
});

const organization = {
  id: 'org:a',
  name: '甲一测试材料有限公司',
  kind: 'COMPANY',
  uscc: usccOf(1),
  status: 'ACTIVE',
  region: '990105',
  regionSource: 'GIVEN',
  country: 'CN',
  foundedOn: '2001-02-03',
  shortName: '甲一材料',
  business: '测试材料(A)的研发',
  source: 'source:a',
};
const template = exportTemplates.organizations;

it('takes an organisation at once as cleaning would leave it', () => {
  const [keys, cells] = [Object.keys(organization), Object.values(organization)];
  const options = { fillDown: false, regions };

  const values = openPlainRows(template, keys, regionCodes)(cells);

  const clean = cleanRow(template, keys, { row: 2, cells }, undefined, options);
  expect(values && [...values].sort()).toEqual([...clean.values].sort());
});

it.each([
  { name: '甲一(测试)材料' },
  { uscc: usccOf(1).replace(/.$/, (digit) => (digit === '0' ? '1' : '0')) },
  { region: '测试区' },
  { kind: '企业' },
  { business: ' 测试' },
  { website: 'https://example.org' },
])('leaves an organisation with %j to cleaning', (said) => {
  const row = { ...organization, ...said };

  expect(
    openPlainRows(template, Object.keys(row), regionCodes)(Object.values(row)),
  ).toBeUndefined();
});
