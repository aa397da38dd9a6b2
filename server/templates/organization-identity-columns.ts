import { column } from './column.ts';
import { kindChoices } from './organization-kind.ts';

const list = '多个用 | 分开';
const listed = 'several joined by |';

/** Who and where an organisation is. */
export const identityColumns = [
  column(
    'name',
    'NAME',
    ['主体名称', 'Name'],
    ['登记的全称;不写自然人', 'Registered full name; no natural persons'],
    {
      isRequired: true,
      synonyms: [
        '企业名称',
        '公司名称',
        '单位名称',
        '单位详细名称',
        '机构名称',
        '机构全称',
        '公司全称',
        '企业全称',
        '公司中文名称',
        '名称',
        'Company name',
        'Company',
        'Supplier name',
        'Organization',
      ],
      example: '甲一测试材料有限公司',
    },
  ),
  column(
    'uscc',
    'USCC',
    ['统一社会信用代码', 'Credit code'],
    ['18 位;有它就按它识别主体', '18 characters; decides which organisation it is'],
    {
      synonyms: ['社会信用代码', '信用代码', '统一信用代码', '统一社会信用代码/注册号', 'USCC'],
      example: '91350100M000100Y43',
    },
  ),
  column(
    'kind',
    'CHOICE',
    ['主体类型', 'Kind'],
    [
      '企业、投资机构、科研院所、协会、园区或政府;不填为企业',
      'Company, investor, institute, association, park or authority; empty = company',
    ],
    {
      choices: kindChoices,
      synonyms: ['类型', '单位类型', '机构类别', '机构类型'],
      example: '企业',
    },
  ),
  column(
    'region',
    'REGION',
    ['所在地区', 'Region'],
    [
      '区划代码或名称,如 330105 或 浙江省杭州市拱墅区;不填由地址得出',
      'Code or name of the division, such as 330105; empty = from the address',
    ],
    {
      synonyms: [
        '地区',
        '所属地区',
        '行政区划',
        '区划代码',
        '行政区划代码',
        '所属区县',
        '区县',
        '所属城市',
        '注册地',
        'Region code',
        'Admin code',
        'Adcode',
      ],
      example: '330105',
    },
  ),
  column('address', 'ADDRESS', ['注册地址', 'Address'], ['登记的住所', 'Registered address'], {
    synonyms: [
      '地址',
      '企业地址',
      '公司地址',
      '单位地址',
      '住所',
      '详细地址',
      '办公地址',
      '经营地址',
    ],
    example: '浙江省杭州市拱墅区测试路1号',
  }),
  column('shortName', 'NAME', ['简称', 'Short name'], ['证券简称或通用简称', 'Short name in use'], {
    synonyms: ['企业简称', '公司简称', '证券简称', '股票简称', '品牌'],
    example: '甲一测试',
  }),
  column(
    'aliases',
    'TEXTS',
    ['曾用名与别名', 'Aliases'],
    [`曾用名、英文名;${list}`, `Former and other names; ${listed}`],
    { synonyms: ['曾用名', '别名', '其他名称', '英文名称', '英文名'] },
  ),
];
