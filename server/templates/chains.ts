import type { Chain } from '../write/graph-data.ts';
import { column, inOrder } from './column.ts';
import { chainId } from './ids.ts';
import { present } from './present.ts';
import { readRow } from './row-reader.ts';
import type { ExportTemplate } from './template.ts';

const columns = [
  column('name', 'TEXT', ['产业链名称', 'Name'], ['产业链叫什么', 'What the chain is called'], {
    isRequired: true,
    synonyms: ['产业链', '链条名称', '产业名称', '名称', 'Chain'],
    example: '甲一测试产业链',
  }),
  column(
    'description',
    'TEXT',
    ['产业链说明', 'Description'],
    ['一句话说明范围', 'What it comprises, in a sentence'],
    { synonyms: ['说明', '描述', '简介', '备注'], example: '测试材料到测试整机' },
  ),
  column(
    'id',
    'TEXT',
    ['产业链编号', 'Id'],
    [
      '本系统的编号 chain:…;修改已有的产业链时填写',
      'Id in this system, chain:…; fill it to change a chain that is there',
    ],
    { synonyms: ['编号', '产业链代码'] },
  ),
];

/** 产业链. */
export const chainsTemplate: ExportTemplate<Chain> = {
  key: 'chains',
  title: { zh: '产业链', en: 'Chains' },
  description: {
    zh: '一行一条产业链;环节和上下游关系另有两张表。',
    en: 'A chain a row; stages and the flows between them are tables of their own.',
  },
  columns,
  draft(row) {
    const reader = readRow(row);
    const name = reader.neededText('name');
    const chain: Chain = present({
      id: reader.id('id', 'chain') ?? chainId(name),
      name,
      description: reader.text('description'),
    });
    return reader.finish({
      organizations: [],
      stages: [],
      sources: [],
      build: () => ({ data: { chains: [chain] }, main: chain }),
    });
  },
  cellsOf: (chain) => inOrder(columns, { ...chain }),
};
