import * as fc from 'fast-check';
import type { GraphData, OrganizationLabel, TieType } from '../../server/write/graph-data.ts';
import { isLocal } from './place.ts';
import { askedDays, inTen, pick, sourceIds } from './random-facts.ts';
import { askedRegions } from './random-organizations.ts';
import { tieId } from './random-ties.ts';
import type { Exclusions, Mode, Question, Role, Scope } from './world.ts';

const labels: readonly OrganizationLabel[] = [
  'Company',
  'Investor',
  'Institute',
  'Association',
  'Park',
  'Authority',
];
const roles: readonly Role[] = ['SUPPLIER', 'CUSTOMER', 'INVESTOR', 'INVESTEE', 'PARTNER'];
const types: readonly TieType[] = ['SUPPLIES', 'CONTROLS', 'INVESTS_IN', 'COOPERATES_WITH'];

/** Questions that a world can be asked: what they name is in it at any day, anchors are local. */
export function questionArbitrary(data: GraphData): fc.Arbitrary<Question> {
  const organizations = data.organizations ?? [];
  const ids = organizations.map((one) => one.id);
  return fc
    .record({
      regionCode: pick([
        [3, askedRegions[0]],
        [1, askedRegions[1]],
      ]),
      asOf: pick<string | undefined>(askedDays),
      mode: fc.constantFrom<Mode>('ANCHOR_LED', 'GAP_LED', 'ECOSYSTEM_LED'),
      kinds: fc.oneof(
        fc.constant<OrganizationLabel[]>(['Company']),
        fc.constant([...labels]),
        fc.constant([...labels]),
        fc.subarray([...labels], { minLength: 1 }),
      ),
      scope: fc.constantFrom<Scope>('OUTSIDE_REGION', 'OUTSIDE_CITY', 'OUTSIDE_PROVINCE'),
      roles: inTen(4, fc.subarray([...roles], { minLength: 1, maxLength: 2 })),
      anchorIds: inTen(3, fc.subarray(ids)),
      exclude: inTen(4, exclusionsArbitrary(data, ids)),
    })
    .map(({ asOf, roles: asked, anchorIds, exclude, ...rest }) => {
      const named = organizations
        .filter((one) => anchorIds?.includes(one.id))
        .filter((one) => one.foundedOn === undefined && one.status !== 'CLOSED')
        .filter((one) => isLocal(one, rest.regionCode))
        .map((one) => one.id);
      return {
        chainId: 'chain:w',
        ...rest,
        ...(asOf ? { asOf } : {}),
        ...(asked ? { roles: asked } : {}),
        ...(named.length > 0 ? { anchorIds: named } : {}),
        ...(exclude ? { exclude } : {}),
      };
    });
}

function exclusionsArbitrary(data: GraphData, ids: string[]): fc.Arbitrary<Exclusions> {
  const few = { maxLength: 2 };
  return fc.record({
    organizationIds: fc.subarray(ids, few),
    anchorIds: fc.subarray(ids, few),
    relationIds: fc.subarray((data.ties ?? []).map(tieId), few),
    relationTypes: fc.subarray([...types], { maxLength: 1 }),
    sourceIds: fc.subarray(sourceIds, { maxLength: 1 }),
  });
}
