import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { provincePrefix } from '../../server/definitions/place.ts';
import { signalDays } from '../../server/definitions/profile.ts';
import { listExpansionSignals } from '../../server/targets/queries.ts';
import { writeGraph } from '../../server/write/write-graph.ts';
import { listSigns } from '../oracle/expansion.ts';
import { panoramaOf } from '../oracle/panorama.ts';
import { tieId } from '../oracle/random-ties.ts';
import { takeSnapshot } from '../oracle/snapshot.ts';
import { openWorld } from '../oracle/world.ts';
import { openTestGraph } from '../support/graph.ts';
import { run } from '../support/run.ts';
import { worldCaseArbitrary } from '../support/world.ts';

const { graph, empty } = openTestGraph();

const cases = fc.sample(worldCaseArbitrary, { numRuns: 15, seed: 20251204 });

const panorama = `query ($chainId: ID!, $regionCode: RegionCode!, $asOf: Date) {
  panorama(chainId: $chainId, regionCode: $regionCode, asOf: $asOf) { stages { stage { id } action } }
}`;

it('agrees with the brute-force reading on signs and on what is to be secured', async () => {
  const seen = new Set<string>();
  for (const [index, { data, question }] of cases.entries()) {
    await empty();
    await writeGraph(graph, data, 'test');
    const world = openWorld(data, tieId);
    const { chainId, regionCode } = question;
    const { asOf, organizations } = takeSnapshot(world, regionCode, question.asOf);
    const snapshot = takeSnapshot(world, regionCode, asOf);

    const rows = await graph.read(listExpansionSignals, {
      candidateIds: organizations.map(({ id }) => id),
      provincePrefix: provincePrefix(regionCode),
      asOf,
      days: signalDays,
    });
    const { data: answer } = await run(graph, panorama, { chainId, regionCode, asOf });

    const found = rows.map(({ candidateId, signal }) => `${candidateId} ${signal}`);
    const expected = organizations.flatMap((one) =>
      listSigns(snapshot, one).map((sign) => `${one.id} ${sign}`),
    );
    const actions = answer.panorama.stages.map(
      ({ stage, action }: { stage: { id: string }; action: string | null }) =>
        `${stage.id} ${action}`,
    );
    const advised = panoramaOf(world, chainId, regionCode, asOf).stages.map(
      ({ stageId, action }) => `${stageId} ${action}`,
    );
    expect(found.toSorted(), `world ${index}`).toEqual(expected.toSorted());
    expect(actions.toSorted(), `world ${index}`).toEqual(advised.toSorted());
    for (const { signal, kind } of rows) seen.add(`${signal} ${kind}`);
  }
  expect(seen.size).toBeGreaterThanOrEqual(10);
}, 240_000);
