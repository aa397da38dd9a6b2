import { describe, expect, it } from 'vitest';
import { facts, on, open, outsider, tie } from './build.ts';
import { paperProfile } from './paper-profile.ts';
import { takeSnapshot } from './snapshot.ts';
import { ageOf, dataDate, holdsAsPosition, holdsAsTie, minusYears, recencyOf } from './time.ts';

const asOf = '2026-01-01';
const paper = { asOf, profile: paperProfile };

describe('validity', () => {
  it('begins on the day and ends before the day that ends it', () => {
    const fact = { ...facts, validFrom: on(asOf), validTo: on('2026-01-02') };

    expect(holdsAsTie(fact, asOf)).toBe(true);
    expect(holdsAsTie(fact, '2025-12-31')).toBe(false);
    expect(holdsAsTie(fact, '2026-01-02')).toBe(false);
  });

  it('of a tie with unknown start begins with the first observation, of a position always', () => {
    const late = {
      ...facts,
      observedOn: on('2026-03-01'),
      firstObservedOn: on('2026-02-01'),
    };

    expect(holdsAsTie(late, asOf)).toBe(false);
    expect(holdsAsTie(late, '2026-02-01')).toBe(true);
    expect(holdsAsPosition(late, asOf)).toBe(true);
    expect(holdsAsTie(facts, asOf)).toBe(true);
  });
});

describe('age', () => {
  it('counts years of 365.25 days, never below 0', () => {
    const seen = tie('SUPPLIES', 'u', 'a', { observedOn: on('2022-01-01') });

    // 2022-01-01 to 2026-01-01: 4 · 365 + 1 days (2024) = 1461 days = 4 years.
    expect(ageOf(seen, asOf)).toBe(4);
    expect(ageOf(seen, '2021-01-01')).toBe(0);
  });

  it('counts investments from their start, supplies from their observation', () => {
    const dates = { observedOn: on('2026-01-01'), validFrom: on('2022-01-01') };

    expect(ageOf(tie('INVESTS_IN', 'u', 'a', dates), asOf)).toBe(4);
    expect(ageOf(tie('SUPPLIES', 'u', 'a', dates), asOf)).toBe(0);
  });

  it('halves recency in 5 years, of a membership in 3, of control never', () => {
    const dates = { observedOn: on('2022-01-01'), validFrom: on('2022-01-01') };

    expect(recencyOf(tie('SUPPLIES', 'u', 'a', dates), paper)).toBe(2 ** (-4 / 5));
    expect(recencyOf(tie('MEMBER_OF', 'u', 'a', dates), paper)).toBe(2 ** (-4 / 3));
    expect(recencyOf(tie('CONTROLS', 'u', 'a', dates), paper)).toBe(1);
    expect(recencyOf({ type: 'SUPPLIES', fromId: 'u', toId: 'a', ...facts }, paper)).toBe(0.5);
  });
});

it('takes the newest observation or start in the graph as its day', () => {
  const world = open({
    ties: [
      tie('SUPPLIES', 'u', 'a', { observedOn: on('2024-05-06') }),
      tie('SUPPLIES', 'u', 'b', { observedOn: on('2023-01-01'), validFrom: on('2024-07-08') }),
    ],
  });

  expect(dataDate(world)).toBe('2024-07-08');
});

it('knows no leap day in a common year', () => {
  expect(minusYears('2024-02-29', 3)).toBe('2021-02-28');
  expect(minusYears('2024-02-29', 4)).toBe('2020-02-29');
});

it('leaves out what is founded later, and its ties', () => {
  const world = open({
    organizations: [outsider('u', { foundedOn: on('2026-01-02') }), outsider('a')],
    ties: [tie('SUPPLIES', 'u', 'a')],
  });

  expect(takeSnapshot(world, '330105', asOf).ties).toHaveLength(0);
  expect(takeSnapshot(world, '330105', '2026-01-02').ties).toHaveLength(1);
});
