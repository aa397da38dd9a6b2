import { expect, it } from 'vitest';
import { usccOf } from '../../bench/imports/files.ts';
import { isDraft, openRows } from '../../server/bulk/open-rows.ts';
import { openPlainTies } from '../../server/bulk/plain-ties.ts';
import { openPlainRows } from '../../server/bulk/plain-values.ts';
import { openRegions } from '../../server/templates/clean/regions.ts';
import { cleanRow } from '../../server/templates/clean-row.ts';
import { exportTemplates } from '../../server/templates/templates.ts';
import { factProperties } from '../../server/write/fact-properties.ts';

const regions = openRegions([{ code: '990105', name: '测试区', level: 'DISTRICT' }]);
const regionCodes = new Set(['990105']);
const numberOf = new Map([
  ['org:a', 0],
  ['org:b', 1],
]);
const sourceIds = new Set(['source:a']);

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
const plainTie = (said: Partial<typeof tie>) => {
  const row = { ...tie, ...said };
  const keys = Object.keys(row);
  return openPlainTies(keys, { numberOf }, sourceIds)(Object.values(row));
};

/** The same row by its template. */
function longTie(said: Partial<typeof tie>) {
  const row = { ...tie, ...said };
  const drafted = openRows(exportTemplates.ties, Object.keys(row), { regions, regionCodes });
  const draft = drafted(Object.values(row), 2);
  if (!isDraft(draft)) throw new Error(JSON.stringify(draft.problems));
  const found = { stageIds: [], chainIds: [], organizationIds: ['org:a', 'org:b'] };
  const [built] = draft.build({ ...found, sourceIds: draft.sources }).data.ties ?? [];
  if (!built) throw new Error('no tie');
  return factProperties(built, built);
}

it.each([
  {},
  { validFrom: '', observedOn: '' },
  { firstObservedOn: '2020-01-01', validTo: '2024-12-31' },
  { ratio: '', round: '', subject: '', detail: '' },
  { confidence: '1' },
])('takes %j at once as its template would', (said) => {
  const taken = plainTie(said);

  expect(taken).toMatchObject({ type: 'INVESTS_IN', from: 0, to: 1 });
  expect(taken?.properties).toEqual(longTie(said));
});

it.each([
  { fromId: '甲一测试材料' },
  { type: '投资' },
  { source: 'source:a|source:b' },
  { confidence: '85%' },
  { observedOn: '2024-02' },
  { observedOn: '2024-02-31' },
  { validTo: '2020-01-01' },
  { detail: '２００吨' },
  { status: '' },
])('leaves %j to its template', (said) => {
  expect(plainTie(said)).toBeUndefined();
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
