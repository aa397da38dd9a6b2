import { beforeAll, expect, it } from 'vitest';
import { writeGraph } from '../../server/write/write-graph.ts';
import { compareReach } from '../oracle/compare-reach.ts';
import { tieId } from '../oracle/random-ties.ts';
import { listReachPaths } from '../oracle/reach.ts';
import { takeSnapshot } from '../oracle/snapshot.ts';
import { openWorld } from '../oracle/world.ts';
import { demoData } from '../support/demo.ts';
import { openTestGraph } from '../support/graph.ts';
import { run } from '../support/run.ts';

const { graph } = openTestGraph('once');
beforeAll(() => writeGraph(graph, demoData, 'test'));

const operation = `query ($organizationId: ID!, $regionCode: RegionCode!, $maxHops: PositiveInt) {
  reachPaths(organizationId: $organizationId, regionCode: $regionCode, maxHops: $maxHops) {
    introducer { id } strength channel text
    steps { from { id } to { id } relation { id sources { id } } }
  }
}`;

interface Path {
  introducer: { id: string };
  strength: number;
  text: string;
  steps: {
    from: { id: string };
    to: { id: string };
    relation: { id: string; sources: unknown[] };
  }[];
}

async function ask(organizationId: string, more: Record<string, unknown> = {}): Promise<Path[]> {
  const variables = { organizationId, regionCode: '330105', ...more };
  const { data, errors } = await run(graph, operation, variables);
  expect(errors).toBeUndefined();
  return data.reachPaths;
}

it('finds what the brute-force reading finds, for everybody outside', async () => {
  const snapshot = takeSnapshot(openWorld(demoData, tieId), '330105', '2025-12-03');
  const outside = snapshot.organizations
    .filter(({ id, regionCode }) => regionCode !== '330105' && snapshot.tiesByEnd.has(id))
    .slice(0, 60);

  for (const { id } of outside) {
    const paths = await ask(id);

    const given = paths.map(({ introducer, strength, steps }) => ({
      introducerId: introducer.id,
      middleIds: steps.slice(1).map(({ from }) => from.id),
      tieIds: steps.map(({ relation }) => relation.id),
      strength,
    }));
    expect(compareReach(listReachPaths(snapshot, id), given), id).toEqual([]);
  }
}, 120_000);

it('says each step with its sources, from the introducer to the target', async () => {
  const [best] = await ask('org:gs-x_carsgen');

  expect(best?.steps.map(({ from, to }) => [from.id, to.id])).toEqual([
    ['org:gs-c_hd', 'org:gs-c_hdhz'],
    ['org:gs-c_hdhz', 'org:gs-x_carsgen'],
  ]);
  expect(best?.text).toBe(
    '可请华东医药引荐:华东医药控股华东医药(杭州),科济药业许可华东医药(杭州)。',
  );
  for (const { relation } of best?.steps ?? []) expect(relation.sources).not.toEqual([]);
});

it('keeps to the hops allowed', async () => {
  expect(await ask('org:gs-x_carsgen', { maxHops: 1 })).toEqual([]);
});

it.each([
  [{ organizationId: 'org:none' }, 'organizationId'],
  [{ regionCode: '999999' }, 'regionCode'],
  [{ maxHops: 4 }, 'maxHops'],
])('names what is wrong with %j', async (wrong, argument) => {
  const variables = { organizationId: 'org:gs-c_hd', regionCode: '330105', ...wrong };

  const { errors } = await run(graph, operation, variables);

  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
});
