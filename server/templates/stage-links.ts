import type { StageLink } from '../write/graph-data.ts';
import { inOrder } from './column.ts';
import { readRow } from './row-reader.ts';
import { stageCells, stageColumns, stageReference } from './stage-columns.ts';
import type { ExportTemplate } from './template.ts';

const columns = [...stageColumns('from'), ...stageColumns('to')];

/** 环节上下游: which stage feeds which. */
export const stageLinksTemplate: ExportTemplate<StageLink> = {
  key: 'stage-links',
  title: { zh: '环节上下游', en: 'Stage links' },
  description: {
    zh: '一行一个供给关系:上游环节的产出供下游环节使用。',
    en: 'A flow a row: what the upstream stage makes, the downstream stage uses.',
  },
  columns,
  draft(row) {
    const reader = readRow(row);
    const from = stageReference(reader, 'from');
    const to = stageReference(reader, 'to');
    const isSame = from.id ? from.id === to.id : from.name === to.name && from.chain === to.chain;
    if (isSame) reader.note('REJECTED', 'ENDS_EQUAL', 'toStage', to.id ?? to.name ?? '');
    return reader.finish({
      organizations: [],
      stages: [from, to],
      sources: [],
      build: ({ stageIds: [fromId = '', toId = ''] }) => {
        const main: StageLink = { fromId, toId };
        return { data: { stageLinks: [main] }, main };
      },
    });
  },
  cellsOf: ({ fromId, toId }, names) =>
    inOrder(columns, { ...stageCells(fromId, names, 'from'), ...stageCells(toId, names, 'to') }),
};
