import { describe, expect, it } from 'vitest';
import type { GraphData, Signal } from '../../server/write/graph-data.ts';
import { facts, meeting, on, org, outsider, tie, today } from './build.ts';
import { expansionOf, listSigns } from './expansion.ts';
import { paperProfile } from './paper-profile.ts';
import { takeSnapshot } from './snapshot.ts';

function signalsIn(data: GraphData) {
  return listSigns(takeSnapshot(meeting(data), '330105', today), outsider('u'));
}

it('knows nothing of most', () => {
  expect(signalsIn({})).toEqual([]);
  expect(expansionOf([], paperProfile)).toBe(0);
});

it('sees money that came in during 18 months', () => {
  const given = (day: string) =>
    signalsIn({
      organizations: [outsider('i', { label: 'Investor' })],
      ties: [tie('INVESTS_IN', 'i', 'u', { validFrom: on(day) })],
    });

  // 548 days before 2026-01-01 is 2024-07-02.
  expect(given('2024-07-03')).toEqual(['NEW_FINANCING']);
  expect(given('2024-07-02')).toEqual([]);
});

it('sees what was founded outside the home city during 24 months', () => {
  const founded = (day: string, regionCode: string) =>
    signalsIn({
      organizations: [outsider('x', { foundedOn: on(day), regionCode })],
      ties: [tie('CONTROLS', 'u', 'x')],
    });

  // 730 days before 2026-01-01 is 2024-01-02; Shanghai is one city.
  expect(founded('2024-01-03', '320500')).toEqual(['NEW_ENTITY']);
  expect(founded('2024-01-02', '320500')).toEqual([]);
  expect(founded('2025-01-01', '310115')).toEqual([]);
  expect(founded('2025-01-01', '320000')).toEqual([]);
});

it('sees who is active in the province: a company, a park, a project', () => {
  const there = { regionCode: '330200' };
  const park = org('p', { label: 'Park', ...there });
  const dated = { ...facts, observedOn: on('2025-01-01') };
  const project = { organizationId: 'u', name: '测试项目', stage: 'LANDED', ...dated } as const;

  expect(
    signalsIn({ organizations: [org('x', there)], ties: [tie('CONTROLS', 'u', 'x')] }),
  ).toEqual(['ACTIVE_IN_PROVINCE']);
  expect(signalsIn({ organizations: [park], ties: [tie('LOCATED_IN', 'u', 'p')] })).toEqual([
    'ACTIVE_IN_PROVINCE',
  ]);
  expect(signalsIn({ projects: [{ ...project, ...there }] })).toEqual(['ACTIVE_IN_PROVINCE']);
  expect(signalsIn({ projects: [{ ...project, regionCode: '320500' }] })).toEqual([]);
});

it('takes no plan and nothing undated for presence in the province', () => {
  const there = { organizationId: 'u', name: '测试项目', regionCode: '330200', ...facts };

  expect(signalsIn({ projects: [{ ...there, stage: 'LANDED' }] })).toEqual([]);
  expect(
    signalsIn({ projects: [{ ...there, stage: 'PLANNED', observedOn: on('2025-01-01') }] }),
  ).toEqual([]);
});

it('sees a title or a listing of 24 months, and adds all up', () => {
  const title = { organizationId: 'u', ...facts, validFrom: on('2024-01-03') };

  expect(signalsIn({ titles: [{ ...title, name: '专精特新小巨人' }] })).toEqual(['STANDING']);
  expect(signalsIn({ titles: [{ ...title, name: '上市' }] })).toEqual(['STANDING']);
  expect(signalsIn({ titles: [{ ...title, name: '高新技术企业' }] })).toEqual([]);
  expect(signalsIn({ titles: [{ ...title, name: '上市', validFrom: on('2024-01-02') }] })).toEqual(
    [],
  );
  expect(
    expansionOf(['NEW_FINANCING', 'NEW_ENTITY', 'ACTIVE_IN_PROVINCE', 'STANDING'], paperProfile),
  ).toBeCloseTo(0.75);
});

describe('a signal', () => {
  const signal = (kind: Signal['kind'], day: string, rest: Partial<Signal> = {}): Signal => ({
    organizationId: 'u',
    kind,
    title: '测试信号',
    occurredOn: on(day),
    ...facts,
    ...rest,
  });
  const signsOf = (...signals: Signal[]) => signalsIn({ signals });

  it.each([
    ['NEW_FINANCING', 'FINANCING', '2024-07-03', '2024-07-02', {}],
    ['NEW_ENTITY', 'NEW_ENTITY', '2024-01-03', '2024-01-02', { regionCode: '320500' }],
    ['CAPACITY', 'CAPACITY', '2024-01-03', '2024-01-02', {}],
    ['CAPACITY', 'LAND', '2024-01-03', '2024-01-02', {}],
    ['CAPACITY', 'EIA', '2024-01-03', '2024-01-02', {}],
    ['STANDING', 'LISTING', '2024-01-03', '2024-01-02', {}],
    ['STANDING', 'QUALIFICATION', '2024-01-03', '2024-01-02', { title: '获评测试小巨人' }],
    ['GROWTH', 'HIRING', '2025-01-02', '2025-01-01', {}],
    ['GROWTH', 'WINNING_BID', '2025-01-02', '2025-01-01', {}],
  ] as const)('gives the sign %s by %s for its own time', (sign, kind, first, before, rest) => {
    expect(signsOf(signal(kind, first, rest))).toEqual([sign]);
    expect(signsOf(signal(kind, today, rest))).toEqual([sign]);
    expect(signsOf(signal(kind, before, rest))).toEqual([]);
    expect(signsOf(signal(kind, '2026-01-02', rest))).toEqual([]);
    expect(signsOf(signal(kind, first, { ...rest, validTo: on(today) }))).toEqual([]);
  });

  it('gives no sign of a place at home, of another title, of risk or of leaving', () => {
    expect(
      signsOf(
        signal('NEW_ENTITY', today, { regionCode: '310115' }),
        signal('NEW_ENTITY', today),
        signal('QUALIFICATION', today, { title: '产品获批上市' }),
        signal('PENALTY', today),
        signal('LAND_RETURNED', today),
      ),
    ).toEqual([]);
  });

  it('counts a sign once, and all of them fill the block', () => {
    const all = signsOf(
      signal('FINANCING', today),
      signal('NEW_ENTITY', today, { regionCode: '320500' }),
      signal('LAND', today),
      signal('EIA', today),
      signal('LISTING', today),
      signal('HIRING', today),
    );

    expect(all).toEqual(['NEW_FINANCING', 'NEW_ENTITY', 'CAPACITY', 'STANDING', 'GROWTH']);
    expect(expansionOf([...all, 'ACTIVE_IN_PROVINCE'], paperProfile)).toBeCloseTo(1);
  });
});
