import { beforeAll, describe, expect, it } from 'vitest';
import { defaultProfile } from '../../server/definitions/default-profile.ts';
import { openTestGraph } from '../support/graph.ts';
import { run } from '../support/run.ts';
import { createOneTarget } from './one-target.ts';

const { graph, driver } = openTestGraph('once');
beforeAll(() => createOneTarget(driver));

const save = `mutation ($input: SaveScoreProfileInput!) {
  saveScoreProfile(input: $input) { profile { id } userErrors { field value message code } }
}`;

async function saved(input: Record<string, unknown>): Promise<string> {
  const { data } = await run(graph, save, { input: { name: '甲一测试方案', ...input } });
  expect(data.saveScoreProfile.userErrors).toEqual([]);
  return data.saveScoreProfile.profile.id;
}

const answer = `{
  scoring profile { id version } weights { ties gap }
  targets { organization { id } score blocks { kind points maximum } }
}`;
const bare = { chainId: 'chain:test', regionCode: '910105' };

async function ask(input: Record<string, unknown> = {}) {
  const operation = `query ($input: RecommendedTargetsInput!) { recommendedTargets(input: $input) ${answer} }`;
  const { data, errors } = await run(graph, operation, { input: { ...bare, ...input } });
  expect(errors).toBeUndefined();
  return data.recommendedTargets;
}

const pointsOf = (answered: { targets: { blocks: { kind: string; points: number }[] }[] }) =>
  Object.fromEntries(answered.targets[0]?.blocks.map(({ kind, points }) => [kind, points]) ?? []);

const { weights, kindWeights, saturations, halfLifeYears } = defaultProfile;

/** Worked out by hand: one tie of strength 0.3 and 1826 days, and an own record that is the largest. */
function tiePoints({
  weight = weights.ANCHOR_LED.ties,
  v = kindWeights.OUTSIDE_SUPPLIER,
  factor = saturations.OUTSIDE_SUPPLIER,
  years = halfLifeYears.SUPPLIES,
  activity = kindWeights.ACTIVITY,
}): number {
  const sum = Math.round(3e8 * 2 ** (-1826 / (years * 365.25))) / 1e9;
  const value = 1 - (1 - v * (1 - Math.exp(-sum / factor))) * (1 - activity);
  return Math.round(1e8 * weight * value) / 1e6;
}

describe('an answer under a profile', () => {
  it("is under the product's own unless it names another", async () => {
    const answered = await ask();

    expect(answered.scoring).toBe(defaultProfile.version);
    expect(answered.profile).toEqual({ id: 'profile:lianpu', version: defaultProfile.version });
    expect(pointsOf(answered).TIES).toBe(tiePoints({}));
    expect(await ask({ profileId: 'profile:lianpu' })).toEqual(answered);
  });

  it('counts with its v, κ, half-lives, shares and severities, and names its version', async () => {
    const profileId = await saved({
      key: 'jia-office',
      kindWeights: [
        { kind: 'OUTSIDE_SUPPLIER', value: 0.5 },
        { kind: 'ACTIVITY', value: 0 },
      ],
      saturations: [{ kind: 'OUTSIDE_SUPPLIER', value: 0.5 }],
      halfLifeYears: [{ type: 'SUPPLIES', value: 2.5 }],
      severities: [{ kind: 'PENALTY', value: 0.05 }],
      expansionShares: [
        { sign: 'GROWTH', value: 0.35 },
        { sign: 'NEW_ENTITY', value: 0 },
      ],
    });

    const answered = await ask({ profileId });

    expect(answered.scoring).toBe(`jia-office.1+${defaultProfile.version}`);
    expect(answered.profile).toEqual({ id: 'profile:jia-office@1', version: 'jia-office.1' });
    const { expansion, risk } = weights.ANCHOR_LED;
    expect(pointsOf(answered)).toMatchObject({
      TIES: tiePoints({ v: 0.5, factor: 0.5, years: 2.5, activity: 0 }),
      EXPANSION: Math.round(1e8 * expansion * 0.35) / 1e6,
      RISK: -Math.round(1e8 * risk * 0.05) / 1e6,
    });
  });

  it('changes nothing but the kind that the profile changes', async () => {
    const none = await saved({ key: 'no-rival', kindWeights: [{ kind: 'RIVAL', value: 0 }] });
    const silent = await saved({
      key: 'no-tie',
      kindWeights: ['OUTSIDE_SUPPLIER', 'ACTIVITY'].map((kind) => ({ kind, value: 0 })),
    });
    const plain = await ask();

    const withoutRival = await ask({ profileId: none });
    const withoutTies = await ask({ profileId: silent });

    expect(withoutRival.targets).toEqual(plain.targets);
    expect(pointsOf(withoutTies)).toEqual({ ...pointsOf(plain), TIES: 0 });
  });

  it('under its weights is what the same weights in the question give', async () => {
    const given = { ties: 0, gap: 2, reach: 1, expansion: 1, fit: 0 };
    const profileId = await saved({
      key: 'weights-office',
      weights: [{ mode: 'ANCHOR_LED', ...given }],
    });

    const answered = await ask({ profileId });

    expect(answered.weights).toEqual({ ties: 0, gap: 0.5 });
    expect(answered.targets).toEqual((await ask({ weights: given })).targets);
    expect((await ask({ profileId, mode: 'GAP_LED' })).targets).toEqual(
      (await ask({ mode: 'GAP_LED' })).targets,
    );
  });

  it('stands beside one under another in the same request', async () => {
    const profileId = await saved({
      key: 'half-office',
      kindWeights: [{ kind: 'OUTSIDE_SUPPLIER', value: 0.45 }],
    });
    const operation = `query ($ours: RecommendedTargetsInput!, $theirs: RecommendedTargetsInput!) {
      ours: recommendedTargets(input: $ours) ${answer}
      theirs: recommendedTargets(input: $theirs) ${answer}
    }`;

    const { data } = await run(graph, operation, { ours: bare, theirs: { ...bare, profileId } });

    expect(data.ours).toEqual(await ask());
    expect(data.theirs.profile.id).toBe(profileId);
    expect(pointsOf(data.theirs).TIES).toBe(tiePoints({ v: 0.45 }));
  });

  it('stays the same when a newer version is saved', async () => {
    const first = await saved({ key: 'yi-office', kindWeights: [{ kind: 'GROUP', value: 0.1 }] });
    const before = await ask({ profileId: first });
    const second = await saved({
      key: 'yi-office',
      kindWeights: [{ kind: 'OUTSIDE_SUPPLIER', value: 0.1 }],
    });

    expect(await ask({ profileId: first })).toEqual(before);
    const newest = await ask({ profileId: 'profile:yi-office' });
    expect(newest.profile.id).toBe(second);
    expect(pointsOf(newest).TIES).toBeLessThan(pointsOf(before).TIES ?? 0);
  });

  it.each(['profile:nobody', 'profile:jia-office@99', 'profile:jia-office@0', 'jia-office', ''])(
    'that does not exist is refused: %j',
    async (profileId) => {
      const operation =
        'query ($input: RecommendedTargetsInput!) { recommendedTargets(input: $input) { scoring } }';

      const { errors } = await run(graph, operation, { input: { ...bare, profileId } });

      expect(errors?.[0]?.extensions).toEqual({
        code: 'BAD_USER_INPUT',
        argument: 'profileId',
        value: profileId,
      });
    },
  );
});
