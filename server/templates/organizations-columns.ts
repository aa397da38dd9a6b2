import { claimsColumn } from './claims-cell.ts';
import { column } from './column.ts';
import { identityColumns } from './organization-identity-columns.ts';
import { sourceColumn } from './source-column.ts';

const list = '多个用 | 分开';
const listed = 'several joined by |';

export const columns = [
  ...identityColumns,
  column(
    'status',
    'CHOICE',
    ['经营状态', 'Operating status'],
    ['存续、注销或不详;不填为不详', 'Active, closed or unknown; empty = unknown'],
    {
      choices: [
        [
          'ACTIVE',
          '存续',
          '在业',
          '开业',
          '在营',
          '正常',
          '存续(在营、开业、在册)',
          '在册',
          '营业',
        ],
        [
          'CLOSED',
          '注销',
          '吊销',
          '迁出',
          '停业',
          '歇业',
          '清算',
          '吊销,未注销',
          '吊销,已注销',
          '关闭',
          '撤销',
        ],
        ['UNKNOWN', '不详', '未知'],
      ],
      synonyms: ['登记状态', '企业状态', '营业状态', '状态', '运营状态', 'Status operating'],
      example: '存续',
    },
  ),
  column(
    'foundedOn',
    'DATE',
    ['成立日期', 'Founded on'],
    ['2015、2015-03 或 2015-03-01', '2015, 2015-03 or 2015-03-01'],
    {
      synonyms: ['注册日期', '成立时间', '注册时间', '设立日期', '开业日期', '开业时间'],
      example: '2015-03-01',
    },
  ),
  column(
    'registeredCapital',
    'MONEY',
    ['注册资本', 'Registered capital'],
    ['按来源原文,如 1000万人民币', 'As the source words it, such as 1000万人民币'],
    { synonyms: ['注册资金', '注册资本(万元)', '注册资本金'], example: '1000万人民币' },
  ),
  column(
    'business',
    'TEXT',
    ['主营业务', 'Business'],
    ['做什么;可填经营范围', 'What it does; the registered scope will do'],
    {
      synonyms: [
        '经营范围',
        '主要业务活动',
        '业务范围',
        '主营产品',
        '企业简介',
        '公司简介',
        '简介',
      ],
      example: '测试树脂的生产',
    },
  ),
  column(
    'stockCode',
    'STOCK_CODE',
    ['股票代码', 'Stock code'],
    ['六位数字,可带后缀', 'Six digits, with or without suffix'],
    {
      synonyms: ['证券代码', 'Wind代码', '上市代码'],
    },
  ),
  column(
    'industryCodes',
    'TEXTS',
    ['行业代码', 'Industry codes'],
    [
      `国民经济行业代码,或带体系的代码如 SW2021:370101;${list}`,
      `Codes, with their system, such as SW2021:370101; ${listed}`,
    ],
    { synonyms: ['国民经济行业代码', '行业分类代码'] },
  ),
  column(
    'investorType',
    'TEXT',
    ['投资方类型', 'Investor type'],
    [
      '如 STATE_CAPITAL、VC、CUSTODIAN、BANK;不是投资方不填',
      'Such as STATE_CAPITAL, VC, CUSTODIAN, BANK; empty where it does not invest',
    ],
    { synonyms: ['投资机构类型', '资本类型', '股东类型'] },
  ),
  column('website', 'URL', ['官网', 'Website'], ['网址', 'Web address'], {
    synonyms: ['网址', '公司网址', '企业网站', '官方网站', '公司官网'],
  }),
  column(
    'country',
    'COUNTRY',
    ['国家', 'Country'],
    ['名称或两位代码;不填为未知', 'Name or two letters; empty = unknown'],
    {
      synonyms: ['国别', '国家或地区', '所属国家', '国家/地区'],
    },
  ),
  sourceColumn,
  column(
    'regionSource',
    'TEXT',
    ['地区依据', 'Region source'],
    ['地区由什么得出;一般不填', 'What the region was found by; usually empty'],
  ),
  column(
    'isStub',
    'FLAG',
    ['仅有名称', 'Stub'],
    [
      '是:只因被别的行提到而建;一般不填',
      'Yes: made only because another row named it; usually empty',
    ],
  ),
  column(
    'id',
    'TEXT',
    ['主体编号', 'Id'],
    ['本系统的编号 org:…;填了就以它为准', 'Id in this system, org:…; decides where given'],
    { synonyms: ['编号', '企业编号', '机构编号'] },
  ),
  claimsColumn,
];
