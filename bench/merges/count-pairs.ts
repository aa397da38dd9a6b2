import {
  type Between,
  type Known,
  likenessOf,
  nothingBetween,
  proposedScore,
  sureScore,
} from '../../server/definitions/likeness/likeness.ts';
import { openPairs } from '../../server/merges/find-pairs.ts';

/** A pair that was proposed. */
export interface Proposed {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** What a search proposes among organisations, from themselves alone: no ties, no products. */
export function proposeAmong(
  organizations: readonly Known[],
  between: Between = nothingBetween,
): Proposed[] {
  const collector = openPairs();
  for (const [index, { names }] of organizations.entries()) {
    for (const { parts } of names) collector.add(index, parts);
  }
  return collector
    .pairs(() => true)
    .pairs.flatMap(([a, b]) => {
      const [one, other] = [organizations[a], organizations[b]];
      const score = one && other ? (likenessOf(one, other, between)?.score ?? 0) : 0;
      return score >= proposedScore ? [{ a, b, score }] : [];
    });
}

/** How well proposals meet the truth. */
export interface Quality {
  /** Of the proposed pairs that are judged, the share that is right; null of none. */
  readonly precision: number | null;
  /** Of the right pairs, the share that is proposed; null where there is none. */
  readonly recall: number | null;
  readonly proposed: number;
  readonly right: number;
}

/** `isRight` of each proposed pair that counts, and how many right pairs there are. */
export function qualityOf(
  proposed: readonly { readonly score: number; readonly isRight: boolean }[],
  rightCount: number,
): { proposed: Quality; sure: Quality } {
  const of = (pairs: readonly { isRight: boolean }[]): Quality => {
    const right = pairs.filter(({ isRight }) => isRight).length;
    return {
      precision: pairs.length > 0 ? round(right / pairs.length) : null,
      recall: rightCount > 0 ? round(right / rightCount) : null,
      proposed: pairs.length,
      right: rightCount,
    };
  };
  return { proposed: of(proposed), sure: of(proposed.filter(({ score }) => score >= sureScore)) };
}

const round = (share: number) => Math.round(share * 1000) / 1000;
