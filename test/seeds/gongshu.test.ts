import { expect, it } from 'vitest';
import { readGongshu } from '../../seeds/gongshu/load.ts';
import { gongshuFolder } from './fixture/gongshu-folder.ts';

const data = (own?: Parameters<typeof gongshuFolder>[0]) => readGongshu(gongshuFolder(own)).data;

function rejections(own: Parameters<typeof gongshuFolder>[0], file: string) {
  const { tallies, data: read } = readGongshu(gongshuFolder(own));
  const items: object[] = Object.values(read).flat();
  const tally = tallies.find((one) => one.file === file);
  const report = tally?.report(new Map(items.map((item) => [item, 'CREATED' as const])));
  return report?.rejections.map(({ rule, first }) => [rule, first[0]?.line, first[0]?.column]);
}

it('gives sources a channel, and a url only where there is one on the web', () => {
  expect(data().sources?.map(({ id, channel, url }) => [id, channel, url])).toEqual([
    ['source:s_old', 'PUBLIC', 'https://example.org/old'],
    ['source:s_new', 'PUBLIC', 'https://example.org/new'],
    ['source:s_seed', 'DISTRICT', undefined],
    ['source:s_data', 'PUBLIC', undefined],
  ]);
});

it('maps an organisation with its kind, place, basis of the place and days', () => {
  expect(data().organizations?.[0]).toEqual({
    id: 'org:gs-a',
    label: 'Company',
    name: '甲一测试材料有限公司',
    shortName: '甲一',
    aliases: ['甲一旧名', 'JIAYI'],
    country: 'CN',
    regionCode: '330105',
    regionSource: 'INFERRED',
    address: '测试路1号',
    foundedOn: { day: '1999-05-01', precision: 'MONTH' },
    business: '测试材料',
    website: 'http://www.example.org',
    status: 'ACTIVE',
    sourceIds: ['source:s_old'],
  });
});

it('maps funds to investors and universities to institutes', () => {
  expect(data().organizations?.map(({ label }) => label)).toEqual([
    'Company',
    'Investor',
    'Institute',
  ]);
  expect(data().organizations?.[1]).toMatchObject({ investorType: 'FUND', regionSource: 'SOURCE' });
});

it('gives stages their full id, order and counted kinds', () => {
  expect(data().stages?.[1]).toMatchObject({
    id: 'stage:ch_t/t02',
    chainId: 'chain:ch_t',
    order: 2,
    countedKinds: ['Investor', 'Park'],
  });
  expect(data().stageLinks).toEqual([{ fromId: 'stage:ch_t/t01', toId: 'stage:ch_t/t02' }]);
});

it('takes the earliest and the newest of several sources', () => {
  expect(data().ties?.[0]).toEqual({
    type: 'INVESTS_IN',
    fromId: 'org:gs-b',
    toId: 'org:gs-a',
    ratio: 0.4177,
    amount: '1亿元',
    detail: '参股',
    validFrom: { day: '2021-05-01', precision: 'MONTH' },
    sourceIds: ['source:s_new', 'source:s_old'],
    observedOn: { day: '2022-03-04', precision: 'DAY' },
    firstObservedOn: { day: '2020-01-01', precision: 'YEAR' },
    status: 'VERIFIED',
    confidence: 0.95,
  });
});

it.each([
  ['VERIFIED', 1],
  ['REPORTED', 0.9],
  ['UNVERIFIED', 0.5],
])('asserts a %s membership with confidence %s', (status, confidence) => {
  const file = `org_id,stage_id,evidence,source_id,status\na,t01,说明,s_old,${status}`;

  expect(data({ 'org_stages.csv': file }).memberships?.[0]).toMatchObject({
    organizationId: 'org:gs-a',
    stageId: 'stage:ch_t/t01',
    evidence: 'ASSERTED',
    confidence,
  });
});

