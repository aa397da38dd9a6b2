import { describe, expect, it } from 'vitest';
import { defaultProfile, scoringVersion } from '../../server/definitions/default-profile.ts';
import { parseProfile } from '../../server/profiles/parse.ts';

/** The product's own with one thing changed, by path; undefined takes it away. */
function changed(path: readonly string[], value: unknown): unknown {
  const whole = structuredClone(defaultProfile);
  const last = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce<object>((part, key) => Reflect.get(part, key), whole);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value);
  return whole;
}

const problemsOf = (value: unknown) => {
  const parsed = parseProfile(value);
  return 'problems' in parsed ? parsed.problems : [];
};

it("takes the product's own as it is", () => {
  expect(parseProfile(defaultProfile)).toEqual({ profile: defaultProfile });
});

it("takes the product's own with a calibration, and values at their bounds", () => {
  const calibration = { data: '测试数据', date: '2025-03-31', result: '0.1 → 0.2' };
  const whole = {
    ...defaultProfile,
    name: '甲'.repeat(80),
    calibration,
    kindWeights: { ...defaultProfile.kindWeights, RIVAL: 0, GROUP: 0.999 },
    halfLifeYears: { ...defaultProfile.halfLifeYears, SUPPLIES: 0.001 },
  };

  expect(parseProfile(whole)).toEqual({ profile: whole });
});

const zero = { ties: 0, gap: 0, reach: 0, expansion: 0, fit: 0, risk: 1 };

describe('a profile is refused with field and value where', () => {
  it.each([
    ['a weight is negative', ['weights', 'GAP_LED', 'ties'], -0.1, /0 to 1000/],
    [
      'a weight is not finite',
      ['weights', 'GAP_LED', 'gap'],
      Number.POSITIVE_INFINITY,
      /0 to 1000/,
    ],
    ['a weight is no number', ['weights', 'GAP_LED', 'gap'], Number.NaN, /0 to 1000/],
    ['the risk weighs over 1', ['weights', 'GAP_LED', 'risk'], 1.1, /0 to 1\./],
    ['all weights but risk are 0', ['weights', 'GAP_LED'], zero, /not all be 0/],
    ['a weight is missing', ['weights', 'GAP_LED', 'fit'], undefined, /^Missing; .*0 to 1000/],
    ['a block is unknown', ['weights', 'GAP_LED', 'luck'], 1, /known are ties, gap/],
    ['a mode is unknown', ['weights', 'LUCK_LED'], zero, /known are ANCHOR_LED, GAP_LED/],
    ['a mode is missing', ['weights', 'GAP_LED'], undefined, /^Missing/],
    ['v is 1', ['kindWeights', 'RIVAL'], 1, /less than 1/],
    ['v is negative', ['kindWeights', 'RIVAL'], -0.5, /0 to less than 1/],
    ['v is a text', ['kindWeights', 'RIVAL'], '0.5', /a number/],
    ['v is null', ['kindWeights', 'RIVAL'], null, /a number/],
    ['a kind is unknown', ['kindWeights', 'COUSIN'], 0.5, /known are OUTSIDE_SUPPLIER, .*ACTIVITY/],
    ['a kind is a word of JavaScript', ['kindWeights', 'constructor'], 0.5, /known are/],
    ['κ has no size', ['saturations', 'GROUP'], 0, /0\.000001 to 1000000/],
    ['κ is not finite', ['saturations', 'GROUP'], Number.POSITIVE_INFINITY, /1000000/],
    ['a kind that is not summed has a κ', ['saturations', 'DEMAND'], 0.5, /known are/],
    ['a half-life is 0', ['halfLifeYears', 'SUPPLIES'], 0, /above 0/],
    ['a half-life is negative', ['halfLifeYears', 'SUPPLIES'], -5, /above 0/],
    ['a half-life is not finite', ['halfLifeYears', 'SUPPLIES'], Number.POSITIVE_INFINITY, /1000/],
    ['a type that never ages has one', ['halfLifeYears', 'CONTROLS'], 5, /known are SUPPLIES/],
    ['a risk takes all', ['severities', 'PENALTY'], 1, /less than 1/],
    ['a risk is unknown', ['severities', 'GOSSIP'], 0.1, /known are DISHONEST/],
    ['a share is negative', ['expansionShares', 'GROWTH'], -0.1, /0 to 1/],
    ['a sign is unknown', ['expansionShares', 'HOPE'], 0, /known are NEW_FINANCING/],
    ['a list is no list', ['severities'], 0.3, /an object/],
    ['a list is missing', ['severities'], undefined, /^Missing/],
    ['a field is unknown', ['luck'], 7, /known are key, name/],
    ['the key has a capital', ['key'], 'Jia', /a-z/],
    ['the key begins with a digit', ['key'], '1-jia', /a letter first/],
    ['the key has 41 characters', ['key'], 'a'.repeat(41), /1-40/],
    ['the key ends with a dash', ['key'], 'jia-', /dashes/],
    ['the name is empty', ['name'], '', /1-80/],
    ['the name has 81 characters', ['name'], '甲'.repeat(81), /1-80/],
    ['the name has two lines', ['name'], '甲\n乙', /one line/],
    ['the name is blank', ['name'], ' ', /1-80/],
    ['the calibration is a text', ['calibration'], '良好', /null, or an object/],
  ])('%s', (_, path, value, allowed) => {
    const problems = problemsOf(changed(path, value));

    expect(problems).toEqual([
      { field: path.join('.'), value, message: expect.stringMatching(allowed) },
    ]);
  });

  it('the shares of expansion are over 1 together', () => {
    const shares = { ...defaultProfile.expansionShares, GROWTH: 0.11 };

    expect(problemsOf({ ...defaultProfile, expansionShares: shares })).toEqual([
      { field: 'expansionShares', value: shares, message: 'Must be at most 1 together.' },
    ]);
  });

  it.each([[null], ['a text'], [[]], [3]])('the whole is %j', (whole) => {
    expect(problemsOf(whole)).toEqual([
      { field: '', value: whole, message: expect.stringContaining('an object') },
    ]);
  });

  it('a name is one that JavaScript gives a meaning', () => {
    const list = JSON.stringify(defaultProfile.severities).replace('{', '{"__proto__": 3,');
    const whole = { ...defaultProfile, severities: JSON.parse(list) };

    expect(problemsOf(whole)).toMatchObject([{ field: 'severities.__proto__', value: 3 }]);
  });
});

