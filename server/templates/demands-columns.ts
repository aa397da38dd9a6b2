import { column } from './column.ts';
import { factColumns } from './fact-columns.ts';
import { organizationColumns } from './organization-columns.ts';
import { stageColumns } from './stage-columns.ts';

export const modes = ['ORDER', 'SCENE', 'JOINT_RND'] as const;

export const columns = [
  ...organizationColumns('organization', {
    zh: '提出主体',
    en: 'Organisation',
    synonyms: [
      '需求方',
      '提出单位',
      '链主',
      '链主企业',
      '企业名称',
      '需求企业',
      '公司名称',
      '需求单位',
    ],
    example: '乙二测试整机有限公司',
  }),
  column(
    'title',
    'TEXT',
    ['需求名称', 'Title'],
    ['一句话:要什么', 'What is wanted, in a sentence'],
    {
      isRequired: true,
      synonyms: ['需求', '需求标题', '需求内容', '需求事项', '标题', '名称'],
      example: '采购测试树脂',
    },
  ),
  ...stageColumns(),
  column(
    'mode',
    'CHOICE',
    ['合作方式', 'Mode'],
    ['订单协同、场景共享或联合研发', 'Order, shared scene or joint research'],
    {
      choices: [
        ['ORDER', '订单协同', '订单', '采购', '配套'],
        ['SCENE', '场景共享', '场景', '应用场景'],
        ['JOINT_RND', '联合研发', '研发', '技术攻关', '揭榜挂帅'],
      ],
      synonyms: ['需求类型', '方式', '对接方式', '需求类别'],
      example: '订单协同',
    },
  ),
  column('amount', 'MONEY', ['金额', 'Amount'], ['按来源原文', 'As the source words it'], {
    synonyms: ['需求金额', '采购金额', '预算', '规模', '预计金额'],
    example: '630万人民币',
  }),
  column(
    'raisedOn',
    'DATE',
    ['提出日期', 'Raised on'],
    ['2025、2025-03 或 2025-03-01', '2025, 2025-03 or 2025-03-01'],
    {
      synonyms: ['发布日期', '登记日期', '提出时间', '征集日期', '日期'],
      example: '2025-03-01',
    },
  ),
  column(
    'dueOn',
    'DATE',
    ['到期日期', 'Due on'],
    ['截止日;只写到月即月末', 'Last day; a month means its end'],
    { synonyms: ['截止日期', '有效期至', '交付日期', '期限'], example: '2025-12-31' },
  ),
  column(
    'closedOn',
    'DATE',
    ['完结日期', 'Closed on'],
    ['已解决或撤回的日期', 'When it was met or withdrawn'],
    {
      synonyms: ['完成日期', '关闭日期', '办结日期'],
    },
  ),
  ...factColumns({
    validTo: { zh: '失效日期', en: 'Valid to' },
    validFrom: { zh: '生效日期', en: 'Valid from' },
    detail: {
      zh: '需求说明',
      en: 'Detail',
      synonyms: ['详细说明', '需求描述', '具体要求', '技术指标', '备注', '说明'],
    },
  }),
  column(
    'id',
    'TEXT',
    ['需求编号', 'Id'],
    [
      '本系统的编号 demand:…;不填则由主体、名称和日期得出',
      'Id in this system, demand:…; empty = made from organisation, title and day',
    ],
    { synonyms: ['编号'] },
  ),
];
