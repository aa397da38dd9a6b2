import type { Manufacture } from '../write/graph-data.ts';
import { numberText } from './cell-text.ts';
import { column, inOrder } from './column.ts';
import { factCells, readFact } from './fact.ts';
import { factColumns } from './fact-columns.ts';
import {
  organizationCells,
  organizationColumns,
  organizationReference,
} from './organization-columns.ts';
import { present } from './present.ts';
import { productCells, productColumns, readProduct } from './product-columns.ts';
import { readRow } from './row-reader.ts';
import type { ExportTemplate } from './template.ts';

const columns = [
  ...organizationColumns('organization', {
    zh: '主体',
    en: 'Organisation',
    synonyms: ['机构', '机构名称', '企业名称', '公司名称', '企业', '生产企业', '厂商', '单位名称'],
    example: '甲一测试材料有限公司',
  }),
  ...productColumns(
    'product',
    '产品名称',
    'Product',
    ['产品', '主营产品', '主要产品', '产品类别', '主导产品'],
    '测试树脂',
  ),
  column(
    'revenueShare',
    'SHARE',
    ['收入占比', 'Share of revenue'],
    ['该产品占营业收入的比例,如 35% 或 0.35', 'Share of the revenue, such as 35% or 0.35'],
    {
      synonyms: ['营收占比', '收入比例', '占营业收入比例', '主营构成占比', '占比'],
      example: '35%',
    },
  ),
  ...factColumns(),
];

/** 产品生产: who makes what. */
export const manufacturesTemplate: ExportTemplate<Manufacture> = {
  key: 'manufactures',
  title: { zh: '所产产品', en: 'Products made' },
  description: {
    zh: '一行一个产品:某主体生产它,占收入多少。',
    en: 'A product of an organisation a row, with its share of the revenue.',
  },
  columns,
  draft(row, defaults) {
    const reader = readRow(row);
    const organization = organizationReference(reader, 'organization');
    const product = readProduct(reader, 'product');
    const made = present({
      ...readFact(reader, defaults),
      revenueShare: reader.share('revenueShare'),
    });
    return reader.finish({
      organizations: [organization],
      stages: [],
      sources: reader.texts('source') ?? [],
      build: ({ organizationIds: [organizationId = ''], sourceIds }) => {
        const main: Manufacture = { ...made, organizationId, productId: product.id, sourceIds };
        return { data: { products: [product], manufactures: [main] }, main };
      },
    });
  },
  cellsOf: (made, names) =>
    inOrder(columns, {
      ...organizationCells('organization', made.organizationId, names),
      ...productCells('product', made.productId, names),
      ...factCells(made),
      revenueShare: numberText(made.revenueShare),
    }),
};
