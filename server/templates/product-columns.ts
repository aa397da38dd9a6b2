import type { Product } from '../write/graph-data.ts';
import { type Cells, column } from './column.ts';
import { productId, productKey } from './ids.ts';
import type { RowReader } from './row-reader.ts';
import type { Names, TemplateColumn } from './template.ts';

type Prefix = 'product' | 'from' | 'to';

/** Lines of the accounts, which lists of products bring along. */
const accountingLine =
  /^(平衡项目|调整项目|.*抵[销消](数|金额)?|未分配(项目|金额|的金额|部分|支出|利润)?|不可分摊项目|.*(小计|合计|总计))$/;

/** The columns by which a row names a product. */
export function productColumns(
  prefix: Prefix,
  zh: string,
  en: string,
  synonyms: readonly string[],
  example: string,
): readonly TemplateColumn[] {
  return [
    column(
      prefix,
      'TEXT',
      [zh, en],
      ['产品叫什么;不是科目或合计', 'What the product is called; no line of the accounts'],
      {
        isRequired: true,
        synonyms,
        example,
      },
    ),
    column(
      `${prefix}Id`,
      'TEXT',
      [`${zh}编号`, `${en} id`],
      [
        '本系统的编号 product:…;不填则由名称得出',
        'Id in this system, product:…; empty = made from the name',
      ],
    ),
  ];
}

/** The product that a row names; a problem where it names none. */
export function readProduct(reader: RowReader, prefix: Prefix): Product {
  const name = reader.neededText(prefix);
  if (accountingLine.test(productKey(name))) {
    reader.note('REJECTED', 'NOT_A_PRODUCT', prefix, name);
  }
  const id = reader.id(`${prefix}Id`, 'product');
  return id ? { id, name } : { id: productId(name), name: productKey(name) };
}

export function productCells(prefix: Prefix, id: string, names: Names): Cells {
  return { [prefix]: names.product(id) ?? id.replace(/^product:/, ''), [`${prefix}Id`]: id };
}
