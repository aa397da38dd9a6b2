import { beforeAll, describe, expect, it } from 'vitest';
import { ensureDemo } from '../../seeds/demo.ts';
import type { PeerKind } from '../../server/definitions/profile.ts';
import { openTraversal } from '../../server/targets/cypher-traversal.ts';
import { peerKinds } from '../../server/targets/run.ts';
import { openTestGraph } from '../support/graph.ts';
import { draw, peerRun, type Tie } from './peer-world.ts';

const { driver, graph, empty } = openTestGraph('once');

interface Pair {
  readonly from: string;
  readonly to: string;
}

/** u → m ← s → a, one after another: how many lead to each u. */
function countNaively(pairs: readonly Pair[], isInner: (id: string) => boolean, isBarred: boolean) {
  const counts = new Map<string, number>();
  for (const near of pairs) {
    for (const second of pairs.filter(({ from }) => from === near.from && isInner(from))) {
      for (const last of pairs.filter(({ to }) => to === second.to && isInner(to))) {
        const four = new Set([near.to, near.from, second.to, last.from]);
        const knows = pairs.some(({ from, to }) => from === last.from && to === near.to);
        if (four.size < 4 || (isBarred && knows)) continue;
        counts.set(last.from, (counts.get(last.from) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** Everybody is an anchor and a candidate, in no chain. */
async function everybody(kinds: Iterable<PeerKind>, day: string) {
  const { records } = await driver.executeQuery('MATCH (o:Organization) RETURN o.id AS id');
  const ids = records.map((record): string => record.get('id'));
  const own = { from: ids, candidateIds: ids, inChainIds: ids, asOf: day };
  return { ids, traversal: openTraversal(graph, peerRun({ ...own, peerKinds: new Set(kinds) })) };
}

async function countPaths(kind: PeerKind, day: string) {
  const { traversal } = await everybody([kind], day);
  const sums = await traversal.sums();
  return new Map(sums.map(({ candidateId, pathCount }) => [candidateId, pathCount]));
}

it('counts paths of PEER_SUPPLIER as an enumeration does', async () => {
  const names = Array.from({ length: 14 }, (_, index) => `n${index}`);
  let state = 20251203;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return names[state % names.length] ?? '';
  };
  const pairs = Array.from({ length: 45 }, () => ({ from: next(), to: next() }));
  const kept = pairs.filter(({ from, to }) => from !== to);
  const ties = kept.map(({ from, to }, index): Tie => [from, 'SUPPLIES', to, { id: `r${index}` }]);
  await draw(driver, { ties });

  const naive = countNaively(kept, () => true, true);

  expect(naive.size).toBeGreaterThan(5);
  expect(await countPaths('PEER_SUPPLIER', '2025-06-30')).toEqual(naive);
});

describe('on the demo', () => {
  const day = '2025-12-03';
  beforeAll(async () => {
    await empty();
    await ensureDemo(graph, () => {});
  });

  it('counts paths of CO_INVESTOR as an enumeration does', async () => {
    const { records } = await driver.executeQuery(
      `MATCH (a:Organization)-[r:INVESTS_IN]->(b)
       WHERE coalesce(r.validFrom, r.firstObservedOn, date($day)) <= date($day)
         AND coalesce(r.validTo > date($day), true)
       RETURN a.id AS from, b.id AS to`,
      { day },
    );
    const through = await driver.executeQuery(
      `MATCH (o:Organization)
       WHERE NOT o:Authority AND coalesce(o.foundedOn <= date($day), true)
         AND NOT coalesce(o.investorType IN ['CUSTODIAN', 'BROKER', 'BANK', 'ASSET_MANAGER', 'INDEX_FUND'], false)
       RETURN collect(o.id) AS ids`,
      { day },
    );
    const inner = new Set<string>(through.records[0]?.get('ids'));
    const pairs = records.map((row) => ({ from: row.get('from'), to: row.get('to') }));

    const naive = countNaively(pairs, (id) => inner.has(id), false);

    expect(naive.size).toBeGreaterThan(5);
    expect(await countPaths('CO_INVESTOR', day)).toEqual(naive);
  });

  it('gives each candidate shares that make up its sums', async () => {
    const { ids, traversal } = await everybody(peerKinds, day);
    const sums = await traversal.sums();
    const paths = await traversal.peerPaths(ids);
    const shares = Map.groupBy(paths, ({ kind, candidateId }) => `${kind} ${candidateId}`);
    const shareOf = (key: string) =>
      (shares.get(key) ?? []).reduce((total, { share }) => total + share, 0);

    expect(new Set(sums.map(({ kind }) => kind)).size).toBeGreaterThan(4);
    expect(shares.size).toBe(sums.length);
    for (const { kind, candidateId, sum } of sums) {
      const key = `${kind} ${candidateId}`;
      if (kind === 'SAME_STAGE') expect(shareOf(key) / sum, key).toBeCloseTo(1, 5);
      else expect(shareOf(key), key).toBe(sum);
    }
  });
});
