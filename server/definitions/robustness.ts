import type { ScoreWeights } from './profile.ts';
import { type BlockKind, blockPoints } from './score.ts';

/** How far each weight is moved, down and up: a factor. */
export const weightFactors = [0.8, 1.2] as const;

/** So many of a list are what an office looks at. */
export const topSize = 20;

/** A candidate's blocks before their weights, each 0-1. */
export type BlockValues = Readonly<Record<BlockKind, number>>;

/** A list ranked under weights that differ from its own in one. */
export interface WeightRun {
  readonly block: BlockKind;
  /** Of each row, from 1. */
  readonly ranks: readonly number[];
}

/** A list ranked under its own weights and under each of the moved ones. */
export interface WeightStudy {
  readonly ranks: readonly number[];
  readonly runs: readonly WeightRun[];
}

export interface TopSteadiness {
  /** How many the top has: 20, or the whole of a shorter list. */
  readonly topCount: number;
  /** The fewest of them that a run leaves in the top. */
  readonly leastCount: number;
  /** Mean over the runs of the share of the top that stays, 0-1; 1 of an empty list. */
  readonly stableShare: number;
  /** The block whose weight leaves the fewest, of equal ones moves the top further; null if none moves it. */
  readonly leastBlock: BlockKind | null;
}

export interface RankSpan {
  /** Best and worst place over all runs, its own included. */
  readonly bestRank: number;
  readonly worstRank: number;
  /** The block whose weight moves it most; null if none does. */
  readonly block: BlockKind | null;
}

const weightOf: Readonly<Record<BlockKind, keyof ScoreWeights>> = {
  TIES: 'ties',
  GAP: 'gap',
  REACH: 'reach',
  EXPANSION: 'expansion',
  FIT: 'fit',
  RISK: 'risk',
};
const blocks: readonly BlockKind[] = ['TIES', 'GAP', 'REACH', 'EXPANSION', 'FIT', 'RISK'];

/**
 * Weights with one of them times `factor`, all but risk brought back to the sum that they had.
 * A weight of 0 stays 0, a factor of 1 changes no digit, and risk is at most 1.
 */
export function moveWeight(weights: ScoreWeights, block: BlockKind, factor: number): ScoreWeights {
  if (block === 'RISK') return { ...weights, risk: Math.min(1, weights.risk * factor) };
  const moved = weightOf[block];
  const { ties, gap, reach, expansion, fit } = weights;
  const sum = ties + gap + reach + expansion + fit;
  const scale = sum / (sum + (factor - 1) * weights[moved]);
  const part = (name: keyof ScoreWeights) =>
    weights[name] * (name === moved ? factor : 1) * (Number.isFinite(scale) ? scale : 1);
  return {
    ties: part('ties'),
    gap: part('gap'),
    reach: part('reach'),
    expansion: part('expansion'),
    fit: part('fit'),
    risk: weights.risk,
  };
}

/** The score under given weights, in whole millionths of a point (definitions, "Score"). */
function scoreOf(values: BlockValues, weights: ScoreWeights): number {
  const points = (block: BlockKind) => blockPoints(weights[weightOf[block]], values[block]);
  const reward = points('TIES') + points('GAP') + points('REACH') + points('EXPANSION');
  const whole = reward + points('FIT');
  return whole - Math.min(points('RISK'), whole);
}

/** Places from 1 by score. Rows come in the order that decides between equal scores. */
export function rankUnder(rows: readonly BlockValues[], weights: ScoreWeights): number[] {
  const count = rows.length;
  // Score and place in one number, so that numbers are sorted: 10^8 millionths times a list stays below 2^53.
  const keys = Float64Array.from(
    rows,
    (values, index) => scoreOf(values, weights) * count + (count - 1 - index),
  ).sort();
  const ranks = new Array<number>(count).fill(0);
  keys.forEach((key, place) => {
    ranks[count - 1 - (key % count)] = count - place;
  });
  return ranks;
}

/** Ranks a list under its weights and with each weight moved down and up, one at a time. */
export function studyWeights(rows: readonly BlockValues[], weights: ScoreWeights): WeightStudy {
  return {
    ranks: rankUnder(rows, weights),
    runs: blocks.flatMap((block) =>
      weightFactors.map((factor) => ({
        block,
        ranks: rankUnder(rows, moveWeight(weights, block, factor)),
      })),
    ),
  };
}

/** How much of the top of a list stays there. */
export function topSteadiness({ ranks, runs }: WeightStudy): TopSteadiness {
  const topCount = Math.min(topSize, ranks.length);
  const top = ranks.flatMap((rank, index) => (rank <= topCount ? [index] : []));
  const outcomes = runs.map((run) => ({
    block: run.block,
    stayed: top.filter((index) => (run.ranks[index] ?? 0) <= topCount).length,
    moved: top.reduce((sum, index) => sum + distance(ranks, run.ranks, index), 0),
  }));
  const [worst] = outcomes.toSorted((a, b) => a.stayed - b.stayed || b.moved - a.moved);
  const stayed = outcomes.reduce((sum, outcome) => sum + outcome.stayed, 0);
  return {
    topCount,
    leastCount: worst?.stayed ?? 0,
    stableShare: topCount === 0 ? 1 : stayed / (topCount * runs.length),
    leastBlock: worst !== undefined && worst.moved > 0 ? worst.block : null,
  };
}

/** Between which places one row of a list moves. */
export function rankSpan({ ranks, runs }: WeightStudy, index: number): RankSpan {
  const places = [ranks, ...runs.map((run) => run.ranks)].map((run) => run[index] ?? 0);
  const [most] = runs
    .map((run) => ({ block: run.block, moved: distance(ranks, run.ranks, index) }))
    .sort((a, b) => b.moved - a.moved);
  return {
    bestRank: Math.min(...places),
    worstRank: Math.max(...places),
    block: most !== undefined && most.moved > 0 ? most.block : null,
  };
}

const distance = (before: readonly number[], after: readonly number[], index: number) =>
  Math.abs((after[index] ?? 0) - (before[index] ?? 0));
