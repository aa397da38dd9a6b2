import { expect, it } from 'vitest';
import type { Organization } from '../../server/write/graph-data.ts';
import {
  mergeOrganization,
  organizationProperties,
} from '../../server/write/merge-organization.ts';
import { parseOrganizationClaim } from '../../server/write/organization-claims.ts';

const said = (source: string, own: Partial<Organization>) =>
  organizationProperties({
    id: 'org:a',
    label: 'Company',
    name: '甲一测试材料',
    status: 'UNKNOWN',
    sourceIds: [`source:${source}`],
    ...own,
  });
const day = (text: string, precision: 'YEAR' | 'MONTH' | 'DAY' = 'DAY') => ({
  foundedOn: { day: text, precision },
});
const claimsAfter = (first: Partial<Organization>, second: Partial<Organization>) =>
  mergeOrganization(said('a', first), said('b', second)).claims?.map(parseOrganizationClaim);

it.each<[string, Partial<Organization>, Partial<Organization>, string]>([
  ['uscc', { uscc: 'U1' }, { uscc: 'U2' }, 'U2'],
  ['regionCode', { regionCode: '330105' }, { regionCode: '330200' }, '330200'],
  ['country', { country: 'DE' }, { country: 'CN' }, 'CN'],
  ['status', { status: 'ACTIVE' }, { status: 'CLOSED' }, 'CLOSED'],
  ['foundedOn', day('2001-01-01', 'YEAR'), day('2002-05-01', 'MONTH'), '2002-05'],
  ['registeredCapital', { registeredCapital: '1000万元' }, { registeredCapital: '2亿元' }, '2亿元'],
])('keeps another %s as a claim beside the first', (property, first, second, value) => {
  expect(claimsAfter(first, second)).toEqual([{ property, value, sourceIds: ['source:b'] }]);
});

it.each<[string, Partial<Organization>, Partial<Organization>]>([
  ['the same', { uscc: 'U1' }, { uscc: 'U1' }],
  ['a place within the place', { regionCode: '330100' }, { regionCode: '330105' }],
  ['a day within the year', day('2001-01-01', 'YEAR'), day('2001-05-03')],
  ['an unknown status', { status: 'ACTIVE' }, {}],
  [
    'the same in other letters',
    { registeredCapital: '1,000 万' },
    { registeredCapital: '１０００万' },
  ],
])('sees no contradiction in %s', (_, first, second) => {
  expect(claimsAfter(first, second)).toBeUndefined();
});

it('keeps a place in China of an organisation abroad as a claim', () => {
  expect(claimsAfter({ country: 'DE' }, { regionCode: '330105' })).toEqual([
    { property: 'regionCode', value: '330105', sourceIds: ['source:b'] },
  ]);
});

it('names every source of a claim, and nothing twice', () => {
  const first = said('a', { uscc: 'U1' });
  const [second, third] = [said('b', { uscc: 'U2' }), said('c', { uscc: 'U2' })];
  const merged = [second, third].reduce(mergeOrganization, first);

  expect(merged.claims?.map(parseOrganizationClaim)).toEqual([
    { property: 'uscc', value: 'U2', sourceIds: ['source:b', 'source:c'] },
  ]);
  expect(mergeOrganization(merged, second)).toEqual(merged);
});

it('makes of a stub what its first own row says', () => {
  const stub = said('a', { isStub: true, name: '甲一' });
  const row = said('b', { name: '甲一测试材料有限公司', status: 'ACTIVE' });

  expect(mergeOrganization(stub, row)).toMatchObject({
    name: '甲一测试材料有限公司',
    aliases: ['甲一'],
    status: 'ACTIVE',
    isStub: null,
  });
});

it('leaves an organisation what it is when a stub of it comes', () => {
  const known = said('a', { status: 'ACTIVE' });

  expect(mergeOrganization(known, said('b', { isStub: true }))).toMatchObject({
    name: '甲一测试材料',
    status: 'ACTIVE',
    isStub: null,
  });
});
