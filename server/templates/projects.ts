import type { Project } from '../write/graph-data.ts';
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

const choices: readonly (readonly [Project['stage'], ...string[]])[] = [
  ['PLANNED', '谋划', '拟建', '在谈', '储备', '意向'],
  ['SIGNED', '签约', '已签约'],
  ['UNDER_CONSTRUCTION', '在建', '开工', '建设中', '已开工'],
  ['LANDED', '落地', '已落地', '注册落地'],
  ['OPERATING', '投产', '运营', '已投产', '运营中'],
  ['COMPLETED', '建成', '竣工', '完工', '已竣工'],
];

const columns = [
  ...organizationColumns('organization', {
    zh: '主体',
    en: 'Organisation',
    synonyms: [
      '机构',
      '机构名称',
      '企业名称',
      '投资方',
      '投资主体',
      '建设单位',
      '项目单位',
      '公司名称',
      '签约企业',
    ],
    example: '甲一测试材料有限公司',
  }),
  column(
    'region',
    'REGION',
    ['落户地区', 'Region'],
    ['项目所在地区的代码或名称', 'Code or name of the region of the project'],
    {
      isRequired: true,
      synonyms: ['地区', '项目地点', '建设地点', '所在区县', '落地区域', '区划代码'],
      example: '330105',
    },
  ),
  column('name', 'TEXT', ['项目名称', 'Name'], ['项目叫什么', 'What the project is called'], {
    isRequired: true,
    synonyms: ['项目', '名称'],
    example: '甲一测试材料生产基地',
  }),
  column(
    'stage',
    'CHOICE',
    ['项目阶段', 'Stage'],
    [
      '谋划、签约、在建、落地、投产或建成',
      'Planned, signed, under construction, landed, operating or completed',
    ],
    {
      isRequired: true,
      choices,
      synonyms: ['项目状态', '进展', '项目进展', '阶段', '状态', '建设状态'],
      example: '签约',
    },
  ),
  column('amount', 'MONEY', ['投资额', 'Amount'], ['按来源原文', 'As the source words it'], {
    synonyms: ['总投资', '投资金额', '计划总投资', '项目总投资', '金额'],
    example: '1.2亿元',
  }),
  ...factColumns({
    validFrom: {
      zh: '项目日期',
      en: 'Valid from',
      synonyms: ['签约日期', '开工日期', '签约时间', '开工时间', '日期', '开始日期'],
      example: '2025-03',
    },
  }),
];

/** 项目: who has what under way in which region. */
export const projectsTemplate: ExportTemplate<Project> = {
  key: 'projects',
  title: { zh: '项目', en: 'Projects' },
  description: {
    zh: '一行一个项目:谁在哪个地区,到了什么阶段。',
    en: 'A project a row: whose, in which region, how far.',
  },
  columns,
  draft(row, defaults) {
    const reader = readRow(row);
    const organization = organizationReference(reader, 'organization');
    const project = present({
      ...readFact(reader, defaults),
      regionCode: reader.neededText('region'),
      name: reader.neededText('name'),
      stage: reader.neededChoice(
        'stage',
        choices.map(([value]) => value),
      ),
      amount: reader.text('amount'),
    });
    return reader.finish({
      organizations: [organization],
      stages: [],
      sources: reader.texts('source') ?? [],
      build: ({ organizationIds: [organizationId = ''], sourceIds }) => {
        const main: Project = { ...project, organizationId, sourceIds };
        return { data: { projects: [main] }, main };
      },
    });
  },
  cellsOf: (project, names) =>
    inOrder(columns, {
      ...organizationCells('organization', project.organizationId, names),
      ...factCells(project),
      region: project.regionCode,
      name: project.name,
      stage: project.stage,
      amount: project.amount,
    }),
};