it('names everything that is wrong, not the first only', () => {
  const { calibration: _, ...rest } = defaultProfile;
  const whole = {
    ...rest,
    luck: 7,
    kindWeights: { ...rest.kindWeights, RIVAL: 2, COUSIN: 0.5 },
    halfLifeYears: { ...rest.halfLifeYears, SUPPLIES: 0 },
  };

  expect(problemsOf(whole).map(({ field }) => field)).toEqual([
    'kindWeights.RIVAL',
    'kindWeights.COUSIN',
    'halfLifeYears.SUPPLIES',
    'calibration',
    'luck',
  ]);
});

it('makes weights sum to 1, risk aside', () => {
  const tenths = { ties: 5, gap: 2, reach: 1, expansion: 1, fit: 1, risk: 0.5 };
  const parsed = parseProfile(changed(['weights', 'GAP_LED'], tenths));

  expect('profile' in parsed && parsed.profile.weights).toEqual({
    ...defaultProfile.weights,
    GAP_LED: { ties: 0.5, gap: 0.2, reach: 0.1, expansion: 0.1, fit: 0.1, risk: 0.5 },
  });
});

it("names an office's own version together with that of the release", () => {
  const own = { ...defaultProfile, key: 'jia-office', version: 'jia-office.3' };

  expect(scoringVersion(defaultProfile)).toBe(defaultProfile.version);
  expect(scoringVersion(own)).toBe(`jia-office.3+${defaultProfile.version}`);
});
