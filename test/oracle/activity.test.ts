import { describe, expect, it } from 'vitest';
import type { GraphData, Tie } from '../../server/write/graph-data.ts';
import { meeting, member, on, outsider, question, tie } from './build.ts';
import { recommend } from './recommend.ts';
import type { Question } from './world.ts';

function rowsIn(data: GraphData, change: Partial<Question> = {}) {
  const { targets, leads, matches } = recommend(meeting(data), { ...question, ...change });
  return [...targets, ...leads, ...matches];
}

function activitiesIn(ties: readonly Tie[], change: Partial<Question> = {}) {
  const organizations = ['x', 'y'].map((id) => outsider(id));
  const rows = rowsIn({ ties, organizations }, change);
  return rows.find(({ id }) => id === 'u')?.activities;
}

describe('activity', () => {
  it('halves in two years, of an investment from its start, undated to a half', () => {
    const old = { observedOn: on('2022-01-01'), validFrom: on('2022-01-01') };
    const { observedOn: _o, firstObservedOn: _f, ...undated } = tie('SUPPLIES', 'u', 'x');
    const ties = [
      tie('SUPPLIES', 'u', 'x', { confidence: 0.5 }),
      tie('SUPPLIES', 'u', 'x', { ...old, subject: '甲' }),
      { ...undated, subject: '乙' },
      tie('INVESTS_IN', 'u', 'y', { validFrom: on('2022-01-01') }),
      tie('INVESTS_IN', 'y', 'u', { validTo: on('2025-01-01') }),
    ];

    // 1 + 2^(-4/2) + 0.5, whatever the confidence; 2^(-4/2)
    expect(activitiesIn(ties)).toEqual([
      { role: 'SUPPLIER', sum: 1_750_000_000, whole: 1_750_000_000, recentCount: 1 },
      { role: 'INVESTOR', sum: 250_000_000, whole: 250_000_000, recentCount: 0 },
    ]);
  });

  it('counts as recent what is 731 days old, and no older', () => {
    // 2024-01-01 is 731 days before 2026-01-01.
    const since = (day: string) => [tie('SUPPLIES', 'x', 'u', { observedOn: on(day) })];

    expect(activitiesIn(since('2024-01-01'))?.[0]?.recentCount).toBe(1);
    expect(activitiesIn(since('2023-12-31'))?.[0]?.recentCount).toBe(0);
    expect(activitiesIn(since('2026-03-01'))?.[0]).toMatchObject({ sum: 1e9, recentCount: 1 });
  });

  it('is of the roles asked for, whatever the other ties', () => {
    const ties = [
      tie('SUPPLIES', 'u', 'x'),
      tie('SUPPLIES', 'x', 'u'),
      tie('COOPERATES_WITH', 'x', 'u'),
      tie('CONTROLS', 'u', 'x'),
      tie('COMPETES_WITH', 'u', 'x'),
    ];
    const rolesOf = (change: Partial<Question>) =>
      activitiesIn(ties, change)?.map(({ role }) => role);

    expect(rolesOf({})).toEqual(['SUPPLIER', 'CUSTOMER', 'PARTNER']);
    expect(rolesOf({ roles: ['CUSTOMER', 'INVESTEE'] })).toEqual(['CUSTOMER']);
  });

  it('loses what is excluded, but the largest record stays the measure', () => {
    const ties = [
      tie('SUPPLIES', 'u', 'x'),
      tie('SUPPLIES', 'u', 'y'),
      tie('SUPPLIES', 'v', 'x'),
      tie('SUPPLIES', 'v', 'y'),
      tie('SUPPLIES', 'v', 'y', { subject: '甲' }),
    ];
    const organizations = ['x', 'y', 'v'].map((id) => outsider(id));
    const memberships = [member('v', 's')];
    const xOf = (id: string, change: Partial<Question>) =>
      rowsIn({ ties, organizations, memberships }, change)
        .find((row) => row.id === id)
        ?.kinds.find(({ kind }) => kind === 'ACTIVITY')?.x;

    expect(xOf('u', {})).toBeCloseTo(Math.log(3) / Math.log(4), 12);
    const exclude = { organizationIds: ['x'] };
    expect(xOf('u', { exclude })).toBeCloseTo(Math.log(2) / Math.log(4), 12);
    expect(xOf('v', { exclude })).toBeCloseTo(Math.log(3) / Math.log(4), 12);
    // v is in the run, excluded or not.
    const without = { exclude: { organizationIds: ['v'] } };
    expect(xOf('u', without)).toBeCloseTo(Math.log(3) / Math.log(4), 12);
    expect(xOf('v', without)).toBeUndefined();
  });

  it('is that of candidates in the chain alone', () => {
    const ties = [
      tie('SUPPLIES', 'v', 'a'),
      tie('SUPPLIES', 'v', 'x'),
      tie('SUPPLIES', 'u', 'x'),
      tie('SUPPLIES', 'x', 'm'),
      tie('SUPPLIES', 'v', 'm'),
      tie('SUPPLIES', 'x', 'a'),
    ];
    const organizations = ['x', 'm', 'v'].map((id) => outsider(id));
    const rows = rowsIn({ ties, organizations, memberships: [member('m', 's')] });
    const kindsOf = (id: string) =>
      rows
        .find((row) => row.id === id)
        ?.kinds.map(({ kind, x }) => (kind === 'ACTIVITY' ? x : kind));

    // v supplies a, hence a candidate, but is in no chain. m buys twice.
    expect(kindsOf('v')).toEqual(['OUTSIDE_SUPPLIER', 'SHARED_TIE']);
    expect(kindsOf('m')).toContain(1);
    expect(kindsOf('u')).toContain(Math.log(2) / Math.log(3));
  });
});
