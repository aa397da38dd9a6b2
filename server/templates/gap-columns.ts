import type { ConfirmedGap } from '../write/graph-data.ts';
import { type Cells, column } from './column.ts';
import { factCells, readFact } from './fact.ts';
import { factColumns } from './fact-columns.ts';
import { present } from './present.ts';
import type { RowReader } from './row-reader.ts';
import { stageCells, stageColumns } from './stage-columns.ts';
import type { Names, RunDefaults, TemplateColumn } from './template.ts';

/** What a person has to say about a stage in a region: where, which, why, who and when. */
export function gapColumns(
  reasonExample: string,
  own: readonly TemplateColumn[] = [],
): readonly TemplateColumn[] {
  return [
    column(
      'region',
      'REGION',
      ['地区', 'Region'],
      ['所说的地区,代码或名称', 'Code or name of the region'],
      {
        isRequired: true,
        synonyms: ['区划代码', '所在地区', '区县', '行政区划'],
        example: '330105',
      },
    ),
    ...stageColumns(),
    ...own,
    column('reason', 'TEXT', ['理由', 'Reason'], ['凭什么这样说', 'Why it is said'], {
      isRequired: true,
      synonyms: ['原因', '缺口理由', '缺口说明'],
      example: reasonExample,
    }),
    column(
      'byRole',
      'TEXT',
      ['确认角色', 'Said by'],
      ['哪个岗位说的;不写姓名', 'Which role says so; no names of persons'],
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
        synonyms: ['日期', '确认时间', '核实时间'],
        example: '2025-03-01',
      },
    }),
  ];
}

export function readGap(reader: RowReader, defaults: RunDefaults) {
  return present({
    ...readFact(reader, defaults),
    regionCode: reader.neededText('region'),
    byRole: reader.neededText('byRole'),
    reason: reader.neededText('reason'),
  });
}

export function gapCells(gap: ConfirmedGap, names: Names): Cells {
  return {
    ...stageCells(gap.stageId, names),
    ...factCells(gap),
    region: gap.regionCode,
    reason: gap.reason,
    byRole: gap.byRole,
  };
}
