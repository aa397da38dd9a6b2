import * as fc from 'fast-check';
import type { Organization, Tie, TieType } from '../../seeds/graph-data.ts';
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

const shape = fc.record({
  pattern: fc.constantFrom(...patterns),
  anchor: place,
  others: fc.tuple(place, place),
  candidate: place,
  subject: pick([
    [4, ''],
    [1, '甲'],
  ]),
  facts: fc.tuple(factArbitrary(), factArbitrary(), factArbitrary()),
});

/**
 * Ties of a few whole peer paths, in most worlds: anchors are of the district, candidates from
 * elsewhere, those between of anywhere, hubs and authorities included.
 */
export function peerTiesArbitrary(organizations: readonly Organization[]): fc.Arbitrary<Tie[]> {
  const isHere = ({ regionCode }: Organization) => regionCode?.startsWith('3301') === true;
  const here = organizations.filter(isHere);
  const elsewhere = organizations.filter((one) => !isHere(one));
  const idIn = (pool: readonly Organization[], index: number) => {
    const some = pool.length > 0 ? pool : organizations;
    return some[index % some.length]?.id ?? '';
  };
  const paths = fc.array(shape, { minLength: 3, maxLength: 9, size: 'max' });
  return inTen(8, paths).map((shapes = []) =>
    shapes.flatMap(({ pattern, anchor, others, candidate, subject, facts }) => {
      const funds = here.filter(({ label }) => label === 'Investor');
      const [first] = pattern[0] ?? [];
      const middles = others
        .slice(0, pattern.length - 1)
        .map((index) => idIn(organizations, index));
      const stops = [
        idIn(first === 'INVESTS_IN' ? funds : here, anchor),
        ...middles,
        idIn(elsewhere, candidate),
      ];
      return pattern.flatMap(([type, isBack], index): Tie[] => {
        const [near = '', far = ''] = stops.slice(index, index + 2);
        const [fromId, toId] = isBack ? [far, near] : [near, far];
        const fact = facts[index];
        if (near === far || !fact) return [];
        return [{ type, fromId, toId, ...fact, ...(subject ? { subject } : {}) }];
      });
    }),
  );
}
