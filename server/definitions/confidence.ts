/** The newest report of one set of sources. */
export interface Support {
  readonly sourceIds: readonly string[];
  /** 0-1. */
  readonly confidence: number;
}

/** What several reports together reach at most, unless one alone says more. */
const ceiling = 0.99;
const millionth = 1e6;

/**
 * Confidence of a fact that several sets of sources report, 0-1, to a millionth: noisy-or,
 * max(max c, min(0.99, 1 − Π(1 − c))), the product over the sets that are no part of another
 * (a report of some of the same sources says nothing of its own). One set keeps its confidence.
 */
export function combinedConfidence(supports: readonly Support[]): number {
  const most = Math.max(0, ...supports.map(({ confidence }) => confidence));
  const independent = supports.filter(
    (support) => !supports.some((other) => other !== support && isPart(support, other)),
  );
  if (independent.length < 2) return most;
  // In an order of their own: a product of the same factors in another order differs in its last digits.
  const doubt = independent
    .map(({ confidence }) => 1 - confidence)
    .sort((a, b) => a - b)
    .reduce((product, factor) => product * factor, 1);
  return Math.max(most, Math.min(ceiling, Math.round((1 - doubt) * millionth) / millionth));
}

const isPart = (support: Support, other: Support) =>
  support.sourceIds.length < other.sourceIds.length &&
  support.sourceIds.every((id) => other.sourceIds.includes(id));
