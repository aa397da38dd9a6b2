import { expect, it } from 'vitest';
import type { CutGroup } from '../../bench/backtest/tune/cuts.ts';
import { gainOf, overall } from '../../bench/backtest/tune/gain.ts';
import type { Gathered } from '../../bench/backtest/tune/gather.ts';
import { type Parameter, parametersFor } from '../../bench/backtest/tune/parameters.ts';
import { gainsOnUnseenCuts, search, worths } from '../../bench/backtest/tune/search.ts';
import { uncalibratedProfile } from '../../bench/backtest/tune/tune.ts';

const candidates = Array.from({ length: 40 }, (_, n) => `候选${String(n).padStart(2, '0')}`);

/** A query in which a candidate's stage speaks for `byStage`, its peers for `byPeers`. */
function gathered(anchor: string, truth: string, byStage: string, byPeers: string): Gathered {
  const group: CutGroup = {
    year: 2010,
    name: 'SUPPLIES:in',
    type: 'SUPPLIES',
    role: 'SUPPLIER',
    candidates,
    popularity: new Map(),
    queries: [],
  };
  const column = (strong: string) =>
    candidates.map((candidate) => (candidate === strong ? 0.5e9 : 0));
  return {
    group,
    query: { anchor, role: 'SUPPLIER', candidates, known: [], truth: [truth] },
    popularity: candidates.map(() => 1),
    sums: new Map(
      [2, 3, 5, 8].map((years) => [
        years,
        [
          ['PEER_SUPPLIER', column(byPeers)],
          ['SAME_STAGE', column(byStage)],
        ],
      ]),
    ),
    activities: new Map(),
  };
}

const parameters = parametersFor(['SUPPLIES']);
const { group } = gathered('主', '候选30', '候选30', '候选31');
const other = { ...group, year: 2011 };
/** Twelve queries of one cut, the stage right in those that `isRight` says. */
const queries = (of: CutGroup, isRight: (n: number) => boolean) =>
  Array.from({ length: 12 }, (_, n) => ({
    ...gathered(`主${n}`, isRight(n) ? '候选30' : '候选31', '候选30', '候选31'),
    group: of,
  }));

it('turns a constant where the data speak for it, as little as they need', () => {
  const one = queries(group, () => true);
  const steps: [string, number, number][] = [];

  const tuned = search(one, uncalibratedProfile, parameters, ({ parameter, from, to }) =>
    steps.push([parameter.name, from, to]),
  );

  // The peers' candidate stood first, the stage's second. At 0.3 both weigh the same, and
  // the id decides.
  expect(overall(one, worths(one, uncalibratedProfile))).toBe((1 + 1 / 2) / 2);
  expect(overall(one, worths(one, tuned))).toBe(1);
  expect(steps).toEqual([['v PEER', 0.6, 0.3]]);
});

it('keeps every constant where the data contradict each other', () => {
  const mixed = queries(group, (n) => n % 2 === 0);

  expect(search(mixed, uncalibratedProfile, parameters)).toEqual(uncalibratedProfile);
});

it('keeps every constant by which one of the cuts loses', () => {
  const two = [...queries(group, () => true), ...queries(other, (n) => n > 0)];

  expect(search(two.slice(0, 12), uncalibratedProfile, parameters)).not.toEqual(
    uncalibratedProfile,
  );
  expect(
    search([...two.slice(0, 12), ...queries(other, () => false)], uncalibratedProfile, parameters),
  ).toEqual(uncalibratedProfile);
});

it('tells what tuning gains on a cut that it has not seen', () => {
  const agreeing = [...queries(group, () => true), ...queries(other, () => true)];
  const contrary = [...queries(group, () => true), ...queries(other, () => false)];

  expect(gainsOnUnseenCuts(agreeing, uncalibratedProfile, parameters)).toEqual([0.25, 0.25]);
  expect(gainsOnUnseenCuts(contrary, uncalibratedProfile, parameters)).toEqual([0, -0.25]);
});

it('takes what one anchor says in several cuts as one voice', () => {
  const said = ['主一', '主一', '主二', '主二'].map((anchor, n) => ({
    ...gathered(anchor, '候选30', '候选30', '候选31'),
    group: n % 2 ? group : other,
  }));

  const { mean, error, ofCuts } = gainOf(said, [0, 0, 0, 0], [0.4, 0.5, 0.2, 0.1]);

  // Two voices, of 0.225 and 0.075.
  expect(mean).toBeCloseTo(0.3);
  expect(error).toBeCloseTo(Math.sqrt(2 * 0.075 ** 2 * 2));
  expect(ofCuts.map((gain) => Math.round(gain * 1e6))).toEqual([300_000, 300_000]);
});

it.each(parameters.map((parameter): [string, Parameter] => [parameter.name, parameter]))(
  'sets and reads %s, and nothing else',
  (_, { values, of, set }) => {
    const now = of(uncalibratedProfile);
    const next = values.find((value) => value !== now) ?? Number.NaN;

    const profile = set(uncalibratedProfile, next);

    expect(of(profile)).toBe(next);
    expect(set(profile, now)).toEqual(uncalibratedProfile);
  },
);
