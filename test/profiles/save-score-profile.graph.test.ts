import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../server/definitions/default-profile.ts';
import { openTestGraph } from '../support/graph.ts';
import { askProfiles } from './ask-profiles.ts';

const { graph, driver } = openTestGraph();
const { trySave, saved, read } = askProfiles(graph);

const countSaved = async () => {
  const { records } = await driver.executeQuery('MATCH (p:ScoreProfile) RETURN count(p) AS count');
  return records[0]?.get('count');
};

describe('saving', () => {
  it('answers with what is then read', async () => {
    const first = await saved({
      weights: [{ mode: 'GAP_LED', ties: 0.3, gap: 0.35 }],
      kindWeights: [{ kind: 'RIVAL', value: 0.11 }],
      saturations: [{ kind: 'RIVAL', value: 0.9 }],
      halfLifeYears: [{ type: 'SUPPLIES', value: 3 }],
      severities: [{ kind: 'PENALTY', value: 0 }],
      expansionShares: [{ sign: 'GROWTH', value: 0.05 }],
    });

    expect(first).toMatchObject({
      id: 'profile:jia-office@1',
      number: 1,
      version: 'jia-office.1',
      basedOn: 'profile:lianpu',
      isDefault: false,
      versions: ['profile:jia-office@1'],
      calibration: null,
    });
    expect(first.savedAt).toMatch(/^20\d\d-\d\d-\d\dT.*Z$/);
    expect(await read('profile:jia-office@1')).toEqual(first);
    expect(await read('profile:jia-office')).toEqual(first);
  });

  it('makes the next version of a key, and keeps the others as they were', async () => {
    const first = await saved({ kindWeights: [{ kind: 'RIVAL', value: 0.1 }] });
    const second = await saved({ basedOnId: first.id, name: '乙二测试方案' });
    const third = await saved({
      basedOnId: 'profile:jia-office',
      kindWeights: [{ kind: 'GROUP', value: 0.2 }],
    });

    expect(second.id).toBe('profile:jia-office@2');
    expect(second.kinds).toEqual(first.kinds);
    expect(third.basedOn).toBe('profile:jia-office@2');
    expect(third.versions).toEqual([3, 2, 1].map((number) => `profile:jia-office@${number}`));
    expect(await read('profile:jia-office')).toEqual(third);
    expect(await read(first.id)).toEqual({ ...first, versions: third.versions });
  });

  it('gives a version of its own to each of those who save at once', async () => {
    const all = await Promise.all([1, 2, 3].map((count) => saved({ name: `测试方案${count}` })));

    expect(all.map(({ number }) => number).sort()).toEqual([1, 2, 3]);
    for (const { id, name } of all) expect((await read(id)).name).toBe(name);
  });

  it('is a conflict when somebody saved since the number that was expected', async () => {
    await saved({ expectedNumber: 0 });
    await saved({ expectedNumber: 1 });

    const late = await trySave({ expectedNumber: 1 });
    const early = await trySave({ key: 'yi-office', expectedNumber: 1 });

    expect(late.profile).toBeNull();
    expect(late.newest).toEqual({ id: 'profile:jia-office@2', number: 2 });
    expect(late.userErrors).toEqual([
      {
        field: 'expectedNumber',
        value: '1',
        message: expect.stringContaining('newest version is 2'),
        code: 'CONFLICT',
      },
    ]);
    expect(early.newest).toBeNull();
    expect(early.userErrors[0].code).toBe('CONFLICT');
    expect(await countSaved()).toBe(2);
  });

  it('lets one of two pass who expect the same number at once', async () => {
    const both = await Promise.all([1, 2].map(() => trySave({ expectedNumber: 0 })));

    expect(both.filter(({ profile }) => profile !== null)).toHaveLength(1);
    expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'CONFLICT' }]);
    expect(await countSaved()).toBe(1);
  });

  it.each([
    [
      'a negative weight',
      { weights: [{ mode: 'GAP_LED', ties: -1 }] },
      'weights.GAP_LED.ties',
      '-1',
    ],
    [
      'a half-life of 0',
      { halfLifeYears: [{ type: 'SUPPLIES', value: 0 }] },
      'halfLifeYears.SUPPLIES',
      '0',
    ],
    [
      'an unknown kind',
      { kindWeights: [{ kind: 'COUSIN', value: 0.5 }] },
      'kindWeights.COUSIN',
      '0.5',
    ],
    [
      'an unknown mode',
      { weights: [{ mode: 'LUCK_LED', ties: 1 }] },
      'weights.LUCK_LED',
      '{"ties":1}',
    ],
    [
      'an unknown type',
      { halfLifeYears: [{ type: 'CONTROLS', value: 5 }] },
      'halfLifeYears.CONTROLS',
      '5',
    ],
    [
      'an unknown sign',
      { expansionShares: [{ sign: 'HOPE', value: 0 }] },
      'expansionShares.HOPE',
      '0',
    ],
    ['v of 1', { kindWeights: [{ kind: 'RIVAL', value: 1 }] }, 'kindWeights.RIVAL', '1'],
    ['κ of 0', { saturations: [{ kind: 'RIVAL', value: 0 }] }, 'saturations.RIVAL', '0'],
    ['a severity of 1', { severities: [{ kind: 'PENALTY', value: 1 }] }, 'severities.PENALTY', '1'],
    ['a bad key', { key: 'Jia Office' }, 'key', 'Jia Office'],
    ['no name', { name: '' }, 'name', ''],
    [
      'a kind twice',
      {
        kindWeights: [
          { kind: 'RIVAL', value: 0.1 },
          { kind: 'RIVAL', value: 0.2 },
        ],
      },
      'kindWeights.RIVAL',
      '0.2',
    ],
  ])('refuses %s with field and value, and saves nothing', async (_, input, field, value) => {
    const { profile, userErrors } = await trySave(input);

    expect(profile).toBeNull();
    expect(userErrors).toEqual([{ field, value, message: expect.any(String), code: 'INVALID' }]);
    expect(await countSaved()).toBe(0);
  });

  it('names every problem at once', async () => {
    const { userErrors } = await trySave({
      key: 'lianpu',
      weights: [{ mode: 'GAP_LED', ties: 0, gap: 0, reach: 0, expansion: 0, fit: 0 }],
      expansionShares: [{ sign: 'GROWTH', value: 0.9 }],
      severities: [{ kind: 'PENALTY', value: 2 }],
    });

    expect(userErrors.map(({ field }: { field: string }) => field)).toEqual([
      'key',
      'weights.GAP_LED',
      'severities.PENALTY',
      'expansionShares',
    ]);
  });

  it('says when it is based on nothing that exists', async () => {
    const { userErrors } = await trySave({ basedOnId: 'profile:nobody@3' });

    expect(userErrors).toMatchObject([
      { field: 'basedOnId', value: 'profile:nobody@3', code: 'NOT_FOUND' },
    ]);
  });

  it('has room for 100 keys, and for more versions of them', async () => {
    await driver.executeQuery(
      `UNWIND range(1, 100) AS n
      CREATE (:ScoreProfile {id: 'profile:k' + n + '@1', key: 'k' + n, number: 1, name: '测试', version: 'k' + n + '.1',
        savedAt: datetime('2025-01-01'), constants: $constants, saveId: 'a'})`,
      {
        constants: JSON.stringify({
          ...defaultProfile,
          key: undefined,
          name: undefined,
          version: undefined,
        }),
      },
    );

    expect((await trySave({})).userErrors).toMatchObject([
      { field: 'key', value: 'jia-office', code: 'LIMIT_REACHED' },
    ]);
    expect((await saved({ key: 'k7' })).number).toBe(2);
  });

  it.each(['lianpu', 'lianpu-2026'])(
    "keeps the product's own from being saved over, or passed off: %s",
    async (key) => {
      const { profile, userErrors } = await trySave({ key });

      expect(profile).toBeNull();
      expect(userErrors).toEqual([
        { field: 'key', value: key, message: expect.stringContaining('lianpu-'), code: 'INVALID' },
      ]);
      expect(await countSaved()).toBe(0);
    },
  );
});
