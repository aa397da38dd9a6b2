import { expect, it } from 'vitest';
import { guessColumns, suggestTemplate } from '../../server/templates/guess-columns.ts';
import { templateOf, templates } from '../../server/templates/templates.ts';

/** Each header with what it is taken for. */
function guess(
  key: string,
  header: readonly string[],
  samples: readonly (readonly string[])[] = [],
) {
  const template = templateOf(key);
  if (!template) throw new Error(`no template ${key}`);
  return guessColumns(header, samples, template).map(({ columnKey, state }, index) =>
    [header[index], columnKey, state].join(' '),
  );
}

it('knows headers by key, titles and synonyms, whatever marks, units and blanks they carry', () => {
  const header = ['name', '* 统一社会信用代码', 'Founded on', '注册资本（万元）', ' 经营 范围 '];

  expect(guess('organizations', header)).toEqual([
    'name name AUTO',
    '* 统一社会信用代码 uscc AUTO',
    'Founded on foundedOn AUTO',
    '注册资本（万元） registeredCapital AUTO',
    ' 经营 范围  business AUTO',
  ]);
});

it('knows headers of two rows by the lower one', () => {
  expect(guess('organizations', ['基本信息 / 企业名称', '基本信息 / 成立日期'])).toEqual([
    '基本信息 / 企业名称 name AUTO',
    '基本信息 / 成立日期 foundedOn AUTO',
  ]);
});

it('reads no columns about natural persons', () => {
  expect(guess('organizations', ['企业名称', '法定代表人', '联系电话', '员工人数'])).toEqual([
    '企业名称 name AUTO',
    '法定代表人  PERSONAL',
    '联系电话  PERSONAL',
    '员工人数  IGNORED',
  ]);
});

it('asks about headers that are like a known one', () => {
  expect(guess('organizations', ['企业名称', '企业统一社会信用代码编号'])).toEqual([
    '企业名称 name AUTO',
    '企业统一社会信用代码编号 uscc CHECK',
  ]);
});

it('asks about columns whose cells say what they are', () => {
  const samples = [
    ['91350100M000100Y43', '甲一测试材料有限公司', '备一'],
    ['91330604MA288KX9X0', '乙二测试材料有限公司', '备二'],
  ];

  expect(guess('organizations', ['A', 'B', 'C'], samples)).toEqual([
    'A uscc CHECK',
    'B name CHECK',
    'C  IGNORED',
  ]);
});

it('asks where the cells do not bear out the header, and takes no running number for an id', () => {
  const samples = [
    ['1', '甲一测试', '见附件'],
    ['2', '乙二测试', '见附件'],
  ];

  expect(guess('organizations', ['编号', '企业名称', '成立日期'], samples)).toEqual([
    '编号  IGNORED',
    '企业名称 name AUTO',
    '成立日期 foundedOn CHECK',
  ]);
});

it('gives a column once, but a list and a region as often as they are named', () => {
  const header = ['企业名称', '公司名称', '省份', '城市', '区县', '曾用名', '英文名称', '所属区划'];

  expect(guess('organizations', header)).toEqual([
    '企业名称 name AUTO',
    '公司名称  IGNORED',
    '省份 region AUTO',
    '城市 region AUTO',
    '区县 region AUTO',
    '曾用名 aliases AUTO',
    '英文名称 aliases AUTO',
    '所属区划 region AUTO',
  ]);
});

it('knows every column of a template by its own headers', () => {
  for (const template of templates) {
    for (const language of ['zh', 'en'] as const) {
      const header = template.columns.map(({ title }) => title[language]);
      const keys = guessColumns(header, [], template).map(({ columnKey }) => columnKey);

      expect(keys, template.key).toEqual(template.columns.map(({ key }) => key));
    }
  }
});

it.each(
  templates
    .filter(({ isPreset }) => !isPreset)
    .map((template) => [template.key, template] as const),
)('suggests %s for its own export', (key, { columns }) => {
  expect(
    suggestTemplate(
      columns.map((column) => column.key),
      templates,
    ),
  ).toBe(key);
});

it.each([
  [
    'preset-register',
    '企业名称,统一社会信用代码,注册日期,企业类型,注册资金,经营范围,所在省份,地区,注册地址',
  ],
  ['preset-venture-rounds', 'investor,company,date,round,amount'],
  [
    'organizations',
    '企业名称,统一社会信用代码,成立日期,登记状态,所属行业,法定代表人,注册资本,官网',
  ],
  ['organizations', '主体名称,统一社会信用代码,联系人'],
  ['organizations', '机构名称,统一社会信用代码'],
  ['organizations', '企业名称,地址'],
  ['organizations', '企业名称,注册地址'],
  ['memberships', '企业名称,环节'],
  ['ties', '供应商,客户,关系类型'],
  ['manufactures', '企业名称,主营产品,收入占比'],
  ['titles', '企业名称,资质名称,认定日期'],
])('suggests %s for %s', (key, header) => {
  expect(suggestTemplate(header.split(','), templates)).toBe(key);
});

it.each([[['一', '二']], [['序号', '备注']], [[]]])('suggests nothing for %j', (header) => {
  expect(suggestTemplate(header, templates)).toBeNull();
});
