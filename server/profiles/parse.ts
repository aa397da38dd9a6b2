import type { z } from 'zod';
import type { ScoreProfile, ScoreWeights } from '../definitions/profile.ts';
import { normaliseWeights } from '../definitions/score.ts';
import { allowedNames, profileRule } from './rules.ts';

/** One thing that is wrong with a profile. */
export interface Problem {
  /** Such as `kindWeights.RIVAL`; empty where the whole is no profile. */
  readonly field: string;
  /** What was given there; undefined where nothing was. */
  readonly value: unknown;
  /** What is allowed. */
  readonly message: string;
}

/** A value as it is told back to whoever gave it; null where nothing was given. */
export function sayValue(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** All that is wrong with something, or the profile that it is, its weights normalised. Throws nothing. */
export function parseProfile(
  value: unknown,
): { readonly profile: ScoreProfile } | { readonly problems: readonly Problem[] } {
  const { success, data, error } = profileRule.safeParse(value);
  if (!success) return { problems: error.issues.flatMap((issue) => problemsOf(issue, value)) };
  const { ANCHOR_LED, GAP_LED, ECOSYSTEM_LED } = data.weights;
  const weights = {
    ANCHOR_LED: normalised(ANCHOR_LED),
    GAP_LED: normalised(GAP_LED),
    ECOSYSTEM_LED: normalised(ECOSYSTEM_LED),
  };
  return { profile: { ...data, weights } };
}

/** Weights that sum to 1 stay as they are to the last digit, so that a copy equals its original. */
function normalised(weights: ScoreWeights): ScoreWeights {
  const { ties, gap, reach, expansion, fit } = weights;
  const isNormal = Math.abs(ties + gap + reach + expansion + fit - 1) < 1e-9;
  return isNormal ? weights : (normaliseWeights(weights, {}) ?? weights);
}

function problemsOf({ path, ...issue }: z.core.$ZodIssue, whole: unknown): Problem[] {
  const field = path.join('.');
  if (issue.code !== 'unrecognized_keys') {
    return [{ field, value: valueAt(whole, path), message: issue.message }];
  }
  return issue.keys.map((key) => ({
    field: [...path, key].join('.'),
    value: valueAt(whole, [...path, key]),
    message: `Unknown; known are ${allowedNames[field]?.join(', ')}.`,
  }));
}

function valueAt(whole: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, key)
        ? Reflect.get(part, key)
        : undefined,
    whole,
  );
}
