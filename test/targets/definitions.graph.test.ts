import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphData } from '../../seeds/graph-data.ts';
import { writeGraph } from '../../seeds/write/write-graph.ts';
import { compare, toComparable } from '../oracle/compare.ts';
import { comparePeers } from '../oracle/compare-peers.ts';
import { largeQuestion, largeWorld } from '../oracle/large-world.ts';
import { listPeerReasons } from '../oracle/peer-reasons.ts';
import { productProfile } from '../oracle/profile.ts';
import { denseCaseArbitrary } from '../oracle/random-dense.ts';
import { tieId } from '../oracle/random-ties.ts';
import { type Recommendation, recommend } from '../oracle/recommend.ts';
import { openWorld, type Question } from '../oracle/world.ts';
import { demoData } from '../support/demo.ts';
import { openTestGraph } from '../support/graph.ts';
import { worldCaseArbitrary } from '../support/world.ts';
import { type ProductAnswer, productAnswer } from './product-answer.ts';

const { graph, empty } = openTestGraph();
const worldCount = 200;
const denseCount = 60;
const perTest = 20;

async function differences(data: GraphData, question: Question) {
  const asked = { ...question, profile: productProfile };
  const oracle = recommend(openWorld(data, tieId), asked);
  const { answer, peersOf } = await productAnswer(graph, question);
  return [...compare(toComparable(oracle), answer), ...(await peerDifferences(oracle, peersOf))];
}

async function peerDifferences(oracle: Recommendation, peersOf: ProductAnswer['peersOf']) {
  const strengths = new Map(oracle.anchors.map(({ id, strength }) => [id, strength]));
  const strengthOf = ({ id }: { id: string }) => strengths.get(id) ?? 0;
  const { targets, leads, matches, established } = oracle;
  const found = await Promise.all(
    [...targets, ...leads, ...matches, ...established].map(async ({ id, kinds }) => {
      const reasons = listPeerReasons(
        kinds.flatMap(({ peerPaths }) => peerPaths),
        strengthOf,
      );
      const differences = comparePeers(reasons, await peersOf(id), strengthOf);
      return differences.map((one) => ({ ...one, at: `rows.${id}.${one.at}` }));
    }),
  );
  return found.flat();
}

describe('the brute-force reading of the definitions', () => {
  const cases = fc.sample(worldCaseArbitrary, { numRuns: worldCount, seed: 20251203 });
  for (let start = 0; start < worldCount; start += perTest) {
    it(`agrees on random worlds ${start} to ${start + perTest - 1}`, async () => {
      for (const [index, { data, question }] of cases.slice(start, start + perTest).entries()) {
        await empty();
        await writeGraph(graph, data, 'test');

        const found = await differences(data, question);

        expect(found, `world ${start + index}: ${JSON.stringify(question)}`).toEqual([]);
      }
    }, 240_000);
  }

  const dense = fc.sample(denseCaseArbitrary, { numRuns: denseCount, seed: 20251203 });
  for (let start = 0; start < denseCount; start += perTest) {
    it(`agrees on dense worlds ${start} to ${start + perTest - 1}`, async () => {
      for (const [index, { data, question }] of dense.slice(start, start + perTest).entries()) {
        await empty();
        await writeGraph(graph, data, 'test');

        const found = await differences(data, question);

        expect(found, `dense ${start + index}: ${JSON.stringify(question)}`).toEqual([]);
      }
    }, 240_000);
  }

  it('agrees where associations are large and middles are hubs', async () => {
    await empty();
    await writeGraph(graph, largeWorld, 'test');

    expect(await differences(largeWorld, largeQuestion)).toEqual([]);
  });

  it('agrees on the demo, in each mode, for each chain', async () => {
    await empty();
    await writeGraph(graph, demoData, 'test');

    for (const chain of demoData.chains ?? []) {
      for (const mode of ['ANCHOR_LED', 'GAP_LED', 'ECOSYSTEM_LED'] as const) {
        const question: Question = {
          chainId: chain.id,
          regionCode: '330105',
          mode,
          kinds: ['Company', 'Investor', 'Institute'],
          scope: 'OUTSIDE_CITY',
        };

        const found = await differences(demoData, question);

        expect(found, `${chain.id} ${mode}`).toEqual([]);
      }
    }
  }, 240_000);
});
