import type { ScoreWeights } from '../definitions/profile.ts';
import {
  type BlockValues,
  rankSpan,
  studyWeights,
  topSize,
  topSteadiness,
} from '../definitions/robustness.ts';
import type { BlockKind } from '../definitions/score.ts';
import type { RankSensitivity, Robustness, TargetListKind } from '../schema.generated.ts';
import { byTieBreaks, type RankedLists, type RankedTarget } from './rank.ts';

/** How the lists of an answer bear other weights. */
export interface WeightStudies {
  readonly robustness: (of: TargetListKind) => Robustness;
  readonly sensitivity: (target: RankedTarget) => RankSensitivity;
}

const listNames = {
  TARGETS: 'targets',
  LEADS: 'leads',
  MATCHES: 'matches',
  ESTABLISHED: 'established',
} as const satisfies Record<TargetListKind, keyof RankedLists>;

const blockNames: Readonly<Record<BlockKind, string>> = {
  TIES: '往来',
  GAP: '缺口',
  REACH: '触达',
  EXPANSION: '扩张',
  FIT: '配套',
  RISK: '风险',
};

/** Studies a list when it is first asked about, once an answer. */
export function openWeightStudies(weights: ScoreWeights, lists: () => RankedLists): WeightStudies {
  const known = new Map<readonly RankedTarget[], ReturnType<typeof studyList>>();
  const study = (list: readonly RankedTarget[]) => {
    const made = known.get(list) ?? studyList(list, weights);
    known.set(list, made);
    return made;
  };
  return {
    robustness: (of) => describeTop(study(lists()[listNames[of]]).study),
    sensitivity: (target) => {
      const own = Object.values(lists()).find((list) => list[target.rank - 1] === target) ?? [];
      const { study: found, rowOf } = study(own);
      return describeSpan(found, rowOf.get(target) ?? 0);
    },
  };
}

function studyList(list: readonly RankedTarget[], weights: ScoreWeights) {
  const rows = list.toSorted(byTieBreaks);
  return {
    study: studyWeights(rows.map(valuesOf), weights),
    rowOf: new Map(rows.map((target, index) => [target, index])),
  };
}

function valuesOf({ score }: RankedTarget): BlockValues {
  const values = { TIES: 0, GAP: 0, REACH: 0, EXPANSION: 0, FIT: 0, RISK: 0 };
  for (const { kind, value } of score.blocks) values[kind] = value;
  return values;
}

function describeTop(study: ReturnType<typeof studyWeights>): Robustness {
  const { topCount, leastCount, stableShare, leastBlock } = topSteadiness(study);
  const count = study.ranks.length;
  const moves = leastBlock ? `;影响最大的是“${blockNames[leastBlock]}”的权重` : '';
  const mean = Math.round(1000 * stableShare) / 10;
  const stay =
    leastCount === topCount
      ? `前${topSize}名始终是同样的${topSize}家`
      : `前${topSize}名中至少有${leastCount}家不变,平均${mean}%`;
  const whole = `名单共${count}家,不超过${topSize}家,前${topSize}名不会有进出${moves}。`;
  const text =
    count === 0
      ? '名单为空,无从比较。'
      : count <= topSize
        ? whole
        : `权重各变动±20%,${stay}${moves}。`;
  return {
    topCount,
    stableShare,
    leastShare: topCount === 0 ? 1 : leastCount / topCount,
    leastBlock,
    text,
  };
}

function describeSpan(study: ReturnType<typeof studyWeights>, index: number): RankSensitivity {
  const span = rankSpan(study, index);
  const { bestRank, worstRank, block } = span;
  const text = block
    ? `权重各变动±20%,名次在第${bestRank}至第${worstRank}之间,最受“${blockNames[block]}”的权重影响。`
    : `权重各变动±20%,名次始终是第${bestRank}。`;
  return { ...span, text };
}
