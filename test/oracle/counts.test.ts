import { expect, it } from 'vitest';
import type { Organization } from '../../server/write/graph-data.ts';
import { member, on, open, org, outsider, pair, stage, today } from './build.ts';
import { panoramaOf } from './panorama.ts';

function count(organizations: readonly Organization[], confidence = 1, rest = {}) {
  const memberships = organizations.map(({ id }) => member(id, 's', confidence));
  const world = open({ stages: [stage('s', rest)], organizations, memberships });
  const [answer] = panoramaOf(world, 'chain:t', '330105', today).stages;
  return answer;
}

it('counts companies and institutes that are not closed', () => {
  const answer = count([
    org('a'),
    org('b', { label: 'Institute', status: 'UNKNOWN' }),
    org('c', { status: 'CLOSED' }),
    org('d', { label: 'Park' }),
    org('e', { investorType: 'FUND' }),
    org('f', { foundedOn: on('2026-01-02') }),
    outsider('g'),
  ]);

  expect(answer).toMatchObject({ localCount: 2, totalCount: 3, locationQuotient: 1 });
});

it('shows abroad and unknown regions beside', () => {
  const { regionCode: _, ...nowhere } = org('x');

  const answer = count([
    org('a'),
    { ...nowhere, id: 'b', country: 'DE' },
    { ...nowhere, id: 'c' },
    { ...nowhere, id: 'd', country: 'CN' },
  ]);

  expect(answer).toMatchObject({
    localCount: 1,
    totalCount: 1,
    abroadCount: 1,
    unknownRegionCount: 2,
  });
});

it('keeps attachments below 0.5 apart', () => {
  expect(count([org('a'), outsider('b')], 0.4)).toMatchObject({
    localCount: 0,
    totalCount: 0,
    unconfirmedCount: 1,
  });
  expect(count([org('a')], 0.5)).toMatchObject({ localCount: 1, unconfirmedCount: 0 });
});

it('counts the kinds that a stage names, investors included, and gives no quotient', () => {
  const answer = count([org('a'), org('b', { label: 'Investor', investorType: 'FUND' })], 1, {
    countedKinds: ['Investor'],
  });

  expect(answer).toMatchObject({
    localCount: 1,
    locationQuotient: null,
    strength: 'ADEQUATE',
    action: null,
  });
});

it('computes e and LQ over the stages without counted kinds', () => {
  // s: l 1, n 4; t: l 3, n 6. L = 4, N = 10: e(s) = 4·4/10 = 1.6, LQ(s) = (1/4)/(4/10) = 0.625.
  const data = pair([1, 3], [3, 3]);
  const funds = stage('f', { countedKinds: ['Investor'] });
  const fund = org('fund', { label: 'Investor' });

  const answer = panoramaOf(
    open({
      ...data,
      stages: [...data.stages, funds],
      organizations: [...data.organizations, fund],
      memberships: [...data.memberships, member('fund', 'f')],
    }),
    'chain:t',
    '330105',
    today,
  );

  expect(answer).toMatchObject({ localCount: 5, outsideCount: 6 });
  expect(answer.stages[0]?.expectedCount).toBeCloseTo(1.6, 12);
  expect(answer.stages[0]?.locationQuotient).toBeCloseTo(0.625, 12);
});
