import type { SignalCategory, SignalKind } from '../operations.generated.ts';
import { type Lang, useLang } from './text.ts';

interface SignalWords {
  readonly category: Readonly<Record<SignalCategory, string>>;
  readonly kind: Readonly<Record<SignalKind, string>>;
}

const words: Readonly<Record<Lang, SignalWords>> = {
  zh: {
    category: { EXPANSION: '扩张', RISK: '风险', LEAVING: '外迁' },
    kind: {
      FINANCING: '融资',
      NEW_ENTITY: '新设主体',
      LAND: '拿地',
      EIA: '环评',
      CAPACITY: '扩产',
      LISTING: '上市',
      QUALIFICATION: '资质认定',
      HIRING: '招聘',
      WINNING_BID: '中标',
      DISHONEST: '失信',
      ENFORCED: '被执行',
      ABNORMAL: '经营异常',
      PENALTY: '环保或安全处罚',
      ADDRESS_CHANGE: '地址变更',
      CAPITAL_REDUCTION: '减资',
      LAND_RETURNED: '退地',
    },
  },
  en: {
    category: { EXPANSION: 'Expansion', RISK: 'Risk', LEAVING: 'Leaving' },
    kind: {
      FINANCING: 'Financing',
      NEW_ENTITY: 'New entity',
      LAND: 'Land',
      EIA: 'Environmental filing',
      CAPACITY: 'Capacity',
      LISTING: 'Listing',
      QUALIFICATION: 'Qualification',
      HIRING: 'Hiring',
      WINNING_BID: 'Winning bid',
      DISHONEST: 'Dishonest debtor',
      ENFORCED: 'Under enforcement',
      ABNORMAL: 'Abnormal operation',
      PENALTY: 'Penalty',
      ADDRESS_CHANGE: 'Address changed',
      CAPITAL_REDUCTION: 'Capital reduced',
      LAND_RETURNED: 'Land returned',
    },
  },
};

export function useSignalWords(): SignalWords {
  return words[useLang()];
}
