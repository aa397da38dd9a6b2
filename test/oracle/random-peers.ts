import * as fc from 'fast-check';
import type { Organization, Tie, TieType } from '../../server/write/graph-data.ts';
import { factArbitrary, inTen, pick } from './random-facts.ts';

/** From the first to the second organisation of a step, or back. */
type Way = readonly [type: TieType, isBack: boolean];

const over = (type: TieType, isBack = false): Way => [type, isBack];

/** What peer paths look like, from an anchor outwards. */
const patterns: readonly (readonly Way[])[] = [
  [over('SUPPLIES', true), over('SUPPLIES'), over('SUPPLIES', true)],
  [over('SUPPLIES'), over('SUPPLIES', true), over('SUPPLIES')],
  [over('INVESTS_IN', true), over('INVESTS_IN'), over('INVESTS_IN', true)],
  [over('INVESTS_IN'), over('INVESTS_IN', true), over('INVESTS_IN')],
  [over('COOPERATES_WITH'), over('COOPERATES_WITH', true), over('COOPERATES_WITH')],
  [over('COMPETES_WITH'), over('SUPPLIES', true)],
  [over('COMPETES_WITH', true), over('INVESTS_IN')],
];

/** Few enough that paths share ends and middles, and come back to where they started. */
const place = fc.nat(4);

/** Mostly known to hold, so that whole paths do. */
const stepFact = fc.oneof(
  { weight: 3, arbitrary: factArbitrary(fc.constant({})) },
  { weight: 2, arbitrary: factArbitrary() },
);

const drawn = fc.record({
  pattern: fc.nat(1),
  anchor: place,
  shared: place,
  /** How far behind the shared one the peer is. */
  peer: fc.integer({ min: 1, max: 4 }),
  candidate: place,
  subject: pick([
    [4, ''],
    [1, '甲'],
  ]),
  facts: fc.tuple(stepFact, stepFact, stepFact),
});

/** One or two patterns, and some paths of each. */
const peersArbitrary = fc.tuple(
  fc.subarray([...patterns], { minLength: 1, maxLength: 2 }),
  fc.array(drawn, { minLength: 10, maxLength: 24, size: 'max' }),
);

/**
 * Ties of whole peer paths, in most worlds: anchors are of the district, candidates from elsewhere,
 * those between of anywhere, candidates, anchors, hubs and authorities included.
 */
export function peerTiesArbitrary(organizations: readonly Organization[]): fc.Arbitrary<Tie[]> {
  const pools = openPools(organizations);
  return inTen(8, peersArbitrary).map(([chosen, paths] = [[], []]) =>
    paths.flatMap(({ pattern, anchor, shared, peer, candidate, subject, facts }) => {
      const ways = chosen[pattern % chosen.length] ?? [];
      const pool = ways[0]?.[0] === 'INVESTS_IN' ? pools.investors : pools.anchors;
      const ids = [
        idIn(pool, anchor),
        ...[shared, shared + peer].slice(3 - ways.length).map((at) => idIn(pools.middles, at)),
        idIn(pools.candidates, candidate),
      ];
      return ways.flatMap(([type, isBack], index): Tie[] => {
        const [near = '', far = ''] = ids.slice(index, index + 2);
        const [fromId, toId] = isBack ? [far, near] : [near, far];
        const fact = facts[index];
        if (!near || !far || near === far || !fact) return [];
        return [{ type, fromId, toId, ...fact, ...(subject ? { subject } : {}) }];
      });
    }),
  );
}

function openPools(organizations: readonly Organization[]) {
  // One in four is in no stage: `membershipsArbitrary`.
  const attached = organizations.filter((_, index) => index % 4 !== 3);
  const isHere = ({ regionCode }: Organization) => regionCode === '330105';
  const anchors = attached.filter(isHere).slice(0, 3);
  const candidates = attached.filter((one) => !isHere(one)).slice(0, 4);
  const others = organizations.filter((one) => !anchors.includes(one) && !candidates.includes(one));
  const investors = organizations.filter((one) => isHere(one) && one.label === 'Investor');
  return {
    anchors,
    candidates: [...candidates, ...others.slice(0, 1)],
    investors: [...investors, ...anchors],
    middles: [...others.slice(0, 3), ...anchors.slice(0, 1), ...candidates.slice(0, 1)],
  };
}

function idIn(pool: readonly Organization[], index: number): string {
  return pool[index % pool.length]?.id ?? '';
}
