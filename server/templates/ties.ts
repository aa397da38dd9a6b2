import { relationType } from '../columns.ts';
import type { Tie, TieType } from '../write/graph-data.ts';
import { numberText } from './cell-text.ts';
import { column, inOrder } from './column.ts';
import { factCells, readFact } from './fact.ts';
import { factColumns } from './fact-columns.ts';
import {
  organizationCells,
  organizationColumns,
  organizationReference,
} from './organization-columns.ts';
import { present } from './present.ts';
import { readRow } from './row-reader.ts';
import type { ExportTemplate } from './template.ts';

const choices: readonly (readonly [TieType, ...string[]])[] = [
  ['SUPPLIES', '供给', '供应', '供货', '供应商', '客户', '采购', '配套'],
  ['CONTROLS', '控股', '控制', '全资', '母子公司', '子公司'],
  ['INVESTS_IN', '投资', '参股', '入股', '股权投资', '融资'],
  ['RESEARCHES_WITH', '联合研发', '合作研发', '产学研', '产学研合作', '共建实验室'],
  ['COOPERATES_WITH', '合作', '战略合作', '合资'],
  ['LICENSES_TO', '许可', '授权', '专利许可', '技术许可'],
  ['INCUBATES', '孵化', '培育'],
  ['SERVES', '专业服务', '服务', '审计', '保荐', '法律服务', '顾问'],
  ['MEMBER_OF', '会员', '成员', '理事单位', '会员单位'],
  ['LOCATED_IN', '入驻', '落户', '位于'],
  ['COMPETES_WITH', '竞争', '竞品', '竞争对手', '同业竞争'],
];

const columns = [
  ...organizationColumns('from', {
    zh: '起点主体',
    en: 'From',
    synonyms: [
      '起点',
      '甲方',
      '供应商',
      '投资方',
      '母公司',
      '主体',
      '机构A',
      '企业A',
      '源',
      'Supplier',
      'Source organization',
    ],
    example: '甲一测试材料有限公司',
  }),
  column(
    'type',
    'CHOICE',
    ['往来类型', 'Type'],
    [
      '从起点到终点:供给、控股、投资、许可、孵化、服务、会员、入驻;合作、联合研发、竞争不分方向',
      'From the first to the second; cooperation, joint research and competition have no direction',
    ],
    {
      isRequired: true,
      choices,
      synonyms: [
        '关系',
        '关系类型',
        '往来',
        '类型',
        '联系类型',
        '关联类型',
        'Relation',
        'Relationship',
      ],
      example: '供给',
    },
  ),
  ...organizationColumns('to', {
    zh: '终点主体',
    en: 'To',
    synonyms: [
      '终点',
      '乙方',
      '客户',
      '被投资方',
      '被投企业',
      '子公司',
      '对象',
      '机构B',
      '企业B',
      '目标',
      'Customer',
      'Target organization',
    ],
    example: '乙二测试整机有限公司',
  }),
  column(
    'ratio',
    'SHARE',
    ['比例', 'Ratio'],
    ['持股比例,如 51% 或 0.51', 'Share held, such as 51% or 0.51'],
    { synonyms: ['持股比例', '出资比例', '股权比例', '持股比例(%)'] },
  ),
  column('amount', 'MONEY', ['金额', 'Amount'], ['按来源原文', 'As the source words it'], {
    synonyms: ['投资金额', '合同金额', '采购金额', '交易金额', '认缴出资额'],
    example: '630万人民币',
  }),
  column(
    'round',
    'TEXT',
    ['轮次', 'Round'],
    ['融资轮次,如 A轮', 'Round of financing, such as A轮'],
    {
      synonyms: ['融资轮次', '投资轮次'],
    },
  ),
  ...factColumns({
    validFrom: {
      zh: '开始日期',
      en: 'Valid from',
      synonyms: ['签约日期', '投资日期', '合作开始时间', '起始日期', '开始时间', '日期'],
      example: '2023-05',
    },
    detail: {
      zh: '说明',
      en: 'Detail',
      synonyms: ['产品', '供货内容', '合作内容', '备注', '描述'],
      example: '测试树脂',
    },
  }),
];

/** 往来: what organisations have to do with each other. */
export const tiesTemplate: ExportTemplate<Tie> = {
  key: 'ties',
  title: { zh: '往来', en: 'Ties' },
  description: {
    zh: '一行一条往来:谁供给谁、谁投资谁、谁与谁合作。',
    en: 'A tie a row: who supplies, invests in, cooperates with whom.',
  },
  columns,
  draft(row, defaults) {
    const reader = readRow(row);
    const from = organizationReference(reader, 'from');
    const type = reader.neededChoice('type', relationType.options);
    const to = organizationReference(reader, 'to');
    const fact = readFact(reader, defaults);
    const tie = present({
      ...fact,
      type,
      ratio: reader.share('ratio'),
      amount: reader.text('amount'),
      round: reader.text('round'),
    });
    return reader.finish({
      organizations: [from, to],
      stages: [],
      sources: reader.texts('source') ?? [],
      build: ({ organizationIds: [fromId = '', toId = ''], sourceIds }) => {
        const main: Tie = { ...tie, fromId, toId, sourceIds };
        return { data: { ties: [main] }, main };
      },
    });
  },
  cellsOf: (tie, names) =>
    inOrder(columns, {
      ...organizationCells('from', tie.fromId, names),
      ...organizationCells('to', tie.toId, names),
      ...factCells(tie),
      type: tie.type,
      ratio: numberText(tie.ratio),
      amount: tie.amount,
      round: tie.round,
    }),
};
