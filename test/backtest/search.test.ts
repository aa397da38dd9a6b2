import { expect, it } from 'vitest';
import type { CutGroup } from '../../bench/backtest/tune/cuts.ts';
import type { Gathered } from '../../bench/backtest/tune/gather.ts';
import { evaluate, gainOf } from '../../bench/backtest/tune/objective.ts';
import { type Parameter, parametersFor } from '../../bench/backtest/tune/parameters.ts';
import { search } from '../../bench/backtest/tune/search.ts';
import { uncalibratedProfile } from '../../bench/backtest/tune/tune.ts';

const candidates = Array.from({ length: 40 }, (_, n) => `候选${String(n).padStart(2, '0')}`);

/** A query in which a candidate's stage speaks for `byStage`, its peers for `byPeers`. */
function gathered(anchor: string, truth: string, byStage: string, byPeers: string): Gathered {
  const group: CutGroup = {
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
const changed = (steps: { parameter: string }[]) => steps.map(({ parameter }) => parameter);

it('turns a constant where the data speak for it', () => {
  const one = Array.from({ length: 12 }, (_, n) =>
    gathered(`主${n}`, '候选30', '候选30', '候选31'),
  ).map((each, _, [first]) => ({ ...each, group: first?.group ?? each.group }));
  const steps: { parameter: string }[] = [];

  const tuned = search(one, uncalibratedProfile, parameters, (step) => steps.push(step));

  // First the peers' candidate, second the stage's, until the stage outweighs the peers.
  expect(evaluate(one, uncalibratedProfile).value).toBe((1 + 1 / 2) / 2);
  expect(evaluate(one, tuned).value).toBe(1);
  expect(changed(steps)).toEqual(['v PEER']);
});

it('keeps every constant where the data contradict each other', () => {
  const group = gathered('主', '候选30', '候选30', '候选31').group;
  const mixed = Array.from({ length: 12 }, (_, n) => ({
    ...gathered(`主${n}`, n % 2 ? '候选30' : '候选31', '候选30', '候选31'),
    group,
  }));

  const tuned = search(mixed, uncalibratedProfile, parameters, () => {});

  expect(tuned).toEqual(uncalibratedProfile);
});

it('takes what one anchor says in several cuts as one voice', () => {
  const group = gathered('主', '候选30', '候选30', '候选31').group;
  const queries = ['主一', '主一', '主二', '主二'].map((anchor) => ({
    ...gathered(anchor, '候选30', '候选30', '候选31'),
    group,
  }));
  const before = { value: 0, perQuery: [0, 0, 0, 0] };
  const after = { value: 0.3, perQuery: [0.4, 0.4, 0.2, 0.2] };

  const { gain, error } = gainOf(queries, before, after);

  // Two voices of 0.2 and 0.1.
  expect(gain).toBeCloseTo(0.3);
  expect(error).toBeCloseTo(Math.sqrt((2 * 0.05 ** 2 * 2) / 1));
});

it.each(parameters.map((parameter): [string, Parameter] => [parameter.name, parameter]))(
  'sets and reads %s, and nothing else',
  (_, { values, of, set }) => {
    const now = of(uncalibratedProfile);
    const other = values.find((value) => value !== now) ?? Number.NaN;

    const profile = set(uncalibratedProfile, other);

    expect(of(profile)).toBe(other);
    expect(set(profile, now)).toEqual(uncalibratedProfile);
  },
);
