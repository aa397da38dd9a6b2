import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../server/definitions/default-profile.ts';
import { openTestGraph } from '../support/graph.ts';
import { run } from '../support/run.ts';
import { askProfiles } from './ask-profiles.ts';

const { graph } = openTestGraph();
const { saved, read } = askProfiles(graph);

describe("the product's own", () => {
  it('is there in an empty graph, with every constant and its Chinese name', async () => {
    const own = await read('profile:lianpu');

    expect(own).toMatchObject({
      id: 'profile:lianpu',
      number: null,
      version: defaultProfile.version,
      basedOn: null,
      savedAt: null,
      isDefault: true,
      versions: ['profile:lianpu'],
    });
    const byMode = own.weights.map((row: { mode: string; weights: object }) => [
      row.mode,
      row.weights,
    ]);
    expect(Object.fromEntries(byMode)).toEqual(defaultProfile.weights);
    expect(own.kinds).toHaveLength(Object.keys(defaultProfile.kindWeights).length);
    expect(own.kinds).toContainEqual({
      kind: 'RIVAL',
      name: '与本地企业的同业往来',
      weight: defaultProfile.kindWeights.RIVAL,
      saturation: defaultProfile.saturations.RIVAL,
    });
    expect(own.kinds).toContainEqual({
      kind: 'DEMAND',
      name: '链主需求',
      weight: defaultProfile.kindWeights.DEMAND,
      saturation: null,
    });
    expect(own.halfLives).toContainEqual({
      type: 'MEMBER_OF',
      name: '协会会员',
      years: defaultProfile.halfLifeYears.MEMBER_OF,
    });
    expect(own.severities.map(({ kind }: { kind: string }) => kind)).toEqual(
      Object.keys(defaultProfile.severities),
    );
    expect(own.expansionShares.map(({ sign }: { sign: string }) => sign)).toEqual(
      Object.keys(defaultProfile.expansionShares),
    );
  });
});

it("lists the product's own first, then the newest version of each key", async () => {
  await saved({ key: 'yi-office' });
  await saved({ key: 'jia-office' });
  await saved({ key: 'yi-office' });

  const { data } = await run(graph, '{ scoreProfiles { id versions } }');

  expect(data.scoreProfiles).toEqual([
    { id: 'profile:lianpu', versions: ['profile:lianpu'] },
    { id: 'profile:jia-office@1', versions: ['profile:jia-office@1'] },
    { id: 'profile:yi-office@2', versions: ['profile:yi-office@2', 'profile:yi-office@1'] },
  ]);
});

it.each([
  'profile:nobody',
  'profile:jia-office@2',
  'profile:jia-office@01',
  'profile:lianpu@1',
  'x',
])('knows no %s', async (id) => {
  await saved({});

  expect(await read(id)).toBeNull();
});

describe('comparing', () => {
  const compare = `query ($id: ID!, $withId: ID!) {
    scoreProfile(id: $id) { compare(withId: $withId) { field name ours theirs } }
  }`;

  it('shows the constants that differ, and those only', async () => {
    const { id } = await saved({
      weights: [{ mode: 'GAP_LED', risk: 0.4 }],
      kindWeights: [{ kind: 'RIVAL', value: 0.11 }],
      halfLifeYears: [{ type: 'SUPPLIES', value: 3.5 }],
    });

    const { data } = await run(graph, compare, { id, withId: 'profile:lianpu' });

    expect(data.scoreProfile.compare).toEqual([
      {
        field: 'weights.GAP_LED.risk',
        name: '靶向招商权重·风险',
        ours: 0.4,
        theirs: defaultProfile.weights.GAP_LED.risk,
      },
      {
        field: 'kindWeights.RIVAL',
        name: '分值·与本地企业的同业往来',
        ours: 0.11,
        theirs: defaultProfile.kindWeights.RIVAL,
      },
      {
        field: 'halfLifeYears.SUPPLIES',
        name: '半衰期（年）·供应',
        ours: 3.5,
        theirs: defaultProfile.halfLifeYears.SUPPLIES,
      },
    ]);
  });

  it('finds no difference between a profile and its copy', async () => {
    const first = await saved({ weights: [{ mode: 'GAP_LED', ties: 7, gap: 3 }] });
    const copy = await saved({ key: 'yi-office', basedOnId: first.id });

    const { data } = await run(graph, compare, { id: copy.id, withId: first.id });

    expect(data.scoreProfile.compare).toEqual([]);
  });

  it('with one that does not exist is refused', async () => {
    const ids = { id: 'profile:lianpu', withId: 'profile:nobody' };

    const { errors } = await run(graph, compare, ids);

    expect(errors?.[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'withId',
      value: 'profile:nobody',
    });
  });
});
