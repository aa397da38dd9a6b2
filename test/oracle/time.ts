import type { Fact, Tie, TieType } from '../../server/write/graph-data.ts';
import type { Profile } from './profile.ts';
import type { Snapshot } from './snapshot.ts';
import type { World } from './world.ts';

const DAY = 86_400_000;

export function minusDays(day: string, count: number): string {
  return new Date(Date.parse(day) - count * DAY).toISOString().slice(0, 10);
}

/** The same day in an earlier year; 29 February becomes the 28th. */
export function minusYears(day: string, count: number): string {
  const year = String(Number(day.slice(0, 4)) - count).padStart(4, '0');
  const same = `${year}${day.slice(4)}`;
  return day.endsWith('-02-29') && !isLeap(Number(year)) ? `${year}-02-28` : same;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The newest `observedOn` or `validFrom` of any fact. */
export function dataDate(world: World): string {
  const facts: Fact[] = [
    ...world.memberships,
    ...world.ties,
    ...world.titles,
    ...world.demands,
    ...world.projects,
    ...world.signals,
    ...world.gaps,
    ...world.denials,
  ];
  let newest = '0001-01-01';
  for (const fact of facts) {
    for (const known of [fact.observedOn, fact.validFrom]) {
      if (known && known.day > newest) newest = known.day;
    }
  }
  return newest;
}

/** Validity of a tie: an unknown start is the first observation, an unknown one of these no bar. */
export function holdsAsTie(fact: Fact, asOf: string): boolean {
  const start = fact.validFrom ?? fact.firstObservedOn ?? fact.observedOn;
  const begun = start === undefined || start.day <= asOf;
  const over = fact.validTo !== undefined && fact.validTo.day <= asOf;
  return begun && !over;
}

/** Validity of an attachment: an unknown start is no bar, whenever it was observed. */
export function holdsAsPosition(fact: Fact, asOf: string): boolean {
  const begun = fact.validFrom === undefined || fact.validFrom.day <= asOf;
  const over = fact.validTo !== undefined && fact.validTo.day <= asOf;
  return begun && !over;
}

const datedByStart: readonly TieType[] = [
  'INVESTS_IN',
  'LICENSES_TO',
  'RESEARCHES_WITH',
  'CONTROLS',
];

/** In years of 365.25 days; null when undated. */
export function ageOf(tie: Tie, asOf: string): number | null {
  const day = datedByStart.includes(tie.type)
    ? (tie.validFrom ?? tie.observedOn)
    : (tie.observedOn ?? tie.validFrom);
  if (day === undefined) return null;
  const days = (Date.parse(asOf) - Date.parse(day.day)) / DAY;
  return Math.max(0, days / 365.25);
}

export function recencyOf(tie: Tie, { asOf, profile }: Pick<Snapshot, 'asOf' | 'profile'>): number {
  if (tie.type === 'CONTROLS') return 1;
  const age = ageOf(tie, asOf);
  if (age === null) return 0.5;
  return 2 ** (-age / halfLifeOf(tie.type, profile));
}

/** In years. Only a type that ages has one. */
function halfLifeOf(type: TieType, { halfLifeYears }: Profile): number {
  const [, years] = Object.entries(halfLifeYears).find(([aging]) => aging === type) ?? [];
  if (years === undefined) throw new Error(`${type} has no half-life.`);
  return years;
}
