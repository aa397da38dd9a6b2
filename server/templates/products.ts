import type { Product } from '../write/graph-data.ts';
import { inOrder } from './column.ts';
import { productColumns, readProduct } from './product-columns.ts';
import { readRow } from './row-reader.ts';
import type { ExportTemplate } from './template.ts';

const columns = productColumns(
  'product',
  '产品名称',
  'Product',
  ['产品', '名称', '主营产品', '产品服务'],
  '测试树脂',
);

/** 产品. */
export const productsTemplate: ExportTemplate<Product> = {
  key: 'products',
  title: { zh: '产品', en: 'Products' },
  description: {
    zh: '一行一个产品。其他表用到的产品会自动建立,一般不必单独导入。',
    en: 'A product a row. Other tables bring the products that they name, so this is rarely needed.',
  },
  columns,
  draft(row) {
    const reader = readRow(row);
    const product = readProduct(reader, 'product');
    return reader.finish({
      organizations: [],
      stages: [],
      sources: [],
      build: () => ({ data: { products: [product] }, main: product }),
    });
  },
  cellsOf: ({ id, name }) => inOrder(columns, { product: name, productId: id }),
};
