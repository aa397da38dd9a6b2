import type { ProductLink } from '../write/graph-data.ts';
import { column } from './column.ts';
import { readFact } from './fact.ts';
import { readProduct } from './product-columns.ts';
import { readRow } from './row-reader.ts';
import type { Template } from './template.ts';

const relations = ['上游材料', '下游产品', '产品小类'] as const;

const columns = [
  column('from', 'TEXT', ['产品', 'Product'], ['被说明的产品', 'The product that is described'], {
    isRequired: true,
    synonyms: ['from_entity'],
    example: '测试薄膜',
  }),
  column(
    'rel',
    'CHOICE',
    ['关系', 'Relation'],
    ['上游材料、下游产品或产品小类', 'Input, output or kind'],
    {
      isRequired: true,
      choices: relations.map((relation) => [relation]),
      example: '上游材料',
    },
  ),
  column(
    'to',
    'TEXT',
    ['相关产品', 'Other product'],
    ['它的材料、去向或小类', 'Its input, output or kind'],
    {
      isRequired: true,
      synonyms: ['to_entity'],
      example: '测试树脂',
    },
  ),
];

/** One file of a ChainKnowledgeGraph, product_product.json: inputs, outputs and kinds of products. */
export const chainKgLinksPreset: Template = {
  key: 'preset-chainkg-links',
  title: { zh: 'ChainKG 产品关系', en: 'ChainKG product links' },
  description: {
    zh: 'ChainKnowledgeGraph 的 product_product.json。整个目录用 npm run seed -- chainkg DIR 导入,那时还会标出相互矛盾的关系。',
    en: 'product_product.json of a ChainKnowledgeGraph. npm run seed -- chainkg DIR loads a whole folder and marks contradicting links.',
  },
  columns,
  isPreset: true,
  draft(row, defaults) {
    const reader = readRow(row);
    const from = readProduct(reader, 'from');
    const to = readProduct(reader, 'to');
    const relation = reader.neededChoice('rel', relations);
    if (from.id === to.id) reader.note('REJECTED', 'ENDS_EQUAL', 'to', to.name);
    const fact = readFact(reader, defaults);
    // `A 上游材料 B` says that B is an input of A, `A 产品小类 B` that B is a kind of A.
    const [start, end] = relation === '下游产品' ? [from, to] : [to, from];
    return reader.finish({
      organizations: [],
      stages: [],
      sources: [],
      build: ({ sourceIds }) => {
        const type = relation === '产品小类' ? 'KIND_OF' : 'UPSTREAM_OF';
        const main: ProductLink = { ...fact, type, fromId: start.id, toId: end.id, sourceIds };
        return { data: { products: [from, to], productLinks: [main] }, main };
      },
    });
  },
};
