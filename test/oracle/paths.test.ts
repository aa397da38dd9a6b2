import { describe, expect, it } from 'vitest';
import type { Organization, Tie } from '../../server/write/graph-data.ts';
import { meeting, member, on, org, outsider, question, tie } from './build.ts';
import { toComparable } from './compare.ts';
import { recommend } from './recommend.ts';
import type { Question } from './world.ts';

/** Sums and paths of candidate u; the anchor a has strength 0.3. */
function leadsTo(
  ties: readonly Tie[],
  organizations: readonly Organization[] = [],
  change: Partial<Question> = {},
) {
  const answer = recommend(meeting({ ties, organizations }), { ...question, ...change });
  const row = toComparable(answer).rows.u;
  return { sums: row?.sums, paths: row?.paths };
}

describe('paths of one tie', () => {
  it('damp by all stored ties of the anchor in that direction', () => {
    const ties = [
      tie('SUPPLIES', 'u', 'a', { confidence: 0.8 }),
      tie('SUPPLIES', 'b', 'a'),
      tie('SUPPLIES', 'c', 'a', { validTo: on('2020-01-01') }),
      tie('SUPPLIES', 'd', 'a'),
      tie('SUPPLIES', 'a', 'b'),
    ];

    // 0.3 · 0.8 · 1 / √4
    expect(
      leadsTo(
        ties,
        ['b', 'c', 'd'].map((id) => outsider(id)),
      ),
    ).toMatchObject({
      sums: { OUTSIDE_SUPPLIER: 120_000_000 },
    });
  });

  it('lose half in five years', () => {
    const old = { observedOn: on('2016-01-01'), firstObservedOn: on('2016-01-01') };

    // 3653 days: 10.0014 years; round(3e8 · 2^(-10.0014/5))
    expect(leadsTo([tie('SUPPLIES', 'a', 'u', old)]).sums).toEqual({
      OUTSIDE_CUSTOMER: Math.round(3e8 * 2 ** (-3653 / 365.25 / 5)),
    });
  });

  it('count both directions of an investment, each with its own degree', () => {
    const both = [
      tie('INVESTS_IN', 'a', 'u'),
      tie('INVESTS_IN', 'u', 'a'),
      tie('INVESTS_IN', 'b', 'a'),
    ];

    // Out: 0.3 / √1; in: 0.3 / √2 = 0.212132034
    expect(leadsTo(both, [outsider('b')])).toEqual({
      sums: { LOCAL_INVESTOR: 300_000_000 + 212_132_034 },
      paths: ['LOCAL_INVESTOR a - INVESTS_IN:a>u', 'LOCAL_INVESTOR a - INVESTS_IN:u>a'],
    });
    expect(leadsTo(both, [outsider('b')], { roles: ['INVESTEE'] }).sums).toEqual({
      LOCAL_INVESTOR: 300_000_000,
    });
  });

  it('count partners of both directions together', () => {
    const ties = [tie('COOPERATES_WITH', 'a', 'u'), tie('COOPERATES_WITH', 'b', 'a')];

    // 0.3 / √2
    expect(leadsTo(ties, [outsider('b')]).sums).toEqual({ PARTNER: 212_132_034 });
  });

  it('go from parks and institutes that incubate, and from the authority that cooperates', () => {
    const organizations = [org('p', { label: 'Park' }), org('g', { label: 'Authority' })];
    const ties = [tie('INCUBATES', 'p', 'u'), tie('COOPERATES_WITH', 'u', 'g')];

    expect(leadsTo(ties, organizations)).toEqual({
      sums: { INCUBATION: 400_000_000, PARTNER: 300_000_000 },
      paths: ['INCUBATION p - INCUBATES:p>u', 'PARTNER g - COOPERATES_WITH:u>g'],
    });
  });

  it('are as strong as licences and research', () => {
    const ties = [tie('LICENSES_TO', 'u', 'a'), tie('RESEARCHES_WITH', 'a', 'u')];

    expect(leadsTo(ties).sums).toEqual({ LICENSING: 300_000_000, JOINT_RESEARCH: 300_000_000 });
  });
});

