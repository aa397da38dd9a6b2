import { describe, expect, it } from 'vitest';
import { zh as text } from '../../client/i18n/zh.ts';
import { groupsOf, valuesOf } from '../../client/profiles/constants.ts';
import {
  beginDraft,
  changesOf,
  type Draft,
  inputOf,
  knownNumber,
  problemsOf,
  rebase,
} from '../../client/profiles/draft.ts';
import { refusalsOf } from '../../client/profiles/refusals.ts';
import { readDraft } from '../../client/profiles/use-draft.ts';
import { zh as words } from '../../client/profiles/words-zh.ts';
import { defaultProfile } from '../../server/definitions/default-profile.ts';
import { changeProfile } from '../../server/profiles/change.ts';
import { parseProfile } from '../../server/profiles/parse.ts';
import { ownGroups, ownProfile } from './profile-fixture.ts';

const draft = (typed: Record<string, string> = {}, more: Partial<Draft> = {}): Draft => ({
  baseId: ownProfile.id,
  key: 'jia-office',
  name: '甲区测试方案',
  expectedNumber: 0,
  typed,
  ...more,
});

describe('a draft', () => {
  it('of the product’s own profile asks for a key and a name of its own', () => {
    expect(beginDraft(ownProfile, [ownProfile])).toMatchObject({ key: '', name: '', typed: {} });
  });

  it('of an office’s own profile goes on from the newest version under its key', () => {
    const older = { ...ownProfile, id: 'profile:jia@1', key: 'jia', number: 1, isDefault: false };

    const begun = beginDraft(older, [ownProfile, { key: 'jia', number: 3 }]);

    expect(begun).toMatchObject({ baseId: 'profile:jia@1', key: 'jia', expectedNumber: 3 });
    expect(knownNumber([ownProfile], 'yi')).toBe(0);
  });

  it('changes what is another number, and nothing that was typed back', () => {
    const same = String(defaultProfile.kindWeights.RIVAL);

    const changes = changesOf(
      draft({
        'kindWeights.RIVAL': ` ${same}`,
        'kindWeights.GROUP': '0.5',
        'severities.PENALTY': '',
      }),
      ownGroups,
    );

    expect([...changes.keys()]).toEqual(['kindWeights.GROUP', 'severities.PENALTY']);
  });

  it('takes the shortened number that stands in a field for the whole one', () => {
    const third = { ...defaultProfile.weights.ANCHOR_LED, ties: 1 / 3 };
    const groups = groupsOf(
      { ...ownProfile, weights: [{ mode: 'ANCHOR_LED', weights: third }] },
      words,
      text,
    );

    const changes = changesOf(draft({ 'weights.ANCHOR_LED.ties': '0.333333' }), groups);

    expect([...changes]).toEqual([]);
  });

  it('keeps what was typed when it goes on from a newer version', () => {
    const typed = { 'kindWeights.GROUP': '0.5' };

    expect(rebase(draft(typed), { id: 'profile:jia-office@2', number: 2 })).toEqual(
      draft(typed, { baseId: 'profile:jia-office@2', expectedNumber: 2 }),
    );
  });

  it('is read back as it was kept, and anything else as none', () => {
    const kept = draft({ 'severities.PENALTY': '0.2' });

    expect(readDraft(JSON.stringify(kept))).toEqual(kept);
    expect(['{', '{}', '{"baseId":1}', 'null'].map(readDraft)).toEqual([null, null, null, null]);
    expect(readDraft(JSON.stringify({ ...kept, typed: { a: 1 } }))).toBeNull();
  });

  it('asks for just what was changed, as the server understands it', () => {
    const input = inputOf(
      draft({
        'weights.GAP_LED.gap': '0.7',
        'weights.GAP_LED.risk': '0',
        'kindWeights.GROUP': '5e-1',
        'saturations.RIVAL': '2',
        'halfLifeYears.ACTIVITY': '3',
        'severities.PENALTY': '.2',
        'expansionShares.GROWTH': '0.05',
      }),
      ownGroups,
    );

    const changed = changeProfile(defaultProfile, input);

    expect(input.weights).toEqual([{ mode: 'GAP_LED', gap: 0.7, risk: 0 }]);
    expect(changed).toMatchObject({
      profile: {
        kindWeights: { GROUP: 0.5 },
        saturations: { RIVAL: 2 },
        halfLifeYears: { ACTIVITY: 3 },
        severities: { PENALTY: 0.2 },
        expansionShares: { GROWTH: 0.05 },
      },
    });
  });
});

