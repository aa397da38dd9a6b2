import type { Difference } from './compare.ts';
import type { ReachPath } from './reach.ts';

/**
 * Where a list of best path and alternatives goes wrong; `all` are the oracle's paths, best first.
 * Of equally strong paths either is right, so each step is judged by what the steps before left open.
 */
export function compareReach(
  all: readonly ReachPath[],
  product: readonly ReachPath[],
  first = 3,
): Difference[] {
  const differences: Difference[] = [];
  const expected = Math.min(first, product.length + 1);
  for (let place = 0; place < expected; place += 1) {
    const before = product.slice(0, place);
    const open = all.filter((path) => before.every((one) => isApart(one, path)));
    const given = product[place];
    const known = open.find((path) => path.tieIds.join(' ') === given?.tieIds.join(' '));
    const isKnown = known !== undefined && isSame(known, given);
    const isBest = Math.abs((open[0]?.strength ?? -1) - (given?.strength ?? -1)) <= 1e-9;
    if (!isBest || (given !== undefined && !isKnown)) {
      differences.push({ at: `reach.${place}`, oracle: open[0], product: given });
    }
  }
  return differences;
}

function isSame(a: ReachPath, b: ReachPath | undefined): boolean {
  return (
    b !== undefined &&
    a.introducerId === b.introducerId &&
    a.middleIds.join(' ') === b.middleIds.join(' ') &&
    Math.abs(a.strength - b.strength) <= 1e-9
  );
}

function isApart(a: ReachPath, b: ReachPath): boolean {
  return a.introducerId !== b.introducerId && !a.middleIds.some((id) => b.middleIds.includes(id));
}
