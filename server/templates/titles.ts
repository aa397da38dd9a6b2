import type { HeldTitle } from '../write/graph-data.ts';
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

const columns = [
  ...organizationColumns('organization', {
    zh: '主体',
    en: 'Organisation',
    synonyms: [
      '机构',
      '机构名称',
      '企业名称',
      '公司名称',
      '企业',
      '单位名称',
      '持证单位',
      '获证单位',
    ],
    example: '甲一测试材料有限公司',
  }),
  column(
    'name',
    'TEXT',
    ['资质名称', 'Title'],
    [
      '如 专精特新小巨人、高新技术企业、单项冠军、上市',
      'Such as 专精特新小巨人, 高新技术企业, 单项冠军, 上市',
    ],
    {
      isRequired: true,
      synonyms: [
        '资质',
        '荣誉',
        '荣誉名称',
        '认定名称',
        '认定类型',
        '称号',
        '资质荣誉',
        '证书名称',
        '企业标签',
      ],
      example: '专精特新小巨人',
    },
  ),
  column(
    'level',
    'TEXT',
    ['级别', 'Level'],
    ['国家级、省级、市级或区级', 'National, provincial, of the city or district'],
    {
      synonyms: ['等级', '资质等级', '认定级别', '评定等级'],
      example: '国家级',
    },
  ),
  ...factColumns({
    validFrom: {
      zh: '认定日期',
      en: 'Valid from',
      synonyms: [
        '发证日期',
        '获评日期',
        '认定年份',
        '认定时间',
        '有效期自',
        '有效期起',
        '批次年份',
        '年度',
      ],
      example: '2024-09',
    },
    validTo: {
      zh: '有效期至',
      en: 'Valid to',
      synonyms: ['到期日期', '有效期止', '失效日期', '有效期截止', '截止日期'],
      example: '2027-09',
    },
    subject: { zh: '证书编号', en: 'Certificate', synonyms: ['证书号', '编号', '批次'] },
  }),
];

/** 资质: what an organisation was recognised as, and for how long. */
export const titlesTemplate: ExportTemplate<HeldTitle> = {
  key: 'titles',
  title: { zh: '资质', en: 'Titles' },
  description: {
    zh: '一行一个资质:某主体何时被认定,有效期到何时。',
    en: 'A title of an organisation a row: since when, until when.',
  },
  columns,
  draft(row, defaults) {
    const reader = readRow(row);
    const organization = organizationReference(reader, 'organization');
    const title = present({
      ...readFact(reader, defaults),
      name: reader.neededText('name'),
      level: reader.text('level'),
    });
    return reader.finish({
      organizations: [organization],
      stages: [],
      sources: reader.texts('source') ?? [],
      build: ({ organizationIds: [organizationId = ''], sourceIds }) => {
        const main: HeldTitle = { ...title, organizationId, sourceIds };
        return { data: { titles: [main] }, main };
      },
    });
  },
  cellsOf: (title, names) =>
    inOrder(columns, {
      ...organizationCells('organization', title.organizationId, names),
      ...factCells(title),
      name: title.name,
      level: title.level,
    }),
};
