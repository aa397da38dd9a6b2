import { expect, it } from 'vitest';
import type { Organization } from '../../server/write/graph-data.ts';
import {
  mergeOrganization,
  organizationProperties,
} from '../../server/write/merge-organization.ts';
import { resolveOrganizations } from '../../server/write/resolve-organizations.ts';

const row = (id: string, own: Partial<Organization> = {}): Organization => ({
  id,
  label: 'Company',
  name: '甲一测试材料',
  status: 'ACTIVE',
  sourceIds: ['source:a'],
  ...own,
});
const stored = (id: string, own: Partial<Organization> = {}) => ({
  id,
  organization: organizationProperties(row(id, own)),
});
const meant = (rows: Organization[], graph: ReturnType<typeof stored>[]) =>
  resolveOrganizations(rows, graph).map(({ id, rows: group }) => [id, group.map((one) => one.id)]);

it('finds a stored organisation by id before anything else', () => {
  const graph = [stored('org:a', { uscc: 'U1' }), stored('org:b', { uscc: 'U2' })];

  expect(meant([row('org:a', { uscc: 'U2' })], graph)).toEqual([['org:a', ['org:a']]]);
});

it('finds one by credit code before stock code', () => {
  const graph = [stored('org:a', { stockCode: 'S' }), stored('org:b', { uscc: 'U' })];

  expect(meant([row('org:x', { uscc: 'U', stockCode: 'S' })], graph)).toEqual([
    ['org:b', ['org:x']],
  ]);
});

it('takes rows with one code for one organisation', () => {
  const rows = [row('org:a', { stockCode: 'S' }), row('org:b', { stockCode: 'S' })];

  expect(meant(rows, [])).toEqual([['org:a', ['org:a', 'org:b']]]);
});

it('keeps meaning the same organisation when a row without the code comes later', () => {
  const rows = [row('org:x', { uscc: 'U' }), row('org:x')];

  expect(meant(rows, [stored('org:a', { uscc: 'U' })])).toEqual([['org:a', ['org:x', 'org:x']]]);
});

it('does not take the credit code of another organisation', () => {
  const graph = [stored('org:a'), stored('org:b', { uscc: 'U' })];

  const [resolved] = resolveOrganizations([row('org:a', { uscc: 'U' })], graph);

  expect(resolved?.rows[0]?.uscc).toBeUndefined();
});

it('fills what is empty and overwrites nothing', () => {
  const before = organizationProperties(row('org:a', { regionCode: '330105', business: '材料' }));
  const after = organizationProperties(
    row('org:b', { regionCode: '110000', business: '药业', shortName: '甲一', name: '甲一新名' }),
  );

  expect(mergeOrganization(before, after)).toMatchObject({
    name: '甲一测试材料',
    regionCode: '330105',
    business: '材料',
    shortName: '甲一',
    aliases: ['甲一新名'],
  });
});

it('adds no place in China to an organisation abroad', () => {
  const abroad = organizationProperties(row('org:a', { country: 'DE' }));
  const local = organizationProperties(row('org:b', { country: 'CN', regionCode: '330100' }));

  expect(mergeOrganization(abroad, local).regionCode).toBeNull();
});
