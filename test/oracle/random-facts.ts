import * as fc from 'fast-check';
import type { Day, Fact } from '../../server/write/graph-data.ts';

/** Each value as often as its weight says. */
export function pick<T>(weights: readonly (readonly [number, T])[]): fc.Arbitrary<T> {
  return fc.oneof(...weights.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })));
}

/** So many times in ten; else undefined. */
export function inTen<T>(times: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof(
    { weight: 10 - times, arbitrary: fc.constant(undefined) },
    { weight: times, arbitrary },
  );
}

const days: readonly Day[] = [
  { day: '2018-01-01', precision: 'YEAR' },
  { day: '2021-06-15', precision: 'DAY' },
  { day: '2022-10-01', precision: 'MONTH' },
  { day: '2023-09-30', precision: 'DAY' },
  { day: '2024-02-29', precision: 'DAY' },
  { day: '2024-08-20', precision: 'DAY' },
  { day: '2025-03-01', precision: 'MONTH' },
  { day: '2025-09-30', precision: 'DAY' },
  { day: '2026-02-01', precision: 'DAY' },
];

export const dayArbitrary: fc.Arbitrary<Day> = fc.constantFrom(...days);

/** Days at which questions are asked; absent: the data date. */
export const askedDays = [
  [4, undefined],
  [4, '2025-09-30'],
  [2, '2024-08-20'],
] as const;

/** A list mostly near its greatest length, sometimes as short as may be. */
export function fullArray<T>(
  one: fc.Arbitrary<T>,
  least: number,
  usual: number,
  most: number,
): fc.Arbitrary<T[]> {
  const sized = (minLength: number) => fc.array(one, { minLength, maxLength: most, size: 'max' });
  return fc.oneof({ weight: 1, arbitrary: sized(least) }, { weight: 3, arbitrary: sized(usual) });
}

type Dates = Pick<Fact, 'observedOn' | 'firstObservedOn' | 'validFrom' | 'validTo'>;

/** Any of the days may be missing; the first observation is known when the newest is, and not after it. */
export const datesArbitrary: fc.Arbitrary<Dates> = fc
  .record({
    observed: inTen(8, fc.tuple(dayArbitrary, dayArbitrary)),
    from: inTen(5, dayArbitrary),
    to: inTen(1, dayArbitrary),
  })
  .map(({ observed, from, to }) => {
    const [first, newest] = [...(observed ?? [])].sort((a, b) => (a.day < b.day ? -1 : 1));
    const start = from?.day ?? first?.day ?? '';
    return {
      ...(first && newest ? { observedOn: newest, firstObservedOn: first } : {}),
      ...(from ? { validFrom: from } : {}),
      ...(to && to.day > start ? { validTo: to } : {}),
    };
  });

export const sourceIds = ['source:w1', 'source:w2', 'source:w3'];

export function factArbitrary(
  dates: fc.Arbitrary<Dates> = datesArbitrary,
  confidences: readonly number[] = [1, 0.9, 0.6, 0.5],
): fc.Arbitrary<Fact> {
  return fc
    .tuple(
      dates,
      fc.constantFrom(...confidences),
      fc.subarray(sourceIds, { minLength: 1, maxLength: 2 }),
    )
    .map(([when, confidence, sources]) => ({
      ...when,
      confidence,
      sourceIds: sources,
      status: 'REPORTED',
    }));
}
