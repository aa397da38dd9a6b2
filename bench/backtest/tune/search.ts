import type { ScoreProfile } from '../../../server/definitions/profile.ts';
import { type Gain, gainOf } from './gain.ts';
import type { Gathered } from './gather.ts';
import { worthOf } from './objective.ts';
import type { Parameter } from './parameters.ts';

/** A smaller gain is not worth another constant. */
const leastGain = 0.001;

export interface Step {
  readonly parameter: Parameter;
  readonly from: number;
  readonly to: number;
  readonly gain: Gain;
}

/**
 * Turns one constant at a time, each at most once: the one whose best value gains most. A value counts
 * if it gains more than its standard error and no cut loses by it. Of the constant's values within one
 * standard error of the best the one nearest to the present is taken. So a constant keeps its value
 * unless every cut says otherwise, and goes no further than they say for sure.
 */
export function search(
  gathered: readonly Gathered[],
  start: ScoreProfile,
  parameters: readonly Parameter[],
  onStep: (step: Step) => void = () => {},
): ScoreProfile {
  const left = new Set(parameters);
  let profile = start;
  for (;;) {
    const before = worths(gathered, profile);
    const step = nextStep(gathered, profile, before, left);
    if (!step) return profile;
    left.delete(step.parameter);
    profile = step.parameter.set(profile, step.to);
    onStep(step);
  }
}

function nextStep(
  gathered: readonly Gathered[],
  profile: ScoreProfile,
  before: readonly number[],
  parameters: Iterable<Parameter>,
): Step | undefined {
  const tried = [...parameters].flatMap((parameter) => {
    const values = valuesThatGain(gathered, profile, before, parameter);
    const [best] = values.toSorted((a, b) => b.gain.mean - a.gain.mean);
    return best ? [{ parameter, values, best: best.gain }] : [];
  });
  const [most] = tried.sort((a, b) => b.best.mean - a.best.mean);
  if (!most) return undefined;
  const { parameter, values, best } = most;
  const from = parameter.of(profile);
  const [nearest] = values
    .filter(({ gain }) => gain.mean >= best.mean - best.error)
    .sort((a, b) => Math.abs(a.to - from) - Math.abs(b.to - from));
  return nearest && { parameter, from, ...nearest };
}

export const worths = (gathered: readonly Gathered[], profile: ScoreProfile) =>
  gathered.map((one) => worthOf(one, profile));

function valuesThatGain(
  gathered: readonly Gathered[],
  profile: ScoreProfile,
  before: readonly number[],
  { values, of, set }: Parameter,
): { to: number; gain: Gain }[] {
  return values
    .filter((to) => to !== of(profile))
    .map((to) => ({ to, gain: gainOf(gathered, before, worths(gathered, set(profile, to))) }))
    .filter(
      ({ gain }) =>
        gain.mean >= leastGain && gain.mean > gain.error && gain.ofCuts.every((cut) => cut >= 0),
    );
}

/**
 * What tuning gains on a cut that it has not seen, for each cut in turn: the honest part of a gain.
 * Later cuts share some truth with earlier ones, so it still flatters a little.
 */
export function gainsOnUnseenCuts(
  gathered: readonly Gathered[],
  start: ScoreProfile,
  parameters: readonly Parameter[],
): number[] {
  const years = [...new Set(gathered.map(({ group }) => group.year))];
  if (years.length < 2) return [];
  return years.map((year) => {
    const seen = gathered.filter(({ group }) => group.year !== year);
    const unseen = gathered.filter(({ group }) => group.year === year);
    const tuned = search(seen, start, parameters);
    return gainOf(unseen, worths(unseen, start), worths(unseen, tuned)).mean;
  });
}
