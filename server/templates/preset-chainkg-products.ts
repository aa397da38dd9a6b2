import type { Manufacture } from '../write/graph-data.ts';
import { column } from './column.ts';
import { readFact } from './fact.ts';
import { present } from './present.ts';
import { readProduct } from './product-columns.ts';
import { readRow } from './row-reader.ts';
import type { Template } from './template.ts';

const columns = [
  column(
    'company_code',
    'STOCK_CODE',
    ['公司代码', 'Company code'],
    ['六位股票代码', 'Stock code of six digits'],
    {
      isRequired: true,
      example: '600000.SH',
    },
  ),
  column('company_name', 'NAME', ['公司简称', 'Company name'], ['证券简称', 'Short name'], {
    example: '甲一测试',
  }),
  column('product', 'TEXT', ['产品名称', 'Product'], ['产品叫什么', 'What the product is called'], {
    isRequired: true,
    synonyms: ['product_name'],
    example: '测试树脂',
  }),
  column(
    'rel_weight',
    'NUMBER',
    ['权重', 'Weight'],
    ['收入占比;0.001 表示不详', 'Share of the revenue; 0.001 stands for unknown'],
    {
      example: '0.51',
    },
  ),
];

/** Stands for a weight that the set does not know. */
const unknownWeight = 0.001;

/** One file of a ChainKnowledgeGraph, company_product.json: who makes what. */
export const chainKgProductsPreset: Template = {
  key: 'preset-chainkg-products',
  title: { zh: 'ChainKG 主营产品', en: 'ChainKG products' },
  description: {
    zh: 'ChainKnowledgeGraph 的 company_product.json;公司须已在图中或允许建立。整个目录用 npm run seed -- chainkg DIR 导入,那时还会按行业和产品挂接环节。',
    en: 'company_product.json of a ChainKnowledgeGraph; its companies are in the graph or may be created. npm run seed -- chainkg DIR loads a whole folder and attaches companies to stages.',
  },
  columns,
  isPreset: true,
  draft(row, defaults) {
    const reader = readRow(row);
    const stockCode = reader.neededText('company_code');
    const name = reader.text('company_name');
    const product = readProduct(reader, 'product');
    const weight = reader.number('rel_weight');
    if (weight !== undefined && weight < 0) {
      reader.note('REJECTED', 'RANGE', 'rel_weight', String(weight));
    }
    const isKnown = weight !== undefined && weight !== unknownWeight;
    const made = present({
      ...readFact(reader, defaults),
      revenueShare: isKnown ? Math.min(weight, 1) : undefined,
    });
    return reader.finish({
      organizations: [
        { column: 'company_code', stockCode, ...(name && { name }), stub: { label: 'Company' } },
      ],
      stages: [],
      sources: [],
      build: ({ organizationIds: [organizationId = ''], sourceIds }) => {
        const main: Manufacture = { ...made, organizationId, productId: product.id, sourceIds };
        return { data: { products: [product], manufactures: [main] }, main };
      },
    });
  },
};
