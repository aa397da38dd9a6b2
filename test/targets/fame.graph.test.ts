import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../server/neo4j/graph.ts';
import { countTiePairs } from '../../server/targets/fame-queries.ts';
import { writeGraph } from '../../server/write/write-graph.ts';
import { demoData } from '../support/demo.ts';
import { openTestGraph } from '../support/graph.ts';
import { run } from '../support/run.ts';

const { graph: real, driver } = openTestGraph('once');
beforeAll(() => writeGraph(real, demoData, 'test'));

/** The test's graph, and the statements that were read from it. */
function watched(): { graph: Graph; read: string[] } {
  const read: string[] = [];
  const graph: Graph = {
    ...real,
    read: (query, params) => {
      read.push(query.file);
      return real.read(query, params);
    },
  };
  return { graph, read };
}

const fame =
  'organization { id } beyondFame { hopCount observedCount expectedCount ratio verdict exceeds text }';
const operation = `query ($input: RecommendedTargetsInput!) {
  recommendedTargets(input: $input) { targets { ${fame} } leads(first: 500) { ${fame} } }
}`;
const bio = { chainId: 'chain:ch_bio', regionCode: '330105', first: 500 };

async function ask(graph: Graph, input: Record<string, unknown> = {}) {
  const { data, errors } = await run(graph, operation, { input: { ...bio, ...input } });
  expect(errors).toBeUndefined();
  const { targets, leads } = data.recommendedTargets;
  const of = (id: string) =>
    [...targets, ...leads].find(
      (one: { organization: { id: string } }) => one.organization.id === id,
    )?.beyondFame;
  return { targets, leads, of };
}

describe('what is beyond fame', () => {
  it('is told by found against expected ties', async () => {
    const { of } = await ask(real);

    // One supply of 14 in all, to it; of the anchors only one supplies, once.
    expect(of('org:gs-x_aurora')).toEqual({
      hopCount: 1,
      observedCount: 1,
      expectedCount: expect.closeTo(1 / 14, 12),
      ratio: expect.closeTo(14, 10),
      verdict: 'TOO_FEW',
      exceeds: false,
      text: '实有1条直接往来,按往来多少推算应有0.071条:样本太少,不作判断。',
    });
    // Three investors, the anchors hold 9 of all 116 holdings; one of 4 researches, as the anchors;
    // one of 82 cooperations, of whose 164 ends anchors and authorities hold 52.
    expect(of('org:gs-c_qx')).toMatchObject({
      hopCount: 1,
      observedCount: 3,
      expectedCount: expect.closeTo((3 * 9) / 116 + 1 / 7 + 52 / 163, 12),
      verdict: 'COMMENSURATE',
      text: expect.stringContaining('虽多于推算,仍可能是巧合'),
    });
  });

  it('counts only the kinds asked for', async () => {
    const { of } = await ask(real, { roles: ['INVESTEE'] });

    expect(of('org:gs-c_qx')).toMatchObject({
      observedCount: 1,
      expectedCount: expect.closeTo((3 * 9) / 116, 12),
    });
  });

  it('is open where nothing that is counted leads to a target', async () => {
    const { of, leads } = await ask(real);

    expect(of('org:gs-c_ydyy')).toBeNull();
    for (const { beyondFame } of leads) expect([null, 3]).toContain(beyondFame?.hopCount ?? null);
  });
});

