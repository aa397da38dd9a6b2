/** Version of shapes and constants together; it goes into every answer that holds a score. */
export const scoring = 'lianpu-2026.1';

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

const daysPerYear = 365.25;

/** Half-life of a tie's recency in days; CONTROLS never decays and has none. */
export const halfLifeDays = {
  SUPPLIES: 5 * daysPerYear,
  INVESTS_IN: 5 * daysPerYear,
  RESEARCHES_WITH: 5 * daysPerYear,
  COOPERATES_WITH: 5 * daysPerYear,
  LICENSES_TO: 5 * daysPerYear,
  INCUBATES: 5 * daysPerYear,
  MEMBER_OF: 3 * daysPerYear,
} as const;

/** Recency of a tie of which no date is known. */
export const undatedRecency = 0.5;

/** Weight v of each kind, and the factor of √n in its saturation κ. DEMAND has no κ: its x is a confidence. */
export const kindProfiles = {
  OUTSIDE_SUPPLIER: { v: 0.9, kappa: 0.25 },
  OUTSIDE_CUSTOMER: { v: 0.6, kappa: 0.25 },
  GROUP: { v: 0.8, kappa: 0.25 },
  LOCAL_INVESTOR: { v: 0.7, kappa: 0.25 },
  LICENSING: { v: 0.7, kappa: 0.25 },
  JOINT_RESEARCH: { v: 0.7, kappa: 0.25 },
  PARTNER: { v: 0.5, kappa: 0.25 },
  PARTNER_FUND: { v: 0.5, kappa: 0.25 },
  INCUBATION: { v: 0.5, kappa: 0.25 },
  ASSOCIATION: { v: 0.2, kappa: 0.25 },
  SHARED_TIE: { v: 0.15, kappa: 0.5 },
} as const;

/** Weight v of an open demand for a stage that the candidate works in. */
export const demandWeight = 0.6;

/** An association with more members than this counts only where both share a stage. */
export const largeAssociation = 300;

export interface ScoreWeights {
  readonly ties: number;
  readonly gap: number;
  readonly reach: number;
  readonly expansion: number;
  readonly fit: number;
  readonly risk: number;
}

export type TargetMode = 'ANCHOR_LED' | 'GAP_LED' | 'ECOSYSTEM_LED';

export const modeWeights: Readonly<Record<TargetMode, ScoreWeights>> = {
  ANCHOR_LED: { ties: 0.45, gap: 0.2, reach: 0.15, expansion: 0.12, fit: 0.08, risk: 0.2 },
  GAP_LED: { ties: 0.2, gap: 0.45, reach: 0.1, expansion: 0.15, fit: 0.1, risk: 0.2 },
  ECOSYSTEM_LED: { ties: 0.5, gap: 0.15, reach: 0.2, expansion: 0.1, fit: 0.05, risk: 0.2 },
};

/** How much a verdict calls for somebody new, times the stage's demand. */
export const verdictNeed = {
  GAP_CONFIRMED: 1,
  GAP_SUSPECTED: 0.6,
  WEAK: 0.5,
  ADEQUATE: 0,
  STRONG: 0,
  NO_EVIDENCE: 0,
} as const;

/** Share of the expansion block that each dated signal fills. */
export const expansionShares = {
  NEW_FINANCING: 0.25,
  NEW_ENTITY: 0.25,
  ACTIVE_IN_PROVINCE: 0.15,
  NEW_TITLE: 0.1,
} as const;

/** How long a signal stays one, in days before the day asked for. */
export const signalDays = { NEW_FINANCING: 548, NEW_ENTITY: 730, NEW_TITLE: 730 } as const;

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
