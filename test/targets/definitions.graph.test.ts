import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphData } from '../../server/write/graph-data.ts';
import { writeGraph } from '../../server/write/write-graph.ts';
import { compare, toComparable } from '../oracle/compare.ts';
import { largeQuestion, largeWorld } from '../oracle/large-world.ts';
import { productProfile } from '../oracle/profile.ts';
import { denseCaseArbitrary } from '../oracle/random-dense.ts';
import { tieId } from '../oracle/random-ties.ts';
import { recommend } from '../oracle/recommend.ts';
import { openWorld, type Question } from '../oracle/world.ts';
import { demoData } from '../support/demo.ts';
import { openTestGraph } from '../support/graph.ts';
import { worldCaseArbitrary } from '../support/world.ts';
import { peerDifferences } from './peer-differences.ts';
import { productAnswer } from './product-answer.ts';
import { unmaskedSums } from './unmasked-sums.ts';

const { graph, empty } = openTestGraph();
const worldCount = 200;
const denseCount = 40;
const perTest = 20;

async function differences(data: GraphData, question: Question, peers?: 'PEERS_TOO') {
  const asked = { ...question, profile: productProfile };
  const oracle = recommend(openWorld(data, tieId), asked);
  const { answer, peersOf } = await productAnswer(graph, question);
  const found = compare(toComparable(oracle), answer);
  return peers ? [...found, ...(await peerDifferences(oracle, peersOf))] : found;
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

        const found = await differences(data, question, 'PEERS_TOO');

        expect(found, `dense ${start + index}: ${JSON.stringify(question)}`).toEqual([]);
      }
    }, 240_000);
  }

  it('agrees where no chain is asked for, as in a backtest', async () => {
    for (const { data, question } of dense.slice(0, perTest)) {
      await empty();
      await writeGraph(graph, data, 'test');

      const { oracle, product } = await unmaskedSums(graph, openWorld(data, tieId), question);

      expect(product, JSON.stringify(question)).toEqual(oracle);
    }
  }, 240_000);

  it('agrees where associations are large and middles are hubs', async () => {
    await empty();
    await writeGraph(graph, largeWorld, 'test');

    expect(await differences(largeWorld, largeQuestion, 'PEERS_TOO')).toEqual([]);
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

        const found = await differences(demoData, question, 'PEERS_TOO');

        expect(found, `${chain.id} ${mode}`).toEqual([]);
      }
    }
  }, 240_000);
});
