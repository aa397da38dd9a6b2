import { beforeAll, expect, it } from 'vitest';
import { writeGraph } from '../../server/write/write-graph.ts';
import { demoData } from '../support/demo.ts';
import { openTestGraph } from '../support/graph.ts';
import { run } from '../support/run.ts';

const { graph, driver } = openTestGraph('once');
beforeAll(() => writeGraph(graph, demoData, 'test'));

const operation = `query ($chainId: ID, $regionCode: RegionCode!) {
  coverage(chainId: $chainId, regionCode: $regionCode) {
    chain { id } region { code } asOf
    measures { kind knownCount totalCount localKnownCount localTotalCount }
    tieAges { years count }
    stages { stage { stage { id } strength } local { count strength } outside { count strength } changedByOneCount text }
    faults { kind count }
  }
}`;

const ask = async (variables: Record<string, unknown>) => {
  const { data, errors } = await run(graph, operation, { regionCode: '330105', ...variables });
  expect(errors).toBeUndefined();
  return data.coverage;
};

const count = async (query: string) => {
  const { records } = await driver.executeQuery(query);
  return records[0]?.get(0);
};

interface Measure {
  readonly kind: string;
  readonly knownCount: number;
  readonly totalCount: number;
  readonly localKnownCount: number;
  readonly localTotalCount: number;
}

it('counts of the whole graph how many places, codes, stages and ties are known', async () => {
  const { measures, chain, stages } = await ask({});

  const of = (kind: string) => measures.find((one: Measure) => one.kind === kind);
  expect({ chain, stages }).toEqual({ chain: null, stages: [] });
  expect(of('REGION')).toEqual({
    kind: 'REGION',
    knownCount: await count(
      'MATCH (n:Organization) WHERE n.regionCode IS NOT NULL OR n.country <> "CN" RETURN count(n)',
    ),
    totalCount: await count('MATCH (n:Organization) RETURN count(n)'),
    localKnownCount: await count(
      'MATCH (n:Organization) WHERE n.regionCode STARTS WITH "330105" RETURN count(n)',
    ),
    localTotalCount: await count(
      'MATCH (n:Organization) WHERE n.regionCode STARTS WITH "330105" RETURN count(n)',
    ),
  });
  expect(of('USCC').totalCount).toBeLessThan(of('REGION').totalCount);
  expect(of('TIES').knownCount).toBe(
    await count('MATCH (n:Organization) WHERE n.tieCount > 0 RETURN count(n)'),
  );
});

it('answers which stage to ask about first, with the sentence that says why', async () => {
  const { stages, tieAges, measures } = await ask({ chainId: 'chain:ch_bio' });

  const steps = stages.map((one: Record<string, { count: number } | null>) =>
    Math.min(one.local?.count ?? 99, one.outside?.count ?? 99),
  );
  expect(stages.length).toBeGreaterThan(5);
  expect(steps).toEqual(steps.toSorted((a: number, b: number) => a - b));
  expect(stages[0].text).toMatch(/家.*(变为|仍是)“(强|平|弱|疑缺|缺|数据不足)”/);
  const dated = measures.find((one: Measure) => one.kind === 'DATED');
  expect(tieAges.reduce((sum: number, age: { count: number }) => sum + age.count, 0)).toBe(
    dated.totalCount,
  );
});

it('finds no fault in the demo, and one that was made', async () => {
  const { faults } = await ask({});
  expect(faults.map(({ count }: { count: number }) => count)).toEqual(faults.map(() => 0));
  await driver.executeQuery(
    'CREATE (:Organization {id: "org:broken", name: "甲无类别测试", tieCount: 0})',
  );

  const { faults: found } = await ask({});

  expect(found).toContainEqual({ kind: 'ORGANIZATION_WITHOUT_KIND', count: 1 });
  await driver.executeQuery('MATCH (n:Organization {id: "org:broken"}) DELETE n');
});

it.each([
  [{ chainId: 'chain:none' }, 'chainId'],
  [{ regionCode: '999999' }, 'regionCode'],
])('names an argument that does not exist: %j', async (variables, argument) => {
  const { errors } = await run(graph, operation, {
    chainId: 'chain:ch_bio',
    regionCode: '330105',
    ...variables,
  });

  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
});
