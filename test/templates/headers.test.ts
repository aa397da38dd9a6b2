import { expect, it } from 'vitest';
import { guessColumns, suggestTemplate } from '../../server/templates/guess-columns.ts';
import { templateOf, templates } from '../../server/templates/templates.ts';

/** Headers as offices, registers and data vendors write them, with the columns that they are. */
const files: readonly (readonly [
  template: string,
  columns: Readonly<Record<string, string | null>>,
])[] = [
  [
    'organizations',
    {
      序号: null,
      单位详细名称: 'name',
      统一社会信用代码: 'uscc',
      行业代码: 'industryCodes',
      详细地址: 'address',
      行政区划代码: 'region',
      开业时间: 'foundedOn',
      主要业务活动: 'business',
    },
  ],
  [
    'organizations',
    {
      企业名称: 'name',
      登记状态: 'status',
      法定代表人: null,
      注册资本: 'registeredCapital',
      成立日期: 'foundedOn',
      统一社会信用代码: 'uscc',
      企业地址: 'address',
      电话: null,
      邮箱: null,
      曾用名: 'aliases',
      官网: 'website',
      经营范围: 'business',
    },
  ],
  [
    'titles',
    {
      序号: null,
      企业名称: 'organization',
      荣誉名称: 'name',
      认定级别: 'level',
      发证日期: 'validFrom',
      有效期至: 'validTo',
    },
  ],
  [
    'demands',
    {
      链主企业: 'organization',
      产业链: 'chain',
      环节: 'stage',
      需求内容: 'title',
      需求类型: 'mode',
      截止日期: 'dueOn',
    },
  ],
  [
    'memberships',
    { 企业名称: 'organization', 所属产业链: 'chain', 所属环节: 'stage', 备注: 'detail' },
  ],
  ['manufactures', { 企业名称: 'organization', 主营产品: 'product', 营收占比: 'revenueShare' }],
  ['ties', { 甲方: 'from', 关系类型: 'type', 乙方: 'to', 金额: 'amount', 开始日期: 'validFrom' }],
  [
    'preset-shareholders',
    {
      股东名称: 'holder',
      股东类型: 'holderType',
      持股比例: 'ratio',
      认缴出资额: 'amount',
      被投资企业: 'organization',
    },
  ],
  [
    'preset-venture-rounds',
    {
      投资机构: 'investor',
      被投企业: 'company',
      融资时间: 'date',
      融资轮次: 'round',
      融资金额: 'amount',
    },
  ],
  [
    'projects',
    {
      项目名称: 'name',
      投资主体: 'organization',
      落户地区: 'region',
      项目进展: 'stage',
      总投资: 'amount',
      签约日期: 'validFrom',
    },
  ],
  [
    'signals',
    { 企业名称: 'organization', 事件类型: 'kind', 事件标题: 'title', 发生日期: 'occurredOn' },
  ],
  ['stages', { 产业链: 'chain', 环节名称: 'name', 上中下游: 'position', 关键词: 'keywords' }],
  [
    'sources',
    { 来源标题: 'title', 发布单位: 'publisher', 渠道: 'channel', 发布日期: 'date', 链接: 'url' },
  ],
];

it.each(files)('knows a table of %s by its headers: %j', (key, columns) => {
  const header = Object.keys(columns);
  const template = templateOf(key);
  if (!template) throw new Error(key);

  expect(suggestTemplate(header, templates)).toBe(key);
  const keys = guessColumns(header, [], template).map(({ columnKey }) => columnKey);
  expect(Object.fromEntries(header.map((text, n) => [text, keys[n]]))).toEqual(columns);
});

it.each(templates.map((template) => [template.key, template] as const))(
  'knows a table of %s by the titles of its columns, in either language, and by their keys',
  (key, { columns }) => {
    for (const header of [
      columns.map(({ title }) => title.zh),
      columns.map(({ title }) => title.en),
      columns.map((column) => column.key),
    ]) {
      expect(suggestTemplate(header, templates)).toBe(key);
    }
  },
);

it('calls no two columns of a template by one header', () => {
  const twice = templates.flatMap(({ key, columns }) => {
    const words = columns.flatMap(({ key: own, title, synonyms }) => [
      ...new Set([own, title.zh, title.en, ...synonyms].map((word) => word.toLowerCase())),
    ]);
    return words.filter((word, n) => words.indexOf(word) !== n).map((word) => `${key}: ${word}`);
  });

  expect(twice).toEqual([]);
});
