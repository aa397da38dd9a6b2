import * as fc from 'fast-check';
import type { Organization, Signal } from '../../server/write/graph-data.ts';
import { dayArbitrary, factArbitrary, inTen } from './random-facts.ts';
import { regions } from './random-organizations.ts';

const kinds = [
  'FINANCING',
  'NEW_ENTITY',
  'LAND',
  'EIA',
  'CAPACITY',
  'LISTING',
  'QUALIFICATION',
  'HIRING',
  'WINNING_BID',
  'ADDRESS_CHANGE',
  'CAPITAL_REDUCTION',
  'LAND_RETURNED',
] as const;

/** Signs of expansion and of leaving; no risks, which the brute-force reading leaves aside. */
export function signalsArbitrary(organizations: readonly Organization[]): fc.Arbitrary<Signal[]> {
  const one = fc.record({
    organizationId: fc.constantFrom(...organizations.map(({ id }) => id)),
    kind: fc.constantFrom(...kinds),
    title: fc.constantFrom('测试信号', '获评测试小巨人'),
    occurredOn: dayArbitrary,
    regionCode: inTen(6, fc.constantFrom(...regions.map(({ code }) => code))),
    fact: factArbitrary(),
  });
  return fc.array(one, { maxLength: 12, size: 'max' }).map((rows) => {
    const signals = rows.map(({ fact, regionCode, ...row }) => ({
      ...fact,
      ...row,
      validFrom: row.occurredOn,
      ...(regionCode ? { regionCode } : {}),
    }));
    const keyOf = ({ organizationId, kind, title, occurredOn }: Signal) =>
      [organizationId, kind, title, occurredOn.day].join(' ');
    return [...new Map(signals.map((signal) => [keyOf(signal), signal])).values()];
  });
}
