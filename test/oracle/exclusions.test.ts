import { describe, expect, it } from 'vitest';
import type { Demand } from '../../server/write/graph-data.ts';
import { facts, meeting, org, outsider, question, tie, tieName } from './build.ts';
import { toComparable } from './compare.ts';
import { isTieOut } from './exclusions.ts';
import { recommend } from './recommend.ts';
import type { Exclusions } from './world.ts';

const shared = [
  tie('SUPPLIES', 'u', 'a', { sourceIds: ['source:t', 'source:r'] }),
  tie('SUPPLIES', 'x', 'a'),
  tie('SUPPLIES', 'u', 'x'),
];
const demand: Demand = {
  id: 'demand:t',
  organizationId: 'a',
  stageId: 's',
  title: '测试需求',
  ...facts,
};

function without(exclude: Exclusions) {
  const world = meeting({ organizations: [outsider('x')], ties: shared, demands: [demand] });
  return toComparable(recommend(world, { ...question, exclude }));
}

describe('a tie is out', () => {
  const known = { ...tie('SUPPLIES', 'u', 'a'), id: 'r', sourceIds: ['source:1', 'source:2'] };

  it('by its id, its type or an end', () => {
    expect(isTieOut(known)).toBe(false);
    expect(isTieOut(known, { relationIds: ['r'] })).toBe(true);
    expect(isTieOut(known, { relationTypes: ['SUPPLIES'] })).toBe(true);
    expect(isTieOut(known, { organizationIds: ['u'] })).toBe(true);
    expect(isTieOut(known, { anchorIds: ['a'] })).toBe(true);
  });

  it('when no other source says so', () => {
    expect(isTieOut(known, { sourceIds: ['source:1'] })).toBe(false);
    expect(isTieOut(known, { sourceIds: ['source:1', 'source:2'] })).toBe(true);
  });
});

describe('an exclusion', () => {
  it('takes out paths and reach, degrees stay', () => {
    const { rows, effectiveAnchors } = without({ organizationIds: ['x'] });

    // d(a) still counts x: 3e8/√2
    expect(rows.u?.sums).toEqual({ OUTSIDE_SUPPLIER: 212_132_034, DEMAND: 1_000_000_000 });
    // 0.35 over the one tie left; a and u share stage s, but a supplies nobody.
    expect(rows.u?.reach).toBe(0.35);
    expect(effectiveAnchors).toBe(1);
  });

  it('of a tie leaves the other paths', () => {
    const first = shared[0];
    const { rows, targets } = without({ relationIds: first ? [tieName(first)] : [] });

    expect(rows.u?.paths).toEqual(['SHARED_TIE a x SUPPLIES:x>a SUPPLIES:u>x']);
    expect(rows.u?.reach).toBe(0.1225);
    expect(targets).toEqual(['u', 'x']);
  });

  it('of the anchor leaves candidates, as matches, but not what it asks for', () => {
    const answer = without({ anchorIds: ['a'] });

    expect(answer.rows.u).toMatchObject({ sums: {}, reach: 0 });
    expect([answer.targets, answer.matches]).toEqual([[], ['u', 'x']]);
    expect(answer.anchors).toEqual({ a: 0.3 });
  });

  it('of an organisation takes its demands', () => {
    expect(without({ organizationIds: ['a'] }).rows.u?.sums).toEqual({});
  });

  it('of a source takes what rests on it alone', () => {
    const { rows } = without({ sourceIds: ['source:t'] });

    expect(rows.u?.sums).toEqual({ OUTSIDE_SUPPLIER: 212_132_034 });
    expect(without({ sourceIds: ['source:r'] }).rows.u?.sums).toHaveProperty('SHARED_TIE');
  });

  it('leaves the established as they are', () => {
    const world = meeting({ organizations: [org('b')], ties: [tie('CONTROLS', 'u', 'b')] });
    const exclude = { relationTypes: ['CONTROLS' as const] };

    expect(recommend(world, { ...question, exclude }).established).toHaveLength(1);
  });
});
