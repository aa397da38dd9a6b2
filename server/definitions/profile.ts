/** Ways from an anchor to a candidate: evidence that somebody here knows somebody there. */
export type PathKind =
  | 'OUTSIDE_SUPPLIER'
  | 'OUTSIDE_CUSTOMER'
  | 'GROUP'
  | 'LOCAL_INVESTOR'
  | 'LICENSING'
  | 'JOINT_RESEARCH'
  | 'PARTNER'
  | 'PARTNER_FUND'
  | 'INCUBATION'
  | 'ASSOCIATION'
  | 'SHARED_TIE';

/** 同类线索: evidence that companies like the anchor use companies like the candidate. */
export type PeerKind =
  | 'PEER_SUPPLIER'
  | 'PEER_CUSTOMER'
  | 'CO_INVESTOR'
  | 'CO_INVESTEE'
  | 'PEER_PARTNER'
  | 'RIVAL'
  | 'SAME_STAGE'
  | 'STAGE_PEER';

/** Kinds whose paths are summed and saturate. */
export type SummedKind = PathKind | PeerKind;

/** All kinds that the ties block is made of. */
export type TieKind = SummedKind | 'DEMAND' | 'ACTIVITY';

export type TargetMode = 'ANCHOR_LED' | 'GAP_LED' | 'ECOSYSTEM_LED';

/** What ages; ACTIVITY is a candidate's own record, CONTROLS never ages. */
export type AgingType =
  | 'SUPPLIES'
  | 'INVESTS_IN'
  | 'RESEARCHES_WITH'
  | 'COOPERATES_WITH'
  | 'LICENSES_TO'
  | 'INCUBATES'
  | 'MEMBER_OF'
  | 'ACTIVITY';

export type RiskKind = 'DISHONEST' | 'ENFORCED' | 'ABNORMAL' | 'PENALTY';

/** What the expansion block is made of. */
export type ExpansionSign =
  | 'NEW_FINANCING'
  | 'NEW_ENTITY'
  | 'ACTIVE_IN_PROVINCE'
  | 'CAPACITY'
  | 'STANDING'
  | 'GROWTH';

export interface ScoreWeights {
  readonly ties: number;
  readonly gap: number;
  readonly reach: number;
  readonly expansion: number;
  readonly fit: number;
  readonly risk: number;
}

/** 评分方案: the constants that an office may set, under one version. */
export interface ScoreProfile {
  readonly key: string;
  readonly name: string;
  /** Goes into every answer that holds a score. */
  readonly version: string;
  readonly weights: Readonly<Record<TargetMode, ScoreWeights>>;
  /** v of each kind, 0-1. */
  readonly kindWeights: Readonly<Record<TieKind, number>>;
  /** Factor of √n in κ: the sum at which a kind has shown about two thirds of its weight. */
  readonly saturations: Readonly<Record<SummedKind, number>>;
  readonly halfLifeYears: Readonly<Record<AgingType, number>>;
  /** How much one dated risk weighs, 0-1. */
  readonly severities: Readonly<Record<RiskKind, number>>;
  /** How much of the expansion block each sign fills; at most 1 together. */
  readonly expansionShares: Readonly<Record<ExpansionSign, number>>;
  /** What the constants were tuned on; null where they were set by hand. */
  readonly calibration: {
    readonly data: string;
    readonly date: string;
    readonly result: string;
  } | null;
}

/** An attachment counts from this confidence; below it is 待核实. */
export const countedConfidence = 0.5;

/** Anchor strength s_a, the largest that applies. */
export const anchorStrengths = {
  chainLeader: 1.0,
  listed: 0.7,
  champion: 0.6,
  institute: 0.6,
  investor: 0.5,
  park: 0.4,
  other: 0.3,
} as const;

/** Titles whose holders count as champions, as part of the title's name. */
export const championTitles = ['小巨人', '单项冠军'] as const;

/** Recency of a tie of which no date is known. */
export const undatedRecency = 0.5;

/** An association with more members than this counts only where both share a stage. */
export const largeAssociation = 300;

/** How much a verdict calls for somebody new, times the stage's demand. */
export const verdictNeed = {
  GAP_CONFIRMED: 1,
  GAP_SUSPECTED: 0.6,
  WEAK: 0.5,
  ADEQUATE: 0,
  STRONG: 0,
  NO_EVIDENCE: 0,
} as const;

/** How long a signal stays one, in days before the day asked for. */
export const signalDays = {
  NEW_FINANCING: 548,
  NEW_ENTITY: 730,
  CAPACITY: 730,
  STANDING: 730,
  GROWTH: 365,
  RISK: 730,
  LEAVING: 730,
} as const;

/** Strength of one tie of a reach path, before confidence and recency. */
export const reachStrengths = {
  CONTROLS: 0.9,
  SUPPLIES: 0.35,
  SUPPLIES_LARGE: 0.6,
  INVESTS_IN: 0.3,
  INVESTS_IN_LARGE: 0.6,
  RESEARCHES_WITH: 0.5,
  LICENSES_TO: 0.6,
  INCUBATES: 0.5,
  COOPERATES_WITH: 0.4,
  MEMBER_OF: 0.2,
} as const;

/** From this share on, a supply or a holding is a large one. */
export const largeShare = 0.1;

/** What is left of a reach path whose introducer competes with the target, or would be replaced by it. */
export const reachPenalties = { competes: 0.3, replaceable: 0.2 } as const;

/** No organisation with fewer valid ties than this is a hub. */
export const leastHubTies = 50;

/** Investors that tie everything to everything: they may end a reach path, not carry it. */
export const hubInvestorTypes = ['CUSTODIAN', 'BROKER', 'BANK', 'INDEX_FUND'] as const;
