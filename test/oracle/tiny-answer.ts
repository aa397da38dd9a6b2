import type { Comparable, Partly } from './compare.ts';
import { tieId } from './random-ties.ts';
import { cooperation, investedHere, investedThere, supply } from './tiny-world.ts';

const counts = { localCount: 0, abroadCount: 0, unknownRegionCount: 0, unconfirmedCount: 0 };
const none = { strength: 'NO_EVIDENCE', action: null } as const;

/**
 * Anchors a (listed, 0.7) and b (0.3): n = 1² / (0.49 + 0.09) = 1.72414, √n = 1.31306,
 * κ = 0.328266, of SHARED_TIE 0.656532. All ties are of the day, so recency is 1.
 */
export const tinyAnswer = {
  asOf: '2026-01-01',
  anchors: { 'org:t-a': 0.7, 'org:t-b': 0.3 },
  effectiveAnchors: 1 / 0.58,
  candidateCount: 4,
  pathCount: 3,
  targets: ['org:t-u', 'org:t-v'],
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
      // 0.7·0.9/√1 = 0.63
      sums: { OUTSIDE_SUPPLIER: 630_000_000, DEMAND: 900_000_000 },
      paths: [`OUTSIDE_SUPPLIER org:t-a - ${tieId(supply)}`],
      demandIds: ['demand:t1'],
      // x = 1 - exp(-0.63/0.328266) = 0.853272; T = 1 - (1 - 0.9·0.853272)(1 - 0.6·0.9) = 0.893255.
      // Reach 0.35·0.9. Fit: both locals of the chain are in s2, next to s1.
      blocks: {
        TIES: 40_196_458,
        GAP: 0,
        REACH: 4_725_000,
        EXPANSION: 0,
        FIT: 8_000_000,
        RISK: 0,
      },
      points: 52_921_458,
      ceiling: 64_921_458,
      isExpansionKnown: false,
      reach: 0.315,
      established: [],
      flags: [],
    },
    'org:t-v': {
      // i: round(7e8/√2) = 494974747, then /√2; g: 0.3·0.5.
      sums: { SHARED_TIE: 350_000_000, PARTNER: 150_000_000, DEMAND: 1_000_000_000 },
      paths: [
        `PARTNER org:t-g - ${tieId(cooperation)}`,
        `SHARED_TIE org:t-a org:t-i ${tieId(investedHere)} ${tieId(investedThere)}`,
      ],
      demandIds: ['demand:t1'],
      // x = 1 - exp(-0.35/0.656532) = 0.413219 and 1 - exp(-0.15/0.328266) = 0.366786;
      // T = 1 - (1 - 0.15·0.413219)(1 - 0.5·0.366786)(1 - 0.6) = 0.693603.
      // Reach a, i, v: 0.3·0.3, the authority introduces nobody. New financing: 0.25.
      blocks: {
        TIES: 31_212_154,
        GAP: 0,
        REACH: 1_350_000,
        EXPANSION: 3_000_000,
        FIT: 8_000_000,
        RISK: 0,
      },
      points: 43_562_154,
      ceiling: 43_562_154,
      isExpansionKnown: true,
      reach: 0.09,
      established: [],
      flags: [],
    },
    'org:t-m': {
      sums: { DEMAND: 500_000_000 },
      paths: [],
      demandIds: ['demand:t1'],
      // 45·0.6·0.5
      blocks: { TIES: 13_500_000, GAP: 0, REACH: 0, EXPANSION: 0, FIT: 8_000_000, RISK: 0 },
      points: 21_500_000,
      ceiling: 33_500_000,
      isExpansionKnown: false,
      reach: 0,
      established: [],
      flags: [],
    },
    'org:t-w': {
      sums: { DEMAND: 1_000_000_000 },
      paths: [],
      demandIds: ['demand:t1'],
      // Its branch introduces: 0.9. Active in the province: 0.15.
      blocks: {
        TIES: 27_000_000,
        GAP: 0,
        REACH: 13_500_000,
        EXPANSION: 1_800_000,
        FIT: 8_000_000,
        RISK: 0,
      },
      points: 50_300_000,
      ceiling: 50_300_000,
      isExpansionKnown: true,
      reach: 0.9,
      established: ['HAS_BRANCH org:t-wb'],
      flags: [],
    },
  },
} satisfies Partly<Comparable>;
