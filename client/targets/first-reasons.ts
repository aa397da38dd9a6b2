/** A reason, with a peer where it rests on likeness. */
interface Ground {
  readonly peer: unknown;
}

/** How many a row shows; an open one has more room. */
export const closedCount = { likenesses: 1, all: 3 };
export const openCount = { likenesses: 3, all: 5 };

/** The strongest; a lead is led by its strongest likenesses, as nothing else makes it one. */
export function firstReasons<Reason extends Ground>(
  reasons: readonly Reason[],
  isLead: boolean,
  count: { readonly likenesses: number; readonly all: number },
): readonly Reason[] {
  if (!isLead) return reasons.slice(0, closedCount.all);
  const likenesses = reasons.filter(({ peer }) => peer !== null).slice(0, count.likenesses);
  const others = reasons.filter(({ peer }) => peer === null);
  return [...likenesses, ...others].slice(0, count.all);
}
