import { expect, it } from 'vitest';
import { readChainKg } from '../../seeds/chainkg/load.ts';
import type { Reading } from '../../seeds/report/run-import.ts';
import { chainKgFolder, company, industry, link, made } from './fixture/chainkg-folder.ts';

/** The report as if everything that was read got into an empty graph. */
function reportOf({ tallies, data }: Reading, file: string) {
  const items: object[] = Object.values(data).flat();
  const outcomes = new Map(items.map((item) => [item, 'CREATED' as const]));
  const tally = tallies.find((one) => one.file === file);
  return tally?.report(outcomes);
}

async function read(files: Parameters<typeof chainKgFolder>[0], file: string) {
  const reading = await readChainKg(chainKgFolder(files));
  return { data: reading.data, report: reportOf(reading, file) };
}

it('reads companies with place, industry and listing', async () => {
  const { data, report } = await read({}, 'company.json');

  expect(report).toMatchObject({ read: 2, created: 2, rejected: 0 });
  expect(data.organizations?.[0]).toEqual({
    id: 'org:sse:600901',
    label: 'Company',
    name: '杭州甲一测试材料股份有限公司',
    shortName: '甲一材料',
    aliases: [],
    stockCode: '600901.SH',
    country: 'CN',
    regionCode: '330100',
    regionSource: 'NAME_PREFIX',
    status: 'ACTIVE',
    industryCodes: ['SW2021:370101'],
    sourceIds: ['source:chainkg'],
  });
  expect(data.titles?.[0]).toMatchObject({
    organizationId: 'org:sse:600901',
    name: '上市',
    validFrom: { day: '2020-01-02', precision: 'DAY' },
  });
});

it('R2 rejects a code of no exchange', async () => {
  const { report } = await read(
    { 'company.json': [company('50090', '甲一', '甲一')] },
    'company.json',
  );

  expect(report?.rejections).toMatchObject([
    { rule: 'R2', count: 1, first: [{ line: 1, value: '50090' }] },
  ]);
});

it('R3 keeps a quarantined name out of the graph and in the report', async () => {
  const rows = [
    company('600901', '甲一材料', '甲一测试材料股份有限公司'),
    company('600901', '甲一材料', '北京丁四测试银行股份有限公司'),
  ];

  const { data, report } = await read({ 'company.json': rows }, 'company.json');

  expect(report).toMatchObject({ read: 2, created: 1, merged: 0, rejected: 1 });
  expect(report?.rejections[0]).toMatchObject({ rule: 'R3', first: [{ line: 2 }] });
  expect(JSON.stringify(data.organizations)).not.toContain('丁四');
  expect(data.quarantinedNames).toMatchObject([
    { organizationId: 'org:sse:600901', name: '北京丁四测试银行股份有限公司', line: 2 },
  ]);
});

it('R3 places nobody by a doubtful name', async () => {
  const rows = [company('600901', '甲一', '北京丁四测试股份有限公司')];

  const { data, report } = await read({ 'company.json': rows }, 'company.json');

  expect(report?.notes[0]).toMatchObject({ rule: 'R3_DOUBTFUL', count: 1 });
  expect(data.organizations?.[0]?.name).toBe('甲一');
  expect(data.organizations?.[0]?.regionCode).toBeUndefined();
});

it('R4 takes the exchange for no place', async () => {
  const rows = [{ ...company('600901', '甲一', '甲一测试公司'), location: '上海证券交易所' }];

  const { data } = await read({ 'company.json': rows }, 'company.json');

  expect(data.organizations?.[0]?.regionCode).toBeUndefined();
});

it('R5 leaves the listing undated where the date is none', async () => {
  const rows = [company('600901', '甲一', '甲一测试公司', '测试证券交易所')];

  const { data, report } = await read({ 'company.json': rows }, 'company.json');

  expect(report?.notes[0]).toMatchObject({ rule: 'R5', count: 1 });
  expect(data.titles?.[0]?.validFrom).toBeUndefined();
});

it('R6 rejects a level that the codes contradict', async () => {
  const rows = [{ from_code: '370101', to_code: '990000' }];

  const { report } = await read({ 'industry_industry.json': rows }, 'industry_industry.json');

  expect(report).toMatchObject({ read: 1, rejected: 1, rejections: [{ rule: 'R6' }] });
});

it('R7 makes a stub of a company that only the industries know', async () => {
  const rows = [industry('830903', '370101', '测试原料药')];

  const { data, report } = await read({ 'company_industry.json': rows }, 'company_industry.json');

  expect(report).toMatchObject({ read: 1, created: 1, notes: [{ rule: 'R7_STUB' }] });
  expect(data.organizations?.at(-1)).toMatchObject({
    id: 'org:bse:830903',
    name: '丙三测试',
    status: 'UNKNOWN',
  });
});

it('R7 reads an old industry code by its unique name, and rejects one without', async () => {
  const rows = [
    industry('600901', '990101', '测试原料药'),
    industry('000902', '990102', '无此行业'),
  ];

  const { data, report } = await read({ 'company_industry.json': rows }, 'company_industry.json');

  expect(data.organizations?.[0]?.industryCodes).toEqual(['SW2021:370101']);
  expect(report).toMatchObject({ read: 2, merged: 1, rejections: [{ rule: 'R7', count: 1 }] });
});

it('R8 makes one product of one key', async () => {
  const rows = [{ name: '测试原料药' }, { name: ' 测试原料药\\n' }, { name: '测试化学制剂' }];

  const { data, report } = await read({ 'product.json': rows }, 'product.json');

  expect(report).toMatchObject({ read: 3, created: 2, merged: 1 });
  expect(data.products?.map(({ id }) => id)).toEqual([
    'product:测试原料药',
    'product:测试化学制剂',
  ]);
});

