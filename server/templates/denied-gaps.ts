import type { DeniedGap } from '../write/graph-data.ts';
import { numberText } from './cell-text.ts';
import { column, inOrder } from './column.ts';
import { gapCells, gapColumns, readGap } from './gap-columns.ts';
import { readRow } from './row-reader.ts';
import { stageReference } from './stage-columns.ts';
import type { ExportTemplate } from './template.ts';

const columns = gapColumns('走访见到未入库的测试树脂企业', [
  column(
    'knownCount',
    'NUMBER',
    ['未入库家数', 'Known count'],
    [
      '本地有几家系统里没有的企业,整数',
      'How many are there that the system does not know, a whole number',
    ],
    { isRequired: true, synonyms: ['家数', '企业数', '企业家数', '数量'], example: '3' },
  ),
]);

/** 已否定缺口: the region has companies in the stage that the graph does not know. */
export const deniedGapsTemplate: ExportTemplate<DeniedGap> = {
  key: 'denied-gaps',
  title: { zh: '已否定缺口', en: 'Denied gaps' },
  description: {
    zh: '一行一条:某地区某环节本有未入库的企业,不是缺口,谁在何时说的。',
    en: 'A row for a stage that is no gap: the region has companies that are not in the system, as said by whom and when.',
  },
  columns,
  draft(row, defaults) {
    const reader = readRow(row);
    const stage = stageReference(reader);
    const knownCount = reader.count('knownCount') ?? 0;
    if (knownCount < 1) reader.note('REJECTED', 'RANGE', 'knownCount', String(knownCount));
    const gap = readGap(reader, defaults);
    return reader.finish({
      organizations: [],
      stages: [stage],
      sources: reader.texts('source') ?? [],
      build: ({ stageIds: [stageId = ''], sourceIds }) => {
        const main: DeniedGap = { ...gap, stageId, knownCount, sourceIds };
        return { data: { deniedGaps: [main] }, main };
      },
    });
  },
  cellsOf: (gap, names) =>
    inOrder(columns, { ...gapCells(gap, names), knownCount: numberText(gap.knownCount) }),
};
