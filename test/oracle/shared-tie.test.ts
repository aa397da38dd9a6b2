import { describe, expect, it } from 'vitest';
import type { Organization, Tie } from '../../server/write/graph-data.ts';
import { meeting, member, org, outsider, question, tie } from './build.ts';
import { prepareRun } from './run.ts';
import { sumPaths } from './sums.ts';
import { shapeOf } from './ties.ts';
import { listTwoHopPaths } from './two-hop.ts';

function sharedTies(ties: readonly Tie[], organizations: readonly Organization[], anchors = ['a']) {
  const memberships = anchors.slice(1).map((id) => member(id, 's'));
  const run = prepareRun(meeting({ ties, organizations, memberships }), question);
  const paths = listTwoHopPaths(run).filter(
    (path) => path.kind === 'SHARED_TIE' && path.candidate.id === 'u',
  );
  return {
    sum: sumPaths(run, 'SHARED_TIE', paths),
    count: paths.length,
    shapes: paths.map((path) => shapeOf(run, path)),
  };
}

describe('SHARED_TIE', () => {
  it('damps by all ties of the five types of anchor and middle', () => {
    const ties = [
      tie('SUPPLIES', 'x', 'a'),
      tie('SUPPLIES', 'u', 'x'),
      tie('CONTROLS', 'a', 'b'),
      tie('RESEARCHES_WITH', 'x', 'b'),
      tie('COOPERATES_WITH', 'b', 'x'),
      tie('LICENSES_TO', 'a', 'b'),
    ];

    // d~(a) = 2, d~(x) = 4: round(3e8/√2) = 212132034; /√4 = 106066017
    expect(sharedTies(ties, [outsider('x'), outsider('b')])).toEqual({
      sum: 106_066_017,
      count: 1,
      shapes: ['SECOND_TIER'],
    });
  });

  it('counts every tie between the same two', () => {
    const ties = [
      tie('SUPPLIES', 'x', 'a', { subject: '甲' }),
      tie('SUPPLIES', 'x', 'a', { subject: '乙', confidence: 0.5 }),
      tie('SUPPLIES', 'x', 'u'),
      tie('COOPERATES_WITH', 'u', 'x'),
    ];

    // S(x) = round(3e8/√2) + round(1.5e8/√2) = 212132034 + 106066017 = 318198051
    // S(u) = 2 · round(318198051/√4) = 2 · 159099026 (half up)
    expect(sharedTies(ties, [outsider('x')])).toMatchObject({ sum: 318_198_052, count: 4 });
  });

  it('tells second tier, siblings and shared partners apart', () => {
    const chain = [tie('SUPPLIES', 'x', 'a'), tie('SUPPLIES', 'u', 'x')];

    expect(sharedTies(chain, [org('x')]).shapes).toEqual(['SHARED_PARTNER']);
    expect(
      sharedTies([tie('INVESTS_IN', 'x', 'a'), tie('INVESTS_IN', 'x', 'u')], [outsider('x')])
        .shapes,
    ).toEqual(['SIBLING_INVESTEE']);
    expect(
      sharedTies([tie('SUPPLIES', 'x', 'a'), tie('SUPPLIES', 'x', 'u')], [outsider('x')]).shapes,
    ).toEqual(['SHARED_PARTNER']);
  });

  it('never goes over an authority, may go over another anchor', () => {
    const ties = [tie('COOPERATES_WITH', 'x', 'a'), tie('COOPERATES_WITH', 'u', 'x')];

    expect(sharedTies(ties, [outsider('x', { label: 'Authority' })]).count).toBe(0);
    expect(sharedTies(ties, [org('x')], ['a', 'x']).count).toBe(1);
    expect(sharedTies(ties, [outsider('x', { status: 'CLOSED' })]).count).toBe(1);
  });
});

describe('suppression of SHARED_TIE', () => {
  const supply = [tie('SUPPLIES', 'x', 'a'), tie('SUPPLIES', 'u', 'x')];

  it('takes all ties of three that form GROUP', () => {
    const parent = [tie('CONTROLS', 'x', 'a'), tie('CONTROLS', 'x', 'u')];
    const grandparent = [tie('CONTROLS', 'x', 'a'), tie('CONTROLS', 'u', 'x')];

    expect(sharedTies(supply, [outsider('x')]).count).toBe(1);
    expect(sharedTies([...supply, ...parent], [outsider('x')]).count).toBe(0);
    expect(sharedTies([...supply, ...grandparent], [outsider('x')]).count).toBe(0);
    expect(sharedTies([...supply, tie('CONTROLS', 'x', 'a')], [outsider('x')]).count).toBe(2);
  });

  it('spares a grandparent over another anchor, which is no GROUP', () => {
    const ties = [tie('CONTROLS', 'x', 'a'), tie('CONTROLS', 'u', 'x')];

    expect(sharedTies(ties, [org('x')], ['a', 'x']).count).toBe(1);
  });

  it('takes three that form PARTNER_FUND, for that anchor only', () => {
    const fund = outsider('x', { label: 'Investor' });
    const ties = [
      tie('COOPERATES_WITH', 'a', 'x'),
      tie('INVESTS_IN', 'x', 'u'),
      tie('INVESTS_IN', 'x', 'b'),
    ];

    expect(sharedTies(ties, [fund, org('b')], ['a', 'b'])).toMatchObject({
      count: 1,
      shapes: ['SIBLING_INVESTEE'],
    });
    expect(sharedTies(ties, [outsider('x'), org('b')], ['a', 'b']).count).toBe(2);
    const turned = [tie('COOPERATES_WITH', 'a', 'x'), tie('INVESTS_IN', 'u', 'x')];
    expect(sharedTies(turned, [fund]).count).toBe(1);
  });
});
