import { expect, it, vi } from 'vitest';
import { fakeGraph } from '../support/fake-graph.ts';
import { run } from '../support/run.ts';

const organization = (id: string) => ({
  id,
  name: '甲一测试材料',
  shortName: null,
  aliases: [],
  kind: 'COMPANY',
  uscc: null,
  stockCode: null,
  regionCode: null,
  country: null,
  status: 'ACTIVE',
  foundedOn: null,
  foundedOnPrecision: null,
  business: null,
  website: null,
  address: null,
  investorType: null,
  registeredCapital: null,
  isStub: false,
  claims: [],
  sourceIds: [],
});

const relation = (organizationId: string, n: number) => ({
  organizationId,
  id: `${organizationId}/${n}`,
  type: 'SUPPLIES',
  fromId: organizationId,
  toId: `org:${n}`,
  ratio: null,
  amountText: null,
  round: null,
  status: 'REPORTED',
  confidence: 1,
  observedOn: null,
  observedOnPrecision: null,
  validFrom: null,
  validFromPrecision: null,
  validTo: null,
  validToPrecision: null,
  detail: null,
  sourceIds: [],
  claims: null,
});

it('stops lists within lists before they are read', async () => {
  const ids = (params: unknown) => (params as { ids: string[] }).ids;
  const relations = vi.fn((params: unknown) =>
    ids(params).flatMap((id) =>
      Array.from({ length: id === 'org:root' ? 100 : 6 }, (_, n) => relation(id, n)),
    ),
  );
  const graph = fakeGraph({
    'nodes/read-data-date': () => [],
    'organizations/load-organizations': (params) => ids(params).map(organization),
    'relations/list-relations': relations,
  });
  const last = 'relations(first: 100) { nodes { id } }';
  const page = (inner: string) => `relations(first: 100) { nodes { to { ${inner} } } }`;

  const two = await run(graph, `{ organization(id: "org:root") { ${page(last)} } }`);
  const three = await run(graph, `{ organization(id: "org:root") { ${page(page(last))} } }`);

  expect(two.errors).toBeUndefined();
  expect(three.errors?.map((error) => error.extensions)).toEqual([
    { code: 'QUERY_TOO_COMPLEX', cost: 50_100, limit: 50_000 },
  ]);
  expect(relations).toHaveBeenCalledTimes(4);
});
