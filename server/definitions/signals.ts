import type { RiskKind } from './profile.ts';

export type SignalCategory = 'EXPANSION' | 'RISK' | 'LEAVING';

interface SignalSort {
  readonly category: SignalCategory;
  /** In Chinese; the first is the one that is shown, a file may use any. */
  readonly words: readonly [string, ...string[]];
}

const sort = (category: SignalCategory, ...words: readonly [string, ...string[]]): SignalSort => ({
  category,
  words,
});

const sorts = {
  FINANCING: sort('EXPANSION', '融资'),
  NEW_ENTITY: sort('EXPANSION', '新设主体', '新设公司'),
  LAND: sort('EXPANSION', '拿地', '取得土地'),
  EIA: sort('EXPANSION', '环评', '环评备案'),
  CAPACITY: sort('EXPANSION', '扩建', '扩产', '新建产能'),
  LISTING: sort('EXPANSION', '上市'),
  QUALIFICATION: sort('EXPANSION', '资质', '资质认定'),
  HIRING: sort('EXPANSION', '招聘'),
  WINNING_BID: sort('EXPANSION', '中标'),
  DISHONEST: sort('RISK', '失信', '失信被执行'),
  ENFORCED: sort('RISK', '被执行'),
  ABNORMAL: sort('RISK', '经营异常'),
  PENALTY: sort('RISK', '环保或安全处罚', '处罚', '环保处罚', '安全处罚'),
  ADDRESS_CHANGE: sort('LEAVING', '地址变更', '迁址'),
  CAPITAL_REDUCTION: sort('LEAVING', '减资'),
  LAND_RETURNED: sort('LEAVING', '退地', '退回土地'),
} as const satisfies Record<string, SignalSort>;

export type SignalKind = keyof typeof sorts;

export const signalKinds = Object.keys(sorts).filter((kind): kind is SignalKind => kind in sorts);

export const signalCategory = (kind: SignalKind): SignalCategory => sorts[kind].category;

export const signalWord = (kind: SignalKind): string => sorts[kind].words[0];

export const kindsOf = (category: SignalCategory): SignalKind[] =>
  signalKinds.filter((kind) => sorts[kind].category === category);

/** The kind that a file names, by its own name or a Chinese word for it. */
export function signalKindOf(text: string): SignalKind | undefined {
  return signalKinds.find((kind) => {
    const words: readonly string[] = sorts[kind].words;
    return kind === text || words.includes(text);
  });
}

/** The kinds that lower a score; each has a severity in the profile. */
export const riskKinds: RiskKind[] = signalKinds.filter(
  (kind): kind is RiskKind & SignalKind => sorts[kind].category === 'RISK',
);
