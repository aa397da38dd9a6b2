import type { EvidenceClass, Membership } from '../write/graph-data.ts';
import { column, inOrder } from './column.ts';
import { assertedConfidence, factCells, readFact } from './fact.ts';
import { factColumns } from './fact-columns.ts';
import {
  organizationCells,
  organizationColumns,
  organizationReference,
} from './organization-columns.ts';
import { readRow } from './row-reader.ts';
import { stageCells, stageColumns, stageReference } from './stage-columns.ts';
import type { ExportTemplate } from './template.ts';

const classes: readonly (readonly [EvidenceClass, ...string[]])[] = [
  ['ASSERTED', '直接认定', '认定'],
  ['INDUSTRY_AND_PRODUCT', '行业和产品'],
  ['HINT_AND_PRODUCT', '参考行业和产品'],
  ['INDUSTRY_ONLY', '仅行业'],
  ['PRODUCT_ONLY', '仅产品'],
  ['SCOPE', '经营范围'],
];

const columns = [
  ...organizationColumns('organization', {
    zh: '主体',
    en: 'Organisation',
    synonyms: ['机构', '机构名称', '企业名称', '公司名称', '企业', '单位名称'],
    example: '甲一测试材料有限公司',
  }),
  ...stageColumns(),
  column(
    'evidence',
    'CHOICE',
    ['依据类别', 'Evidence'],
    ['由什么认定属于该环节;不填为直接认定', 'By what it was attached; empty = asserted'],
    { choices: classes, synonyms: ['挂接依据'] },
  ),
  ...factColumns({
    detail: {
      zh: '依据',
      en: 'Detail',
      synonyms: ['说明', '备注', '主营产品', '理由'],
      example: '生产测试树脂',
    },
  }),
];

/** 环节挂接: which organisation works in which stage. */
export const membershipsTemplate: ExportTemplate<Membership> = {
  key: 'memberships',
  title: { zh: '环节挂接', en: 'Stage memberships' },
  description: {
    zh: '一行一个挂接:某主体在某产业链的某环节。一家在几个环节就写几行。',
    en: 'A place a row: an organisation in a stage of a chain; as many rows as it has stages.',
  },
  columns,
  draft(row, defaults) {
    const reader = readRow(row);
    const organization = organizationReference(reader, 'organization');
    const stage = stageReference(reader);
    const evidence =
      reader.choice(
        'evidence',
        classes.map(([value]) => value),
      ) ?? 'ASSERTED';
    const fact = readFact(reader, defaults, assertedConfidence);
    return reader.finish({
      organizations: [organization],
      stages: [stage],
      sources: reader.texts('source') ?? [],
      build: ({ organizationIds: [organizationId = ''], stageIds: [stageId = ''], sourceIds }) => {
        const main: Membership = { ...fact, organizationId, stageId, evidence, sourceIds };
        return { data: { memberships: [main] }, main };
      },
    });
  },
  cellsOf: (membership, names) =>
    inOrder(columns, {
      ...organizationCells('organization', membership.organizationId, names),
      ...stageCells(membership.stageId, names),
      ...factCells(membership),
      evidence: membership.evidence,
    }),
};
