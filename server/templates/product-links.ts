import type { ProductLink } from '../write/graph-data.ts';
import { flagText } from './cell-text.ts';
import { column, inOrder } from './column.ts';
import { factCells, readFact } from './fact.ts';
import { factColumns } from './fact-columns.ts';
import { present } from './present.ts';
import { productCells, productColumns, readProduct } from './product-columns.ts';
import { readRow } from './row-reader.ts';
import type { ExportTemplate } from './template.ts';

const types = ['UPSTREAM_OF', 'KIND_OF'] as const;

const columns = [
  ...productColumns(
    'from',
    '产品甲',
    'From',
    ['上游产品', '原料', '投入品', '小类产品'],
    '测试树脂',
  ),
  column(
    'type',
    'CHOICE',
    ['产品关系', 'Type'],
    [
      '上游:甲是乙的投入品;属于:甲是乙的一种',
      'Upstream: the first is an input of the second; kind: the first is a kind of the second',
    ],
    {
      isRequired: true,
      choices: [
        ['UPSTREAM_OF', '上游', '是上游', '投入'],
        ['KIND_OF', '属于', '是一种', '小类'],
      ],
      synonyms: ['关系', '关系类型'],
      example: '上游',
    },
  ),
  ...productColumns('to', '产品乙', 'To', ['下游产品', '产出品', '大类产品'], '测试薄膜'),
  column(
    'conflict',
    'FLAG',
    ['相互矛盾', 'Conflict'],
    ['是:两者既有上下游又有大小类关系', 'Yes: one is both input and kind of the other'],
  ),
  ...factColumns(),
];

/** 产品上下游. */
export const productLinksTemplate: ExportTemplate<ProductLink> = {
  key: 'product-links',
  title: { zh: '产品上下游', en: 'Product links' },
  description: {
    zh: '一行一个产品关系:投入与产出,或小类与大类。',
    en: 'A relation of two products a row: input and output, or kind and class.',
  },
  columns,
  draft(row, defaults) {
    const reader = readRow(row);
    const from = readProduct(reader, 'from');
    const to = readProduct(reader, 'to');
    if (from.id === to.id) reader.note('REJECTED', 'ENDS_EQUAL', 'to', to.name);
    const type = reader.neededChoice('type', types);
    const link = present({ ...readFact(reader, defaults), conflict: reader.flag('conflict') });
    return reader.finish({
      organizations: [],
      stages: [],
      sources: reader.texts('source') ?? [],
      build: ({ sourceIds }) => {
        const main: ProductLink = { ...link, type, fromId: from.id, toId: to.id, sourceIds };
        return { data: { products: [from, to], productLinks: [main] }, main };
      },
    });
  },
  cellsOf: (link, names) =>
    inOrder(columns, {
      ...productCells('from', link.fromId, names),
      ...productCells('to', link.toId, names),
      ...factCells(link),
      type: link.type,
      conflict: flagText(link.conflict),
    }),
};
