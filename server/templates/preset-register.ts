import { organizationsTemplate } from './organizations.ts';
import { columns as organizationColumns } from './organizations-columns.ts';
import type { Template, TemplateColumn } from './template.ts';

/** Headers of the register's extracts, each with the column that it is. */
const headers: readonly (readonly [key: string, header: string, example: string])[] = [
  ['name', '企业名称', '甲一测试材料有限公司'],
  ['uscc', '统一社会信用代码', '91350100M000100Y43'],
  ['foundedOn', '注册日期', '1998-01-01'],
  ['registeredCapital', '注册资金', '300(万元人民币)'],
  ['business', '经营范围', '测试树脂的制造、加工。'],
  ['region', '地区', '浙江/杭州'],
  ['address', '注册地址', '浙江省杭州市拱墅区测试路1号'],
  ['status', '经营状态', '存续'],
  ['regionSource', '地区依据', ''],
];

/** Province and city are two columns of the file and one place. */
const synonyms: Readonly<Record<string, readonly string[]>> = { region: ['所在省份', '城市'] };

const columns = headers.flatMap(([key, zh, example]): TemplateColumn[] => {
  const column = organizationColumns.find((each) => each.key === key);
  if (!column) return [];
  return [{ ...column, title: { ...column.title, zh }, synonyms: synonyms[key] ?? [], example }];
});

/** 工商登记名录: one company a row, as the register's extracts give it. */
export const registerPreset: Template = {
  key: 'preset-register',
  title: { zh: '工商登记名录', en: 'Company register' },
  description: {
    zh: '表头为 企业名称、统一社会信用代码、注册日期、注册资金、经营范围、所在省份、地区、注册地址 的名录;企业类型一列不导入。',
    en: 'Extracts of the register by their own headers; the legal form of a company is not imported.',
  },
  columns,
  isPreset: true,
  draft: organizationsTemplate.draft,
};
