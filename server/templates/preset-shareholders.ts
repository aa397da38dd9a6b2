import type { Tie, TieType } from '../write/graph-data.ts';
import { column } from './column.ts';
import { readFact } from './fact.ts';
import { readHolder } from './holder.ts';
import { organizationColumns, organizationReference } from './organization-columns.ts';
import { present } from './present.ts';
import { readRow } from './row-reader.ts';
import type { Template } from './template.ts';

/** A holder of more than half controls. */
const controllingShare = 0.5;

const columns = [
  column(
    'holder',
    'NAME',
    ['股东', 'Holder'],
    ['机构股东的名称;自然人股东不导入', 'Name of an organisation; natural persons are not taken'],
    {
      isRequired: true,
      synonyms: [
        '股东名称',
        '股东名',
        '发起人',
        '股东(发起人)',
        '出资人',
        '投资人',
        '投资方',
        'Shareholder',
      ],
      example: '甲一测试控股有限公司',
    },
  ),
  column(
    'holderType',
    'TEXT',
    ['股东类型', 'Sort of holder'],
    ['如 企业法人、有限合伙、自然人股东', 'Such as 企业法人, 有限合伙, 自然人股东'],
    {
      synonyms: ['股东性质', '出资人类型', '类型'],
      example: '企业法人',
    },
  ),
  ...organizationColumns('organization', {
    zh: '被投资企业',
    en: 'Company',
    synonyms: ['企业名称', '公司名称', '被投企业', '标的公司', '目标公司', '企业'],
    example: '乙二测试材料有限公司',
  }),
  column(
    'ratio',
    'SHARE',
    ['持股比例', 'Ratio'],
    ['如 51% 或 0.51;超过一半为控股', 'Such as 51% or 0.51; more than half is control'],
    {
      synonyms: ['出资比例', '比例', '股权比例', '持股比例(%)', '占比', '认缴比例'],
      example: '51%',
    },
  ),
  column('amount', 'MONEY', ['认缴出资额', 'Amount'], ['按来源原文', 'As the source words it'], {
    synonyms: ['认缴额', '出资额', '认缴出资额(万元)', '认缴金额', '持股数'],
    example: '510万人民币',
  }),
  column(
    'validFrom',
    'DATE',
    ['入股日期', 'Valid from'],
    ['从哪天起是股东', 'Since when it holds the share'],
    {
      synonyms: ['首次持股日期', '参股日期', '投资日期'],
    },
  ),
  column(
    'observedOn',
    'DATE',
    ['数据日期', 'Observed on'],
    ['名册的日期;不填为来源的日期', 'Day of the list; empty = that of the source'],
    {
      synonyms: ['截止日期', '公示日期', '报告期', '统计日期', '公告日期'],
      example: '2025-06-30',
    },
  ),
];

/** 股东名册: who holds how much of whom. */
export const shareholdersPreset: Template = {
  key: 'preset-shareholders',
  title: { zh: '股东名册', en: 'Shareholders' },
  description: {
    zh: '一行一个股东;持股超过一半为控股,否则为投资。自然人股东一律拒绝,不进系统。',
    en: 'A holder a row; more than half is control, else an investment. Natural persons are refused.',
  },
  columns,
  isPreset: true,
  draft(row, defaults) {
    const reader = readRow(row);
    const holder = readHolder(reader, 'holder', 'holderType');
    const company = organizationReference(reader, 'organization', { label: 'Company' });
    const ratio = reader.share('ratio');
    const type: TieType = (ratio ?? 0) > controllingShare ? 'CONTROLS' : 'INVESTS_IN';
    const tie = present({
      ...readFact(reader, defaults),
      type,
      ratio,
      amount: reader.text('amount'),
    });
    return reader.finish({
      organizations: [holder, company],
      stages: [],
      sources: [],
      build: ({ organizationIds: [fromId = '', toId = ''], sourceIds }) => {
        const main: Tie = { ...tie, fromId, toId, sourceIds };
        return { data: { ties: [main] }, main };
      },
    });
  },
};
