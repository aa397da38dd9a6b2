import type { ConfirmedGap } from '../write/graph-data.ts';
import { column, inOrder } from './column.ts';
import { factCells, readFact } from './fact.ts';
import { factColumns } from './fact-columns.ts';
import { present } from './present.ts';
import { readRow } from './row-reader.ts';
import { stageCells, stageColumns, stageReference } from './stage-columns.ts';
import type { ExportTemplate } from './template.ts';

const columns = [
  column(
    'region',
    'REGION',
    ['地区', 'Region'],
    ['缺这个环节的地区,代码或名称', 'Code or name of the region that lacks the stage'],
    {
      isRequired: true,
      synonyms: ['区划代码', '所在地区', '区县', '行政区划'],
      example: '330105',
    },
  ),
  ...stageColumns(),
  column('reason', 'TEXT', ['缺口理由', 'Reason'], ['凭什么说缺', 'Why it is said to be lacking'], {
    isRequired: true,
    synonyms: ['理由', '原因', '缺口说明', '依据'],
    example: '走访未见本地测试树脂企业',
  }),
  column(
    'byRole',
    'TEXT',
    ['确认角色', 'Confirmed by'],
    ['哪个岗位确认的;不写姓名', 'Which role confirmed it; no names of persons'],
    {
      isRequired: true,
      synonyms: ['确认单位', '确认岗位', '角色', '核实单位'],
      example: '区投促局·分析岗',
    },
  ),
  ...factColumns({
    observedOn: {
      zh: '确认日期',
      en: 'Observed on',
      synonyms: ['日期', '核实日期', '确认时间'],
      example: '2025-03-01',
    },
  }),
];

/** 已确认缺口: a region lacks a stage, as a person confirmed. */
export const confirmedGapsTemplate: ExportTemplate<ConfirmedGap> = {
  key: 'confirmed-gaps',
  title: { zh: '已确认缺口', en: 'Confirmed gaps' },
  description: {
    zh: '一行一个缺口:某地区确实没有某环节,谁在何时确认。',
    en: 'A gap a row: the region lacks the stage, as confirmed by whom and when.',
  },
  columns,
  draft(row, defaults) {
    const reader = readRow(row);
    const stage = stageReference(reader);
    const gap = present({
      ...readFact(reader, defaults),
      regionCode: reader.neededText('region'),
      byRole: reader.neededText('byRole'),
      reason: reader.neededText('reason'),
    });
    return reader.finish({
      organizations: [],
      stages: [stage],
      sources: reader.texts('source') ?? [],
      build: ({ stageIds: [stageId = ''], sourceIds }) => {
        const main: ConfirmedGap = { ...gap, stageId, sourceIds };
        return { data: { confirmedGaps: [main] }, main };
      },
    });
  },
  cellsOf: (gap, names) =>
    inOrder(columns, {
      ...stageCells(gap.stageId, names),
      ...factCells(gap),
      region: gap.regionCode,
      reason: gap.reason,
      byRole: gap.byRole,
    }),
};