describe('GROUP', () => {
  it('is not damped, direct or over one owner', () => {
    const ties = [
      tie('CONTROLS', 'u', 'a', { confidence: 0.9 }),
      tie('CONTROLS', 'x', 'a', { confidence: 0.5 }),
      tie('CONTROLS', 'u', 'x', { confidence: 0.4 }),
    ];

    // 0.3·0.9 + (0.3·0.5)·0.4
    expect(leadsTo(ties, [outsider('x')])).toEqual({
      sums: { GROUP: 270_000_000 + 60_000_000 },
      paths: ['GROUP a - CONTROLS:u>a', 'GROUP a x CONTROLS:x>a CONTROLS:u>x'],
    });
  });

  it('does not go over an owner that is an anchor', () => {
    const world = meeting({
      organizations: [org('x')],
      memberships: [member('x', 's')],
      ties: [tie('CONTROLS', 'x', 'a'), tie('CONTROLS', 'u', 'x')],
    });
    const row = toComparable(recommend(world, question)).rows.u;

    // u controls x, over which a is a shared tie: x of 0.3 alone is the group.
    expect(row?.paths.map((line) => line.slice(0, 12))).toEqual(['GROUP x - CO', 'SHARED_TIE a']);
  });

  it('is a common parent too', () => {
    const ties = [tie('CONTROLS', 'x', 'a'), tie('CONTROLS', 'x', 'u')];

    expect(leadsTo(ties, [outsider('x')]).sums).toEqual({ GROUP: 300_000_000 });
    expect(leadsTo(ties, [outsider('x', { label: 'Authority' })]).sums).toEqual({});
  });
});

describe('PARTNER_FUND', () => {
  it('carries the sum of all starts to the fund, then to what it invests in', () => {
    const organizations = [org('g', { label: 'Authority' }), org('i', { label: 'Investor' })];
    const ties = [
      tie('COOPERATES_WITH', 'a', 'i'),
      tie('COOPERATES_WITH', 'i', 'g'),
      tie('INVESTS_IN', 'i', 'u', { confidence: 0.9 }),
      tie('INVESTS_IN', 'i', 'x'),
      tie('INVESTS_IN', 'x', 'i'),
    ];

    // S(i) = 0.3 + 0.3; · 0.9 / √2 = 0.381837662; the two paths never are SHARED_TIE.
    expect(leadsTo(ties, [...organizations, outsider('x')])).toEqual({
      sums: { PARTNER_FUND: 381_837_662 },
      paths: [
        'PARTNER_FUND a i COOPERATES_WITH:a>i INVESTS_IN:i>u',
        'PARTNER_FUND g i COOPERATES_WITH:i>g INVESTS_IN:i>u',
      ],
    });
  });
});

describe('ASSOCIATION', () => {
  const join = (id: string) => tie('MEMBER_OF', id, 'c');

  it('damps by the associations of the anchor and the members of this one', () => {
    const ties = [join('a'), join('u'), tie('MEMBER_OF', 'a', 'd')];
    const others = [tie('MEMBER_OF', 'd', 'a'), tie('MEMBER_OF', 'c', 'd')];

    // 0.3 / √2 = 0.212132034; / √2 = 0.15
    expect(leadsTo([...ties, ...others], [outsider('c'), outsider('d')]).sums).toEqual({
      ASSOCIATION: 150_000_000,
    });
  });

  it('of more than 300 members needs a common stage', () => {
    const many = Array.from({ length: 299 }, (_, index) => outsider(`m${index}`));
    const organizations = [outsider('c'), outsider('v'), ...many];
    const ties = [join('a'), join('u'), ...many.map(({ id }) => join(id))];
    const known = tie('SUPPLIES', 'v', 'a');
    const kindsOf = (id: string, all: readonly Tie[]) => {
      const answer = recommend(meeting({ ties: all, organizations }), question);
      return Object.keys(toComparable(answer).rows[id]?.sums ?? {});
    };

    // 301 members: u shares stage s with a, v none.
    expect(kindsOf('u', ties)).toEqual(['ASSOCIATION']);
    expect(kindsOf('v', [...ties, known])).toEqual(['OUTSIDE_SUPPLIER']);
    expect(kindsOf('v', [...ties, known, join('v')])).toEqual(['OUTSIDE_SUPPLIER']);
    const few = ties.slice(0, 2);
    expect(kindsOf('v', [...few, known, join('v')])).toEqual(['OUTSIDE_SUPPLIER', 'ASSOCIATION']);
  });
});
