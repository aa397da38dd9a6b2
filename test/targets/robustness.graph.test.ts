import { beforeAll, describe, expect, it } from 'vitest';
import { defaultProfile } from '../../server/definitions/default-profile.ts';
import { writeGraph } from '../../server/write/write-graph.ts';
import { demoData } from '../support/demo.ts';
import { openTestGraph } from '../support/graph.ts';
import { run } from '../support/run.ts';

const { graph } = openTestGraph('once');
beforeAll(() => writeGraph(graph, demoData, 'test'));

const bio = { chainId: 'chain:ch_bio', regionCode: '330105', first: 500 };
const operation = `query ($input: RecommendedTargetsInput!) {
  recommendedTargets(input: $input) {
    targetCount
    robustness { topCount stableShare leastShare leastBlock text }
    leads: robustness(of: LEADS) { topCount text }
    targets { rank organization { id } sensitivity { bestRank worstRank block text } }
  }
}`;
const ranksOnly = `query ($input: RecommendedTargetsInput!) {
  recommendedTargets(input: $input) { targets { rank organization { id } } }
}`;

const weights = defaultProfile.weights.ANCHOR_LED;
const names = ['ties', 'gap', 'reach', 'expansion', 'fit', 'risk'] as const;

/** The places of all targets when the question itself gives the weights. */
async function ranksWith(moved: Partial<typeof weights>): Promise<Map<string, number>> {
  const { data } = await run(graph, ranksOnly, { input: { ...bio, weights: moved } });
  return new Map(
    data.recommendedTargets.targets.map((one: { rank: number; organization: { id: string } }) => [
      one.organization.id,
      one.rank,
    ]),
  );
}

describe('the steadiness of an answer', () => {
  it('is what asking again under each moved weight shows', async () => {
    const { data, errors } = await run(graph, operation, { input: bio });
    expect(errors).toBeUndefined();
    const { targets, targetCount, robustness } = data.recommendedTargets;
    const runs: Map<string, number>[] = [];
    for (const name of names) {
      for (const factor of [0.8, 1.2]) {
        runs.push(await ranksWith({ [name]: weights[name] * factor }));
      }
    }

    expect(targetCount).toBeGreaterThan(20);
    const ids: string[] = targets.map(
      (one: { organization: { id: string } }) => one.organization.id,
    );
    const stayed = runs.map(
      (ranks) => ids.slice(0, 20).filter((id) => (ranks.get(id) ?? 0) <= 20).length / 20,
    );
    expect(robustness.topCount).toBe(20);
    expect(robustness.leastShare).toBe(Math.min(...stayed));
    expect(robustness.stableShare).toBeCloseTo(stayed.reduce((a, b) => a + b, 0) / 12, 12);
    for (const { rank, organization, sensitivity } of targets) {
      const places = [rank, ...runs.map((ranks) => ranks.get(organization.id) ?? 0)];
      expect(sensitivity.bestRank).toBe(Math.min(...places));
      expect(sensitivity.worstRank).toBe(Math.max(...places));
      expect(sensitivity.block === null).toBe(new Set(places).size === 1);
    }
  });

  it('is said in Chinese, of each list by itself', async () => {
    const { data } = await run(graph, operation, { input: bio });

    const { robustness, leads, targets } = data.recommendedTargets;
    expect(robustness.text).toMatch(/^权重各变动±20%,前20名.*。$/);
    expect(leads.text).toMatch(/^(权重各变动±20%|名单)/);
    expect(targets[0].sensitivity.text).toMatch(/^权重各变动±20%,名次(在第1至第\d+之间|始终是第1)/);
  });

  it('says so where a list is no longer than its top', async () => {
    const input = { ...bio, anchorIds: ['org:gs-c_as'] };

    const { data } = await run(graph, operation, { input });

    const { robustness, targetCount } = data.recommendedTargets;
    expect(targetCount).toBeLessThanOrEqual(20);
    expect(robustness.topCount).toBe(targetCount);
    expect(robustness.text).toMatch(`名单共${targetCount}家,不超过20家`);
  });
});
