import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../server/definitions/default-profile.ts';
import {
  cityPrefix,
  isLocal,
  mayBeLocal,
  provincePrefix,
  regionPrefix,
} from '../../server/definitions/place.ts';
import { recency } from '../../server/definitions/time.ts';

describe('a region code', () => {
  it('ends where knowledge ends', () => {
    expect(['330105', '330100', '330000', '310100'].map(regionPrefix)).toEqual([
      '330105',
      '3301',
      '33',
      '3101',
    ]);
  });

  it('lies in a city of four digits, in a municipality of two', () => {
    expect(['330105', '310115', '330000'].map(cityPrefix)).toEqual(['3301', '31', '33']);
    expect(provincePrefix('330105')).toBe('33');
  });

  it('of somewhere in the city is local to the city, and may be local to the district', () => {
    expect([isLocal('330100', '3301'), isLocal('330100', '330105')]).toEqual([true, false]);
    expect([mayBeLocal('330100', '330105'), mayBeLocal('330000', '330105')]).toEqual([true, true]);
    expect([mayBeLocal('330200', '330105'), mayBeLocal(null, '330105')]).toEqual([false, false]);
  });
});

describe('recency', () => {
  const asOf = '2025-01-01';
  const halfLives = defaultProfile.halfLifeYears;

  it('halves in five years, for members in three', () => {
    const tie = { validFrom: null, observedOn: '2020-01-02' };
    expect(recency({ type: 'SUPPLIES', ...tie }, asOf, halfLives)).toBeCloseTo(0.5, 3);
    expect(
      recency({ type: 'MEMBER_OF', ...tie, observedOn: '2022-01-01' }, asOf, halfLives),
    ).toBeCloseTo(0.5, 3);
  });

  it('runs from the start for money, licences and research, from the last sight for others', () => {
    const tie = { validFrom: '2015-01-01', observedOn: asOf };
    expect(recency({ type: 'SUPPLIES', ...tie }, asOf, halfLives)).toBe(1);
    expect(recency({ type: 'INVESTS_IN', ...tie }, asOf, halfLives)).toBeCloseTo(0.25, 3);
  });

  it('is 0.5 undated, never over 1, and 1 for control', () => {
    const undated = { validFrom: null, observedOn: null };
    expect(recency({ type: 'SUPPLIES', ...undated }, asOf, halfLives)).toBe(0.5);
    expect(
      recency({ type: 'SUPPLIES', validFrom: null, observedOn: '2026-01-01' }, asOf, halfLives),
    ).toBe(1);
    expect(recency({ type: 'CONTROLS', ...undated }, asOf, halfLives)).toBe(1);
  });
});
