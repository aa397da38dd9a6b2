import type {
  AgingType,
  ExpansionSign,
  RiskKind,
  ScoreWeights,
  TargetMode,
  TieKind,
} from '../definitions/profile.ts';

/** The keys of a dictionary in its order: what a profile may set, and how it is shown. */
export function keysOf<Key extends string>(names: Readonly<Record<Key, string>>): Key[] {
  return Object.keys(names).filter((key): key is Key => key in names);
}

export const modeNames: Readonly<Record<TargetMode, string>> = {
  ANCHOR_LED: '以商引商',
  GAP_LED: '靶向招商',
  ECOSYSTEM_LED: '生态聚商',
};

export const blockNames: Readonly<Record<keyof ScoreWeights, string>> = {
  ties: '往来',
  gap: '缺口',
  reach: '触达',
  expansion: '扩张',
  fit: '配套',
  risk: '风险',
};

export const kindNames: Readonly<Record<TieKind, string>> = {
  OUTSIDE_SUPPLIER: '供应本地企业',
  OUTSIDE_CUSTOMER: '采购本地企业的产品',
  GROUP: '同一集团',
  LOCAL_INVESTOR: '与本地企业互相投资',
  LICENSING: '许可',
  JOINT_RESEARCH: '联合研发',
  PARTNER: '合作',
  PARTNER_FUND: '本区基金已投',
  INCUBATION: '本地孵化',
  ASSOCIATION: '同一协会',
  SHARED_TIE: '共同往来方',
  PEER_SUPPLIER: '供应同类企业',
  PEER_CUSTOMER: '采购同类企业的产品',
  CO_INVESTOR: '与本地企业的股东共同投资',
  CO_INVESTEE: '与本地投资方共同投资者已投',
  PEER_PARTNER: '与同类企业合作',
  RIVAL: '与本地企业的同业往来',
  SAME_STAGE: '与现有伙伴同处一环节',
  STAGE_PEER: '与同环节企业往来',
  DEMAND: '链主需求',
  ACTIVITY: '行业活跃度',
};

export const agingNames: Readonly<Record<AgingType, string>> = {
  SUPPLIES: '供应',
  INVESTS_IN: '投资',
  RESEARCHES_WITH: '联合研发',
  COOPERATES_WITH: '合作',
  LICENSES_TO: '许可',
  INCUBATES: '孵化',
  MEMBER_OF: '协会会员',
  ACTIVITY: '行业活跃度',
};

export const riskNames: Readonly<Record<RiskKind, string>> = {
  DISHONEST: '失信被执行',
  ENFORCED: '被执行',
  ABNORMAL: '经营异常',
  PENALTY: '行政处罚',
};

export const signNames: Readonly<Record<ExpansionSign, string>> = {
  NEW_FINANCING: '近期融资',
  NEW_ENTITY: '新设主体',
  ACTIVE_IN_PROVINCE: '省内已有往来或布局',
  CAPACITY: '新增产能',
  STANDING: '上市或专精特新小巨人',
  GROWTH: '招聘或中标',
};
