import { expect, it } from 'vitest';
import type { Signal } from '../../server/write/graph-data.ts';
import { facts, on, open, pair, question, today } from './build.ts';
import { panoramaOf } from './panorama.ts';

/** The action for stage s, with 3 of 5 members here, 1 of 5 in the stage that it feeds. */
function actionWith(kind: Signal['kind'], day: string, organizationId = 's-l1') {
  const signal: Signal = {
    organizationId,
    kind,
    title: '测试信号',
    occurredOn: on(day),
    ...facts,
  };
  const world = open({ ...pair([3, 2], [1, 4]), signals: [signal] });
  const { stages } = panoramaOf(world, question.chainId, question.regionCode, today);
  return stages.find(({ stageId }) => stageId === 's')?.action;
}

it.each(['ADDRESS_CHANGE', 'CAPITAL_REDUCTION', 'LAND_RETURNED'] as const)(
  'secures a strong stage for 24 months after a local member shows %s',
  (kind) => {
    expect(actionWith(kind, '2024-01-03')).toBe('SECURE');
    expect(actionWith(kind, '2024-01-02')).toBeNull();
    expect(actionWith(kind, '2026-01-02')).toBeNull();
    expect(actionWith(kind, today, 's-o1')).toBeNull();
  },
);

it('secures nothing for other signals, nor for a member of another stage', () => {
  expect(actionWith('DISHONEST', today)).toBeNull();
  expect(actionWith('LAND', today)).toBeNull();
  expect(actionWith('LAND_RETURNED', today, 't-l1')).toBeNull();
});
