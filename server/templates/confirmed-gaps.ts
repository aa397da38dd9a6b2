import type { ConfirmedGap } from '../write/graph-data.ts';
import { inOrder } from './column.ts';
import { gapCells, gapColumns, readGap } from './gap-columns.ts';
import { readRow } from './row-reader.ts';
import { stageReference } from './stage-columns.ts';
import type { ExportTemplate } from './template.ts';

const columns = gapColumns('走访未见本地测试树脂企业');

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
    const gap = readGap(reader, defaults);
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
  cellsOf: (gap, names) => inOrder(columns, gapCells(gap, names)),
};
