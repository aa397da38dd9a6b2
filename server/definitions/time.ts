import { type AgingType, type ScoreProfile, undatedRecency } from './profile.ts';

const msPerDay = 86_400_000;

/** Whole days from one ISO day to another; negative when the second lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / msPerDay);
}

/** Types whose age runs from when they began rather than from when they were last seen. */
const agesFromStart: ReadonlySet<string> = new Set([
  'INVESTS_IN',
  'LICENSES_TO',
  'RESEARCHES_WITH',
]);

export interface DatedTie {
  readonly type: Exclude<AgingType, 'ACTIVITY'> | 'CONTROLS';
  readonly validFrom: string | null;
  readonly observedOn: string | null;
}

export type HalfLives = ScoreProfile['halfLifeYears'];

const daysPerYear = 365.25;

/** Half-life of what ages, in days. */
export const halfLifeDays = (halfLives: HalfLives, type: AgingType) =>
  halfLives[type] * daysPerYear;

/**
 * 2^(−age/half-life) of a tie at a day, 0-1 (definitions, "Time" and "Weights"). Ages below 0 are 0,
 * an undated tie has 0.5, CONTROLS never decays.
 */
export function recency(tie: DatedTie, asOf: string, halfLives: HalfLives): number {
  if (tie.type === 'CONTROLS') return 1;
  const since = agesFromStart.has(tie.type)
    ? (tie.validFrom ?? tie.observedOn)
    : (tie.observedOn ?? tie.validFrom);
  if (since === null) return undatedRecency;
  return 2 ** (-Math.max(0, daysBetween(since, asOf)) / halfLifeDays(halfLives, tie.type));
}
