import type { ScoreProfile } from '../../../server/definitions/profile.ts';
import type { Gathered } from './gather.ts';
import { evaluate, gainOf } from './objective.ts';
import type { Parameter } from './parameters.ts';

/** A smaller gain is not worth another constant. */
const leastGain = 0.001;

export interface Step {
  readonly parameter: string;
  readonly from: number;
  readonly to: number;
  readonly gain: number;
  readonly error: number;
}

/**
 * One constant at a time, the one that gains most, until none gains more than its own standard error.
 * So a constant keeps its value unless the data say otherwise. Of equal gains the first tried wins.
 */
export function search(
  gathered: readonly Gathered[],
  start: ScoreProfile,
  parameters: readonly Parameter[],
  onStep: (step: Step) => void,
): ScoreProfile {
  let profile = start;
  for (;;) {
    const before = evaluate(gathered, profile);
    let best: { step: Step; profile: ScoreProfile } | undefined;
    for (const parameter of parameters) {
      const from = parameter.of(profile);
      for (const to of parameter.values) {
        if (to === from) continue;
        const tried = parameter.set(profile, to);
        const { gain, error } = gainOf(gathered, before, evaluate(gathered, tried));
        const isBetter = gain >= leastGain && gain > error && gain > (best?.step.gain ?? 0);
        if (!isBetter) continue;
        best = { step: { parameter: parameter.name, from, to, gain, error }, profile: tried };
      }
    }
    if (!best) return profile;
    profile = best.profile;
    onStep(best.step);
  }
}
