/**
 * Splits a whole number of points over parts in proportion to their shares, by largest remainder,
 * so that the parts sum to the total exactly. Of equal remainders the earlier part wins.
 * Shares are 0 or more; where all are 0, so is every part.
 */
export function splitPoints(total: number, shares: readonly number[]): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  if (!(whole > 0)) return shares.map(() => 0);
  const exact = shares.map((share) => (total * share) / whole);
  const points = exact.map(Math.floor);
  const left = total - points.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) points[index] = (points[index] ?? 0) + 1;
  return points;
}