it('R9 rejects lines of the accounts among products and what companies make', async () => {
  const files = {
    'product.json': [{ name: '测试原料药' }, { name: '平衡项目' }],
    'company_product.json': [made('600901', '内部抵销', '0.1')],
  };

  const products = await read(files, 'product.json');
  const manufactures = await read(files, 'company_product.json');

  expect(products.report?.rejections).toMatchObject([{ rule: 'R9', count: 1 }]);
  expect(manufactures.report?.rejections).toMatchObject([{ rule: 'R9', count: 1 }]);
});

it('R10 rejects unknown companies and products', async () => {
  const rows = [made('600999', '测试原料药', '0.1'), made('600901', '无此产品', '0.1')];

  const { report } = await read({ 'company_product.json': rows }, 'company_product.json');

  expect(report?.rejections).toMatchObject([
    { rule: 'R10', count: 2, first: [{ column: 'company_code' }, { column: 'product_name' }] },
  ]);
});

it.each([
  ['0.25', 0.25],
  ['0.001', undefined],
  ['1.7', 1],
  ['n/a', undefined],
])('R11 reads the weight %s as %s', async (weight, share) => {
  const rows = [made('600901', '测试原料药', weight)];

  const { data } = await read({ 'company_product.json': rows }, 'company_product.json');

  expect(data.manufactures?.[0]?.revenueShare).toBe(share);
});

it('R11 rejects a negative weight', async () => {
  const rows = [made('600901', '测试原料药', '-0.1')];

  const { data, report } = await read({ 'company_product.json': rows }, 'company_product.json');

  expect(data.manufactures).toEqual([]);
  expect(report?.rejections).toMatchObject([{ rule: 'R11', count: 1 }]);
});

it('R12 keeps the largest weight of a pair', async () => {
  const rows = ['0.001', '0.2', '0.4', '0.3'].map((weight) => made('600901', '测试原料药', weight));

  const { data, report } = await read({ 'company_product.json': rows }, 'company_product.json');

  expect(report).toMatchObject({ read: 4, created: 1, merged: 3 });
  expect(data.manufactures).toMatchObject([{ revenueShare: 0.4 }]);
});

it('R13 runs flows from input to output, once, whichever way they are told', async () => {
  const rows = [
    link('测试化学制剂', '上游材料', '测试原料药'),
    link('测试原料药', '下游产品', '测试化学制剂'),
  ];

  const { data, report } = await read({ 'product_product.json': rows }, 'product_product.json');

  expect(report).toMatchObject({ read: 2, created: 1, merged: 1 });
  expect(data.productLinks).toMatchObject([
    { type: 'UPSTREAM_OF', fromId: 'product:测试原料药', toId: 'product:测试化学制剂' },
  ]);
});

it('R13 reads the sub-class as a kind of the class', async () => {
  const rows = [link('测试原料药', '产品小类', '测试化学制剂')];

  const { data } = await read({ 'product_product.json': rows }, 'product_product.json');

  expect(data.productLinks).toMatchObject([
    { type: 'KIND_OF', fromId: 'product:测试化学制剂', toId: 'product:测试原料药' },
  ]);
});

it('R13 rejects loops, unknown ends and unknown relations', async () => {
  const rows = [
    link('测试原料药', '上游材料', '测试原料药'),
    link('测试原料药', '上游材料', '无此产品'),
    link('测试原料药', '近义', '测试化学制剂'),
  ];

  const { report } = await read({ 'product_product.json': rows }, 'product_product.json');

  expect(report?.rejections).toMatchObject([{ rule: 'R13', count: 3 }]);
});

it('R14 marks a flow between a class and its kind, either way', async () => {
  const rows = [
    link('测试原料药', '产品小类', '测试化学制剂'),
    link('测试原料药', '上游材料', '测试化学制剂'),
    link('测试化学制剂', '上游材料', '测试原料药'),
  ];

  const { data } = await read({ 'product_product.json': rows }, 'product_product.json');

  expect(data.productLinks?.map(({ type, conflict }) => [type, conflict])).toEqual([
    ['UPSTREAM_OF', true],
    ['UPSTREAM_OF', true],
    ['KIND_OF', undefined],
  ]);
});

it('R15 loads nothing of industry_up.json', async () => {
  const { report } = await read({}, 'industry_up.json');

  expect(report).toMatchObject({ read: 1, created: 0, rejected: 1, rejections: [{ rule: 'R15' }] });
});

it('rejects broken lines and reads the rest', async () => {
  const rows = ['{"name": "测试', { nane: '测试原料药' }, { name: '测试原料药' }];

  const { report } = await read({ 'product.json': rows }, 'product.json');

  expect(report).toMatchObject({ read: 3, created: 1, rejected: 2 });
  expect(report?.rejections).toMatchObject([
    { rule: 'BROKEN_LINE', first: [{ line: 1 }, { line: 2, column: 'name' }] },
  ]);
});

it('attaches what it read to the chain templates', async () => {
  const { data } = await read({}, 'company.json');

  expect(data.memberships).toMatchObject([
    {
      organizationId: 'org:sse:600901',
      stageId: 'stage:BIO/BIO-API',
      evidence: 'INDUSTRY_AND_PRODUCT',
      status: 'INFERRED',
    },
    { organizationId: 'org:szse:000902', stageId: 'stage:BIO/BIO-CHEM', confidence: 0.75 },
  ]);
});
