import type { z } from 'zod';
import type { organizationKind } from '../columns.ts';

export type Kind = z.output<typeof organizationKind>;

/** The six kinds, each with what files call it. */
export const kindChoices: readonly (readonly [Kind, ...string[]])[] = [
  ['COMPANY', '企业', '公司', '有限公司', '股份公司', '上市公司', '集团', 'Company'],
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
  [
    'AUTHORITY',
    '政府',
    '政府部门',
    '机关',
    '政府机构',
    '行政机关',
    '事业单位',
    'Authority',
    'GOVERNMENT',
  ],
];

/** Ends of names that say another kind than a company; a legal form at the end says a company. */
const endings: readonly (readonly [Kind, RegExp])[] = [
  ['INVESTOR', /(基金|创投|投资)[^()]*(合伙企业)?\((有限|普通|特殊普通)合伙\)$|基金$/],
  ['INSTITUTE', /(大学|学院|研究院|研究所|实验室|研究中心|科学院)$/],
  ['ASSOCIATION', /(协会|商会|联合会|学会|促进会|校友会|联盟)$/],
  ['PARK', /(产业园|科技园|创业园|软件园|园区|孵化器|众创空间|加速器)$/],
  [
    'AUTHORITY',
    /(人民政府|管理委员会|管委会|办事处|(改革|信息化|促进|管理|商务|科技|科学技术|财政|统计|监督)局)$/,
  ],
];

/** The kind that the name speaks of; a company where it speaks of none. */
export function kindOfName(name: string): Kind {
  const text = name.normalize('NFKC').trim();
  return endings.find(([, ending]) => ending.test(text))?.[0] ?? 'COMPANY';
}
