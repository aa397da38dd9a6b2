import { beforeAll, expect, it } from 'vitest';
import { openTestGraph } from '../support/graph.ts';
import { run } from '../support/run.ts';
import { createSmallWorld } from '../support/small-world.ts';

const { graph, driver } = openTestGraph('once');
beforeAll(() => createSmallWorld(driver));

it('gives an organisation with its region and sources', async () => {
  const { data, errors } = await run(
    graph,
    `{ organization(id: "org:a") { __typename name shortName aliases kind uscc stockCode country status
      foundedOn foundedOnPrecision website investorType region { name } sources { id } } }`,
  );

  expect(errors).toBeUndefined();
  expect(data.organization).toEqual({
    __typename: 'Company',
    name: '甲一测试材料有限公司',
    shortName: '甲一材料',
    aliases: ['甲旧材料厂'],
    kind: 'COMPANY',
    uscc: '91910105MA0000001A',
    stockCode: '900001.SZ',
    country: 'CN',
    status: 'ACTIVE',
    foundedOn: '2001-01-01',
    foundedOnPrecision: 'YEAR',
    website: null,
    investorType: null,
    region: { name: '丙区' },
    sources: [{ id: 'source:one' }],
  });
});

it('has no region where it is abroad or unknown, and is null for an unknown id', async () => {
  const { data } = await run(
    graph,
    '{ abroad: organization(id: "org:z") { region { code } country } none: organization(id: "org:none") { id } }',
  );

  expect(data).toEqual({ abroad: { region: null, country: 'US' }, none: null });
});

const stages = `query($asOf: Date) { organization(id: "org:a") { stages(asOf: $asOf) {
  id stage { id } organization { id } confidence evidence sources { id } } } }`;

it('works in the stages that hold at the data date, by chain, position, order', async () => {
  const { data } = await run(graph, stages);

  expect(data.organization.stages.map((one: { id: string }) => one.id)).toEqual(['w2', 'w1', 'w5']);
  expect(data.organization.stages[1]).toEqual({
    id: 'w1',
    stage: { id: 'stage:test/u' },
    organization: { id: 'org:a' },
    confidence: 0.9,
    evidence: '甲测试胶',
    sources: [{ id: 'source:two' }],
  });
  expect(data.organization.stages[0].evidence).toBe('仅经营范围相符');
});

it('works in more stages at an earlier day', async () => {
  const { data } = await run(graph, stages, { asOf: '2023-12-31' });

  expect(data.organization.stages.map((one: { id: string }) => one.id)).toEqual([
    'w2',
    'w1',
    'w3',
    'w5',
  ]);
});

it.each([
  ['2022-12-31', 0],
  ['2023-01-01', 1],
  ['2025-12-31', 1],
  ['2026-01-01', 0],
])('holds its title at %s: %i', async (asOf, count) => {
  const { data } = await run(
    graph,
    'query($asOf: Date) { organization(id: "org:a") { titles(asOf: $asOf) { name level validFrom validTo sources { id } } } }',
    { asOf },
  );

  expect(data.organization.titles).toEqual(
    Array(count).fill({
      name: '专精特新小巨人',
      level: '国家级',
      validFrom: '2023-01-01',
      validTo: '2026-01-01',
      sources: [{ id: 'source:one' }],
    }),
  );
});