describe('what stands against saving', () => {
  it('says nothing of the product’s own numbers under a good key and name', () => {
    expect([...problemsOf(draft(), ownGroups)]).toEqual([]);
  });

  const wrong = {
    'weights.ANCHOR_LED.ties': '1001',
    'weights.ANCHOR_LED.risk': '1.5',
    'kindWeights.RIVAL': '1',
    'saturations.RIVAL': '0',
    'halfLifeYears.SUPPLIES': '0',
    'severities.PENALTY': '-0.1',
    'expansionShares.GROWTH': '-1',
  };

  it('is what the server says, word for word, for each sort of number', () => {
    const asked = { ...draft(wrong, { name: ' 甲 ', key: 'Jia' }) };

    const here = problemsOf(asked, ownGroups);

    const there = changeProfile(defaultProfile, inputOf(asked, ownGroups));
    const problems = 'problems' in there ? there.problems : [];
    expect(new Map(problems.map(({ field, message }) => [field, message]))).toEqual(here);
    expect(here.size).toBe(9);
  });

  it('is what the server says of numbers together', () => {
    const zeros = ['ties', 'gap', 'reach', 'expansion', 'fit'].map(
      (block) => [`weights.GAP_LED.${block}`, '0'] as const,
    );
    const asked = draft({ ...Object.fromEntries(zeros), 'expansionShares.GROWTH': '0.5' });

    const here = problemsOf(asked, ownGroups);

    const there = changeProfile(defaultProfile, inputOf(asked, ownGroups));
    const problems = 'problems' in there ? there.problems : [];
    expect(problems.map(({ field, message }) => [field, message])).toEqual([...here]);
    expect([...here.keys()]).toEqual(['weights.GAP_LED', 'expansionShares']);
  });

  it('counts what is no number, and an empty field', () => {
    const asked = draft({ 'kindWeights.RIVAL': '0.3x', 'kindWeights.GROUP': '' });

    expect([...problemsOf(asked, ownGroups).keys()]).toEqual([
      'kindWeights.GROUP',
      'kindWeights.RIVAL',
    ]);
  });

  it('keeps the product’s keys for the product', () => {
    expect(problemsOf(draft({}, { key: 'lianpu-jia' }), ownGroups).get('key')).toContain('kept');
    expect(problemsOf(draft({}, { key: 'lianpujia' }), ownGroups).size).toBe(0);
  });
});

describe('a refusal of the server', () => {
  const refusal = {
    profile: null,
    newest: null,
    userErrors: [
      { field: 'kindWeights.RIVAL', value: '1', message: 'No.', code: 'INVALID' as const },
      { field: 'expectedNumber', value: '0', message: 'No.', code: 'CONFLICT' as const },
    ],
  };

  it('stands until the field is another', () => {
    const sent = draft({ 'kindWeights.RIVAL': '1' });

    expect(refusalsOf(refusal, sent, sent)).toHaveLength(2);
    expect(refusalsOf(refusal, sent, draft({ 'kindWeights.RIVAL': '0.9' }))).toMatchObject([
      { code: 'CONFLICT' },
    ]);
    expect(refusalsOf(refusal, sent, { ...sent, key: 'yi' })).toMatchObject([{ code: 'INVALID' }]);
  });
});

it('knows every number that a profile has, under the server’s names', () => {
  const values = valuesOf(ownGroups);

  const whole = parseProfile({ ...defaultProfile, kindWeights: {} });
  const missing = 'problems' in whole ? whole.problems.map(({ field }) => field) : [];
  expect(missing.every((field) => values.has(field))).toBe(true);
  expect(missing.length).toBe(Object.keys(defaultProfile.kindWeights).length);
  expect(values.size).toBe(3 * 6 + 21 + 19 + 8 + 4 + 6);
});
