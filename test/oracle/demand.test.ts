import { expect, it } from 'vitest';
import type { Demand, GraphData } from '../../server/write/graph-data.ts';
import { facts, member, on, open, org, outsider, pair, stage, today } from './build.ts';
import { isOpen } from './demand.ts';
import { panoramaOf } from './panorama.ts';

const demand: Demand = {
  id: 'demand:t',
  organizationId: 't-l1',
  stageId: 's',
  title: '测试需求',
  ...facts,
};

function demandIn(data: GraphData, place = 0): number {
  return panoramaOf(open(data), 'chain:t', '330105', today).stages[place]?.demand ?? -1;
}

it('grows with the locals downstream, half as much with those upstream', () => {
  const data = pair([0, 0], [2, 5]);

  // s feeds t with two locals of 0.3: 1 - exp(-0.6/3)
  expect(demandIn(data)).toBeCloseTo(1 - Math.exp(-0.2), 12);
  // Seen from t: s has two locals, upstream only: 1 - exp(-0.3/3)
  expect(demandIn(pair([2, 0], [0, 0]), 1)).toBeCloseTo(1 - Math.exp(-0.1), 12);
});

it('counts an organisation once, downstream rather than upstream', () => {
  // q → s → t and s → r; one local in all three others.
  const data = {
    stages: ['s', 't', 'r', 'q'].map((id) => stage(id)),
    stageLinks: [
      { fromId: 's', toId: 't' },
      { fromId: 's', toId: 'r' },
      { fromId: 'q', toId: 's' },
    ],
    organizations: [org('a')],
    memberships: ['t', 'r', 'q'].map((id) => member('a', id)),
  };

  expect(demandIn(data)).toBeCloseTo(1 - Math.exp(-0.1), 12);
});

it('is at least 0.8 with an open demand, 0.3 where the gap is confirmed', () => {
  expect(demandIn({ ...pair([0, 0], [1, 0]), demands: [demand] })).toBe(0.8);
  // e = 3.3, n = 10; the five locals are fed by s: 1 - exp(-1.5/3) = 0.39 > 0.3
  expect(demandIn(pair([0, 10], [5, 0]))).toBeCloseTo(1 - Math.exp(-0.5), 12);
  // Turned round, they are upstream only: 1 - exp(-0.75/3) = 0.22 < 0.3
  const turned = { ...pair([0, 10], [5, 0]), stageLinks: [{ fromId: 't', toId: 's' }] };
  expect(demandIn(turned)).toBe(0.3);
});

it('takes a demand only from a local organisation', () => {
  const data = pair([0, 0], [1, 0]);
  const organizations = [...data.organizations, outsider('x')];

  expect(
    demandIn({ ...data, organizations, demands: [{ ...demand, organizationId: 'x' }] }),
  ).toBeCloseTo(1 - Math.exp(-0.1), 12);
});

it('closes a demand by its closing day, its due day and after three years', () => {
  expect(isOpen(demand, today)).toBe(true);
  expect(isOpen({ ...demand, closedOn: '2026-01-02' }, today)).toBe(true);
  expect(isOpen({ ...demand, closedOn: today }, today)).toBe(false);
  expect(isOpen({ ...demand, dueOn: today }, today)).toBe(true);
  expect(isOpen({ ...demand, dueOn: '2025-12-31' }, today)).toBe(false);
  expect(isOpen({ ...demand, raisedOn: on('2023-01-01') }, today)).toBe(true);
  expect(isOpen({ ...demand, raisedOn: on('2022-12-31') }, today)).toBe(false);
  expect(isOpen({ ...demand, raisedOn: on('2026-01-02') }, today)).toBe(false);
});
