import { column } from './column.ts';

export const positions = ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM', 'SUPPORT'] as const;

const list = '多个用 | 分开';
const listed = 'several joined by |';

export const columns = [
  column(
    'chain',
    'TEXT',
    ['所属产业链', 'Chain'],
    ['产业链的名称或编号', 'Name or id of the chain'],
    {
      isRequired: true,
      synonyms: ['产业链', '产业链名称', '链条'],
      example: 'chain:甲一测试产业链',
    },
  ),
  column('name', 'TEXT', ['环节名称', 'Name'], ['环节叫什么', 'What the stage is called'], {
    isRequired: true,
    synonyms: ['环节', '产业环节', '细分环节', '名称', 'Stage'],
    example: '测试材料',
  }),
  column(
    'position',
    'CHOICE',
    ['位置', 'Position'],
    ['上游、中游、下游或支撑', 'Upstream, midstream, downstream or support'],
    {
      isRequired: true,
      choices: [
        ['UPSTREAM', '上游'],
        ['MIDSTREAM', '中游'],
        ['DOWNSTREAM', '下游'],
        ['SUPPORT', '支撑', '配套', '服务支撑'],
      ],
      synonyms: ['上中下游', '环节位置', '链上位置'],
      example: '上游',
    },
  ),
  column(
    'order',
    'NUMBER',
    ['顺序', 'Order'],
    [
      '在链中的先后,整数;不填按行号',
      'Place in the chain, a whole number; empty = number of the row',
    ],
    { synonyms: ['序号', '排序'], example: '1' },
  ),
  column('description', 'TEXT', ['环节说明', 'Description'], ['一句话说明', 'In a sentence'], {
    synonyms: ['说明', '描述', '备注'],
  }),
  column(
    'keywords',
    'TEXTS',
    ['关键词', 'Keywords'],
    [`产品名含有它即属于本环节;${list}`, `Products with these words belong here; ${listed}`],
    { synonyms: ['产品关键词', '关键字'], example: '测试树脂|测试薄膜' },
  ),
  column(
    'excludeKeywords',
    'TEXTS',
    ['排除词', 'Excluded words'],
    [`含有它就不算;${list}`, `Products with these words never do; ${listed}`],
    { synonyms: ['排除关键词'] },
  ),
  column(
    'industryCodes',
    'TEXTS',
    ['行业代码', 'Industry codes'],
    [`带体系,如 SW2021:370101;${list}`, `With their system, such as SW2021:370101; ${listed}`],
    { synonyms: ['对应行业代码', '行业'] },
  ),
  column(
    'hintIndustryCodes',
    'TEXTS',
    ['参考行业代码', 'Hint industry codes'],
    [`只作旁证的行业代码;${list}`, `Codes that only support other evidence; ${listed}`],
  ),
  column(
    'requireIndustryForProducts',
    'FLAG',
    ['产品须有行业佐证', 'Products need an industry'],
    ['是:只有产品名相符还不够', 'Yes: a matching product alone does not attach'],
  ),
  column(
    'countedKinds',
    'TEXTS',
    ['计数类型', 'Counted kinds'],
    [
      `本环节数哪些主体,不填只数企业;${list}`,
      `Kinds of organisation that count here; empty = companies; ${listed}`,
    ],
    { synonyms: ['统计类型'] },
  ),
  column(
    'id',
    'TEXT',
    ['环节编号', 'Id'],
    [
      '本系统的编号 stage:…;修改已有的环节时填写',
      'Id in this system, stage:…; fill it to change a stage that is there',
    ],
    { synonyms: ['编号', '环节代码'] },
  ),
];