describe('what the whole graph contributes', () => {
  const whole = ['targets/count-ties-by-type', 'targets/count-tie-pairs'];
  const countedIn = (read: readonly string[]) => read.filter((file) => whole.includes(file)).sort();

  it('is read once for a version of the data, the degrees once an answer', async () => {
    const { graph, read } = watched();

    await ask(graph);
    await ask(graph);

    expect(countedIn(read)).toEqual(whole.toSorted());
    expect(read.filter((file) => file === 'targets/count-degrees')).toHaveLength(2);
  });

  it('is not read by a question that does not ask for it', async () => {
    const { graph, read } = watched();

    const short = operation.replaceAll(fame, 'organization { id }');
    await run(graph, short, { input: bio });

    expect(read).toContain('targets/list-candidates');
    expect(countedIn(read)).toEqual([]);
    expect(read).not.toContain('targets/count-degrees');
  });

  it('is what counting every two ties of an organisation gives', async () => {
    const middles = {
      chainId: 'chain:ch_bio',
      countedConfidence: 0.5,
      hubInvestorTypes: ['FUND'],
    };
    const { records } = await driver.executeQuery(`
      MATCH (o:Organization)-[r]-(:Organization)
      WHERE NOT o:Authority AND NOT type(r) IN ['SERVES', 'LOCATED_IN', 'COMPETES_WITH']
      RETURN o.id AS id, o:Investor AS isInvestor, o.investorType AS investorType, collect(type(r) + CASE
        WHEN type(r) IN ['COOPERATES_WITH', 'RESEARCHES_WITH'] THEN '-'
        WHEN startNode(r) = o THEN '>' ELSE '<' END) AS ends,
        any(w IN [(o)-[w:WORKS_IN]->(:Stage)-[:PART_OF]->(c:Chain {id: 'chain:ch_bio'}) | w.confidence]
          WHERE w >= 0.5) AS isInChain`);
    const counted = { investors: 0, others: 0, peers: 0, chainPeers: 0 };
    for (const record of records) {
      const { isInvestor, investorType, isInChain, ends } = record.toObject();
      const isPeer = investorType !== 'FUND';
      const pairs = ends.length * (ends.length - 1);
      counted[isInvestor ? 'investors' : 'others'] += pairs;
      if (isPeer) counted.peers += pairs;
      if (isPeer && isInChain) counted.chainPeers += pairs;
    }

    const rows = await real.read(countTiePairs, middles);

    const sum = (scope: keyof typeof counted) => rows.reduce((all, row) => all + row[scope], 0);
    expect(counted.chainPeers).toBeGreaterThan(0);
    expect(counted.peers).toBeGreaterThan(counted.chainPeers);
    for (const scope of ['investors', 'others', 'peers', 'chainPeers'] as const) {
      expect(sum(scope)).toBe(counted[scope]);
    }
  });

  it('is counted anew when the data have changed', async () => {
    const { graph } = watched();
    const before = await ask(graph);
    // Ties of others among each other make the same two ties of a target less likely.
    await driver.executeQuery(`
      UNWIND range(1, 400) AS number
      CREATE (a:Organization:Company {id: 'org:test-a' + number, name: '甲' + number + '测试供应'}),
        (b:Organization:Company {id: 'org:test-b' + number, name: '乙' + number + '测试采购'}),
        (a)-[:SUPPLIES {id: 'test-s' + number, sourceIds: ['source:test'], confidence: 1.0}]->(b),
        (a)-[:COOPERATES_WITH {id: 'test-c' + number, sourceIds: ['source:test'], confidence: 1.0}]->(b)`);

    const stale = await ask(graph);
    await driver.executeQuery(`MATCH (v:DataVersion {id: 'current'}) SET v.number = v.number + 1`);
    const after = await ask(graph);

    const id = 'org:gs-x_impact';
    expect(before.of(id)).toMatchObject({ observedCount: 2, verdict: 'COMMENSURATE' });
    expect(stale.of(id)).toEqual(before.of(id));
    // One of 414 supplies, of which the anchors get 3, and of 482 cooperations.
    expect(after.of(id)).toMatchObject({
      observedCount: 2,
      expectedCount: expect.closeTo(3 / 414 + 52 / 963, 12),
      verdict: 'BEYOND',
      exceeds: true,
      text: '实有2条直接往来,按往来多少推算只应有0.061条:不只是名气。',
    });
  });
});
