import type { Region } from '../write/graph-data.ts';
import { column, inOrder } from './column.ts';
import { present } from './present.ts';
import { readRow } from './row-reader.ts';
import type { ExportTemplate } from './template.ts';

const levels = ['PROVINCE', 'CITY', 'DISTRICT'] as const;

const columns = [
  column(
    'code',
    'TEXT',
    ['区划代码', 'Code'],
    ['六位数字,国标 GB/T 2260', 'Six digits, GB/T 2260'],
    {
      isRequired: true,
      synonyms: ['行政区划代码', '代码', '编码'],
      example: '330105',
    },
  ),
  column('name', 'TEXT', ['区划名称', 'Name'], ['行政区划名称', 'Name of the division'], {
    isRequired: true,
    synonyms: ['名称', '行政区划', '地区名称'],
    example: '拱墅区',
  }),
  column('level', 'CHOICE', ['级别', 'Level'], ['省、市或区县', 'Province, city or district'], {
    isRequired: true,
    choices: [
      ['PROVINCE', '省', '省级', '直辖市', '自治区'],
      ['CITY', '市', '地级市', '地级', '市级'],
      ['DISTRICT', '区县', '区', '县', '县级', '县级市'],
    ],
    synonyms: ['行政级别', '层级'],
    example: '区县',
  }),
  column(
    'parentCode',
    'TEXT',
    ['上级代码', 'Parent code'],
    ['上一级的区划代码;省级不填', 'Code of the division above; empty for a province'],
    {
      synonyms: ['上级区划代码', '父级代码'],
      example: '330100',
    },
  ),
];

/** 行政区划. */
export const regionsTemplate: ExportTemplate<Region> = {
  key: 'regions',
  title: { zh: '行政区划', en: 'Regions' },
  description: {
    zh: '一行一个行政区划。随系统带有全国区划,一般不必导入。',
    en: 'A division a row. All of China comes with the system, so this is rarely needed.',
  },
  columns,
  draft(row) {
    const reader = readRow(row);
    const code = reader.neededText('code');
    if (code !== '' && !/^[1-9]\d{5}$/.test(code))
      reader.note('REJECTED', 'KEY_FORM', 'code', code);
    const region: Region = present({
      code,
      name: reader.neededText('name'),
      level: reader.neededChoice('level', levels),
      parentCode: reader.text('parentCode'),
    });
    return reader.finish({
      organizations: [],
      stages: [],
      sources: [],
      build: () => ({ data: { regions: [region] }, main: region }),
    });
  },
  cellsOf: (region) => inOrder(columns, { ...region }),
};
