import * as fc from 'fast-check';
import { factId } from '../../server/fact-id.ts';
import type {
  Organization,
  OrganizationLabel,
  Tie,
  TieType,
} from '../../server/write/graph-data.ts';
import { factArbitrary, fullArray, pick } from './random-facts.ts';
import { peerTiesArbitrary } from './random-peers.ts';

export function tieId({ type, fromId, toId, subject }: Tie): string {
  return factId(type, fromId, toId, subject);
}

const types: readonly (readonly [number, TieType])[] = [
  [6, 'SUPPLIES'],
  [1, 'SERVES'],
  [4, 'CONTROLS'],
  [4, 'INVESTS_IN'],
  [2, 'RESEARCHES_WITH'],
  [4, 'COOPERATES_WITH'],
  [2, 'LICENSES_TO'],
  [2, 'INCUBATES'],
  [3, 'MEMBER_OF'],
  [2, 'LOCATED_IN'],
  [2, 'COMPETES_WITH'],
];

/** Who mostly stands at the start or the end of a type, where there is any such organisation. */
const starters: Partial<Record<TieType, readonly OrganizationLabel[]>> = {
  INCUBATES: ['Park', 'Institute'],
  INVESTS_IN: ['Investor'],
};
const enders: Partial<Record<TieType, readonly OrganizationLabel[]>> = {
  MEMBER_OF: ['Association'],
  LOCATED_IN: ['Park'],
  COOPERATES_WITH: ['Investor', 'Authority'],
};

/** One end in two is among the first eight, so that they meet often. */
const place = fc.oneof(fc.nat(7), fc.nat(999));

const shape = fc.record({
  type: pick(types),
  from: place,
  to: place,
  isTypical: pick([
    [3, true],
    [1, false],
  ]),
  subject: pick([
    [6, ''],
    [1, '甲'],
    [1, '乙'],
  ]),
  ratio: fc.constantFrom(undefined, 0.05, 0.1, 0.3),
  fact: factArbitrary(),
});

/** Ties between different organisations; no fact twice. */
export function tiesArbitrary(organizations: readonly Organization[]): fc.Arbitrary<Tie[]> {
  const idAt = (labels: readonly OrganizationLabel[] | undefined, index: number) => {
    const fitting = organizations.filter((one) => labels?.includes(one.label) ?? true);
    const pool = fitting.length > 0 ? fitting : organizations;
    return pool[index % pool.length]?.id ?? '';
  };
  const drawn = fc.tuple(fullArray(shape, 10, 45, 60), peerTiesArbitrary(organizations));
  return drawn.map(([shapes, peerTies]) => {
    const ties = new Map(peerTies.map((tie) => [tieId(tie), tie]));
    for (const { type, from, to, isTypical, subject, ratio, fact } of shapes) {
      const tie: Tie = {
        type,
        fromId: idAt(isTypical ? starters[type] : undefined, from),
        toId: idAt(isTypical ? enders[type] : undefined, to),
        ...fact,
        ...(subject ? { subject } : {}),
        ...(ratio === undefined ? {} : { ratio }),
      };
      if (tie.fromId !== tie.toId) ties.set(tieId(tie), tie);
    }
    return [...ties.values()];
  });
}