it('dates a project by its own day and observes it on that of its source', () => {
  expect(data().projects?.[0]).toMatchObject({
    regionCode: '330105',
    name: '测试基地',
    stage: 'LANDED',
    validFrom: { day: '2021-06-01', precision: 'MONTH' },
    observedOn: { day: '2022-03-04', precision: 'DAY' },
  });
});

it('takes an agreement that is no settlement for no project', () => {
  const file = `name,org_id,amount,date,stage,source_id,status,note
测试合作,a,,2021-06,SIGNED,s_new,REPORTED,"协议,非落地"`;

  expect(rejections({ 'projects.csv': file }, 'projects.csv')).toEqual([['NO_PROJECT', 2, 'note']]);
});

it('names the mode of a demand only where its title does', () => {
  const file = `id,org_id,title,detail,amount,date,stage_id,source_id,status
d1,a,测试设备采购,,,,t01,s_new,REPORTED
d2,a,引进测试项目,,,,t01,s_new,REPORTED`;

  expect(data({ 'demands.csv': file }).demands?.map(({ mode }) => mode)).toEqual([
    'ORDER',
    undefined,
  ]);
});

it('dates a confirmed gap by its own day only', () => {
  const header = 'stage_id,region,by_role,reason,date,source_id';
  const file = `${header}\nt01,330105,甲,乙,2022-12-31,s_new\nt02,330105,甲,乙,,s_new`;

  expect(
    data({ 'gaps_confirmed.csv': file }).confirmedGaps?.map(({ observedOn }) => observedOn),
  ).toEqual([{ day: '2022-12-31', precision: 'DAY' }, undefined]);
});

const tie = 'from_id,type,to_id,detail,amount,ratio,valid_from,valid_to,source_id,status';

it.each([
  ['b,INVESTS_IN,a,,,,,,,REPORTED', 'SOURCE', 'source_id'],
  ['b,INVESTS_IN,a,,,,,,s_none,REPORTED', 'SOURCE', 'source_id'],
  ['b,INVESTS_IN,a,,,,,,s_new,CERTAIN', 'STATUS', 'status'],
  ['b,LIKES,a,,,,,,s_new,REPORTED', 'TYPE', 'type'],
  ['x,INVESTS_IN,a,,,,,,s_new,REPORTED', 'ORGANISATION', 'from_id'],
  ['b,INVESTS_IN,x,,,,,,s_new,REPORTED', 'ORGANISATION', 'to_id'],
  ['b,INVESTS_IN,a,,,half,,,s_new,REPORTED', 'SHARE', 'ratio'],
  ['b,INVESTS_IN,a,,,,soon,,s_new,REPORTED', 'DATE', 'valid_from'],
  ['b,INVESTS_IN,a,,,,,2021-02-30,s_new,REPORTED', 'DATE', 'valid_to'],
])('rejects the tie %s', (row, rule, column) => {
  const file = `${tie}\n${row}`;

  expect(rejections({ 'relations.csv': file }, 'relations.csv')).toEqual([[rule, 2, column]]);
});

it('keeps the rest when a file is missing', () => {
  const { data: read, tallies } = readGongshu(gongshuFolder({ 'relations.csv': '' }));

  expect(read.ties).toEqual([]);
  expect(read.memberships).toHaveLength(1);
  expect(tallies.find(({ file }) => file === 'relations.csv')?.report(new Map()).failure).toBe(
    'the file is empty',
  );
});

it('finds nothing to reject in the shipped files but what is no project', () => {
  const { data: read, tallies } = readGongshu(new URL('../../seeds/gongshu/', import.meta.url));
  const items: object[] = Object.values(read).flat();
  const outcomes = new Map(items.map((item) => [item, 'CREATED' as const]));

  const reports = tallies.map((tally) => tally.report(outcomes));

  expect(reports.flatMap(({ rejections: rules }) => rules.map(({ rule }) => rule))).toEqual([
    'NO_PROJECT',
  ]);
  expect(read.organizations).toHaveLength(588);
  expect(read.ties).toHaveLength(374);
});
