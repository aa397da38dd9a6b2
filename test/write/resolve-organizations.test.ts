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
  resolveOrganizations(rows, graph).resolved.map(({ id, rows: group }) => [
    id,
    group.map((one) => one.id),
  ]);

it('finds a stored organisation by id before anything else', () => {
  const graph = [stored('org:a', { uscc: 'U1' }), stored('org:b', { uscc: 'U2' })];

  expect(meant([row('org:a', { uscc: 'U2' })], graph)).toEqual([['org:a', ['org:a']]]);
});

it.each([
  ['credit code', { uscc: 'U' }, 'org:b'],
  ['stock code', { stockCode: 'S' }, 'org:a'],
])('finds one by its %s', (_, code, id) => {
  const graph = [stored('org:a', { stockCode: 'S' }), stored('org:b', { uscc: 'U' })];

  expect(meant([row('org:x', code)], graph)).toEqual([[id, ['org:x']]]);
});

it.each(['org:x', 'org:a', 'org:b'])('refuses %s whose codes name two organisations', (id) => {
  const graph = [stored('org:a', { stockCode: 'S' }), stored('org:b', { uscc: 'U' })];
  const torn = row(id, { uscc: 'U', stockCode: 'S' });

  const { resolved, refused } = resolveOrganizations([torn], graph);

  expect(resolved).toEqual([]);
  expect(refused.get(torn)).toMatchObject({ rule: 'KEYS_DISAGREE', value: 'org:b, org:a' });
});

it.each([
  ['id', row('org:gone')],
  ['credit code', row('org:x', { uscc: 'GONE' })],
  ['stock code', row('org:x', { stockCode: '600902.SH' })],
])('finds by its old %s what a merge took away', (_, called) => {
  const living = new Map(['org:gone', 'GONE', '600902.SH'].map((name) => [name, 'org:a']));

  const { resolved } = resolveOrganizations([called], [stored('org:a')], living);

  expect(resolved.map(({ id }) => id)).toEqual(['org:a']);
});

it('takes rows with one code for one organisation', () => {
  const rows = [row('org:a', { stockCode: 'S' }), row('org:b', { stockCode: 'S' })];

  expect(meant(rows, [])).toEqual([['org:a', ['org:a', 'org:b']]]);
});

it('keeps meaning the same organisation when a row without the code comes later', () => {
  const rows = [row('org:x', { uscc: 'U' }), row('org:x')];

  expect(meant(rows, [stored('org:a', { uscc: 'U' })])).toEqual([['org:a', ['org:x', 'org:x']]]);
});

it('keeps the code of another organisation as a claim', () => {
  const graph = [stored('org:a'), stored('org:b', { uscc: 'U' })];

  const [resolved] = resolveOrganizations([row('org:a', { uscc: 'U' })], graph).resolved;

  expect(resolved?.says[0]).not.toHaveProperty('uscc');
  expect(resolved?.says[0]?.claims).toEqual([
    '{"property":"uscc","value":"U","sourceIds":["source:a"]}',
  ]);
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
