import type { z } from 'zod';
import type { organizationKind } from '../columns.ts';

export type Kind = z.output<typeof organizationKind>;

/** Legal forms that only companies have; a partnership may be a fund, which its name tells. */
const legalForms = [
  ...[
    '有限公司',
    '有限责任公司',
    '股份公司',
    '股份有限公司',
    '国有企业',
    '国有独资公司',
    '私营企业',
  ],
  ...[
    '集体企业',
    '集体所有制',
    '全民所有制',
    '股份合作制',
    '股份合作企业',
    '外商投资企业',
    '联营企业',
  ],
  ...[
    '个人独资企业',
    '私营独资企业',
    '个体工商户',
    '个体户',
    '农民专业合作社',
    '分公司',
    '民营企业',
  ],
  '有限责任公司(自然人投资或控股)',
  '有限责任公司(自然人独资)',
  '有限责任公司(法人独资)',
  '有限责任公司(国有独资)',
  '有限责任公司(国有控股)',
  '其他有限责任公司',
  '其他股份有限公司(非上市)',
  '其他股份有限公司(上市)',
  '股份有限公司(上市、自然人投资或控股)',
  '股份有限公司(非上市、自然人投资或控股)',
  '有限责任公司(自然人投资或控股的法人独资)',
  '有限责任公司(非自然人投资或控股的法人独资)',
  '有限责任公司(港澳台法人独资)',
  '有限责任公司(外商投资、非独资)',
  '有限责任公司(外国法人独资)',
  '有限责任公司分公司(自然人投资或控股)',
];

/** The six kinds, each with what files call it. */
export const kindChoices: readonly (readonly [Kind, ...string[]])[] = [
  ['COMPANY', '企业', '公司', '上市公司', '集团', 'Company', ...legalForms],
  [
    'INVESTOR',
    '投资机构',
    '基金',
    '创投',
    '投资公司',
    '私募基金',
    '产业基金',
    '投资基金',
    'Investor',
    'FUND',
  ],
  [
    'INSTITUTE',
    '科研院所',
    '高校',
    '大学',
    '研究院',
    '研究所',
    '研究机构',
    '实验室',
    '院校',
    'Institute',
    'UNIVERSITY',
  ],
  [
    'ASSOCIATION',
    '协会',
    '商会',
    '行业协会',
    '协会商会',
    '校友会',
    '联盟',
    '学会',
    '社会组织',
    '社会团体',
    'Association',
  ],
  ['PARK', '园区', '载体', '孵化器', '产业园', '众创空间', '加速器', '楼宇', '开发区', 'Park'],
  ['AUTHORITY', '政府', '政府部门', '机关', '政府机构', '行政机关', 'Authority', 'GOVERNMENT'],
];

/** Ends of names that say another kind than a company. */
const endings: readonly (readonly [Kind, RegExp])[] = [
  [
    'INVESTOR',
    /(基金|创投|投资)[^()]*\((有限|普通|特殊普通)合伙\)$|(基金|创业投资|股权投资|风险投资)(管理)?有限公司$|(基金|创投|资本)$/,
  ],
  ['INSTITUTE', /(大学|学院|研究院|研究所|实验室|科学院|研究中心|研发中心|创新中心)$/],
  ['ASSOCIATION', /(协会|商会|联合会|学会|促进会|校友会|联盟)$/],
  ['PARK', /(产业园|科技园|创业园|创新园|软件园|园区|小镇|孵化器|众创空间|加速器)$/],
  // An office (办事处) of a company is none of the government.
  [
    'AUTHORITY',
    /(人民政府|管理委员会|管委会|街道办事处|(改革|信息化|促进|管理|商务|科技|科学技术|财政|统计|监督)局)$/,
  ],
];

/** The kind that the name speaks of, a place in brackets left aside; a company where it speaks of none. */
export function kindOfName(name: string): Kind {
  const text = name
    .normalize('NFKC')
    .replace(/\((?!有限|普通|特殊普通)[^()]*\)$/, '')
    .trim();
  return endings.find(([, ending]) => ending.test(text))?.[0] ?? 'COMPANY';
}
