import type { Comparable, Partly } from './compare.ts';
import { tieId } from './random-ties.ts';
import { cooperation, investedHere, investedThere, supply } from './tiny-world.ts';

const counts = { localCount: 0, abroadCount: 0, unknownRegionCount: 0, unconfirmedCount: 0 };
const none = { strength: 'NO_EVIDENCE', action: null } as const;

/**
 * Anchors a (listed, 0.7) and b (0.3): n = 1² / (0.49 + 0.09) = 1.72414, √n = 1.31306,
 * κ = 0.328266, of SHARED_TIE and peer kinds 0.656532. All ties are of the day, so recency is 1.
 * Activity: v has two ties in a role, the largest record, u one.
 */
export const tinyAnswer = {
  asOf: '2026-01-01',
  anchors: { 'org:t-a': 0.7, 'org:t-b': 0.3 },
  effectiveAnchors: 1 / 0.58,
  candidateCount: 4,
  pathCount: 3,
  targets: ['org:t-u', 'org:t-v'],
  leads: [],
  matches: ['org:t-m'],
  established: ['org:t-w'],
  stages: {
    // n: u v w m; e = 4·2/6; w is present by its branch. Demand: 1 - exp(-(0.7+0.3)/3) = 0.28, open: 0.8.
    'stage:t/s1': {
      ...counts,
      ...none,
      totalCount: 4,
      presentCount: 1,
      expectedCount: 4 / 3,
      locationQuotient: 0,
      demand: 0.8,
    },
    // a and b: n < 5; LQ = (2/2)/(2/6). It feeds nothing, and nobody here is in s1.
    'stage:t/s2': {
      ...counts,
      ...none,
      localCount: 2,
      totalCount: 2,
      presentCount: 0,
      expectedCount: 2 / 3,
      locationQuotient: 3,
      demand: 0,
    },
    // Counts investors: i, elsewhere. Not in L = 2, N = 6.
    'stage:t/f': {
      ...counts,
      ...none,
      totalCount: 1,
      presentCount: 0,
      expectedCount: 1 / 3,
      locationQuotient: null,
      demand: 0,
    },
  },
  rows: {
    'org:t-u': {
      // 0.7·0.9/√1 = 0.63. As supplier of a, who is in s2 as b is, whose two members damp by 2^-0.8:
      // round(0.3·0.9/√1·2^-0.8·10⁹) = 155074278, ·1/√1, ·0.9.
      sums: { OUTSIDE_SUPPLIER: 630_000_000, DEMAND: 900_000_000, STAGE_PEER: 139_566_850 },
      pathCounts: { OUTSIDE_SUPPLIER: 1, STAGE_PEER: 1 },
      activities: ['SUPPLIER 1000000000 1'],
      paths: [`OUTSIDE_SUPPLIER org:t-a - ${tieId(supply)}`],
      demandIds: ['demand:t1'],
      // x = 1 - exp(-0.63/0.328266) = 0.853272, of STAGE_PEER 1 - exp(-0.139567/0.656532) = 0.191506,
      // of ACTIVITY ln 2/ln 3 = 0.630930.
      // T = 1 - (1 - 0.9·0.853272)(1 - 0.6·0.9)(1 - 0.2·0.191506)(1 - 0.07·0.630930) = 0.901877.
      // Reach 0.35·0.9. Fit: both locals of the chain are in s2, next to s1.
      blocks: {
        TIES: 40_584_462,
        GAP: 0,
        REACH: 4_725_000,
        EXPANSION: 0,
        FIT: 8_000_000,
        RISK: 0,
      },
      points: 53_309_462,
      ceiling: 65_309_462,
      isExpansionKnown: false,
      reach: 0.315,
      established: [],
      flags: [],
    },
    'org:t-v': {
      // i: round(7e8/√2) = 494974747, then /√2; g: 0.3·0.5.
      // In stage s1 with u, who supplies a: round(0.7·0.9/√1·10⁹) = 6.3e8, ·0.9/√1, ·1/√4 of four members.
      sums: {
        SHARED_TIE: 350_000_000,
        PARTNER: 150_000_000,
        DEMAND: 1_000_000_000,
        SAME_STAGE: 283_500_000,
      },
      pathCounts: { SHARED_TIE: 1, PARTNER: 1, SAME_STAGE: 1 },
      activities: ['INVESTEE 1000000000 1', 'PARTNER 1000000000 1'],
      paths: [
        `PARTNER org:t-g - ${tieId(cooperation)}`,
        `SHARED_TIE org:t-a org:t-i ${tieId(investedHere)} ${tieId(investedThere)}`,
      ],
      demandIds: ['demand:t1'],
      // x = 1 - exp(-0.35/0.656532) = 0.413219 and 1 - exp(-0.15/0.328266) = 0.366786,
      // of SAME_STAGE 1 - exp(-0.2835/0.656532) = 0.350670, of ACTIVITY 1.
      // T = 1 - (1 - 0.15·0.413219)(1 - 0.5·0.366786)(1 - 0.6)(1 - 0.3·0.350670)(1 - 0.07) = 0.745028.
      // Reach a, i, v: 0.3·0.3, the authority introduces nobody. New financing: 0.25.
      blocks: {
        TIES: 33_526_264,
        GAP: 0,
        REACH: 1_350_000,
        EXPANSION: 3_000_000,
        FIT: 8_000_000,
        RISK: 0,
      },
      points: 45_876_264,
      ceiling: 45_876_264,
      isExpansionKnown: true,
      reach: 0.09,
      established: [],
      flags: [],
    },
    'org:t-m': {
      // As v, but attached by half.
      sums: { DEMAND: 500_000_000, SAME_STAGE: 141_750_000 },
      activities: [],
      paths: [],
      demandIds: ['demand:t1'],
      // x = 1 - exp(-0.14175/0.656532) = 0.194190; T = 1 - (1 - 0.6·0.5)(1 - 0.3·0.194190) = 0.340780
      blocks: { TIES: 15_335_095, GAP: 0, REACH: 0, EXPANSION: 0, FIT: 8_000_000, RISK: 0 },
      points: 23_335_095,
      ceiling: 35_335_095,
      isExpansionKnown: false,
      reach: 0,
      established: [],
      flags: [],
    },
    'org:t-w': {
      sums: { DEMAND: 1_000_000_000, SAME_STAGE: 283_500_000 },
      paths: [],
      demandIds: ['demand:t1'],
      // T = 1 - (1 - 0.6)(1 - 0.3·0.350670) = 0.642080; control is no role.
      // Its branch introduces: 0.9. Active in the province: 0.15.
      blocks: {
        TIES: 28_893_618,
        GAP: 0,
        REACH: 13_500_000,
        EXPANSION: 1_800_000,
        FIT: 8_000_000,
        RISK: 0,
      },
      points: 52_193_618,
      ceiling: 52_193_618,
      isExpansionKnown: true,
      reach: 0.9,
      established: ['HAS_BRANCH org:t-wb'],
      flags: [],
    },
  },
} satisfies Partly<Comparable>;
