import { describe, expect, it } from 'vitest';
import type { GraphData, Tie } from '../../server/write/graph-data.ts';
import { member, on, org, outsider, stage, tie, tieName } from './build.ts';
import { peersTo } from './peer-answers.ts';

const none = [0, 0];
const old = { observedOn: on('2022-01-01') };

/** x, y and m from elsewhere, in no stage unless said. */
function world(ties: readonly Tie[], rest: GraphData = {}): GraphData {
  const organizations = ['x', 'y', 'm'].map((id) => outsider(id));
  const { organizations: more = [], ...others } = rest;
  return { ...others, organizations: [...organizations, ...more], ties };
}

describe('RIVAL', () => {
  const inChain = { memberships: [member('m', 's')] };
  const rivals = [
    tie('COMPETES_WITH', 'm', 'a', { confidence: 0.9, ...old }),
    tie('COMPETES_WITH', 'a', 'x', { validTo: on('2020-01-01') }),
  ];

  it('is damped by the rivals of the anchor and by the ties of the peer in the role', () => {
    const ties = [
      ...rivals,
      tie('SUPPLIES', 'u', 'm', { confidence: 0.8, ...old }),
      tie('SUPPLIES', 'y', 'm'),
      tie('SUPPLIES', 'x', 'm'),
      tie('SUPPLIES', 'm', 'x'),
    ];

    // 3e8·0.9/√2 = 190918831; ·0.8·2^(-4/5)/√3 = 50647047
    expect(peersTo('RIVAL', world(ties, inChain))).toEqual([50_647_047, 1]);
  });

  it('adds up over the roles asked for', () => {
    const ties = [
      ...rivals,
      tie('SUPPLIES', 'u', 'm'),
      tie('SUPPLIES', 'm', 'u'),
      tie('INVESTS_IN', 'u', 'm'),
      tie('INVESTS_IN', 'm', 'u'),
      tie('INVESTS_IN', 'm', 'x'),
      tie('COOPERATES_WITH', 'm', 'u'),
      tie('CONTROLS', 'm', 'u'),
    ];
    const sumFor = (roles: ('SUPPLIER' | 'CUSTOMER' | 'INVESTOR' | 'INVESTEE' | 'PARTNER')[]) =>
      peersTo('RIVAL', world(ties, inChain), { roles });

    // Each 190918831, of the two that m invests in /√2 = 135000000
    expect(sumFor(['SUPPLIER'])).toEqual([190_918_831, 1]);
    expect(sumFor(['INVESTEE'])).toEqual([135_000_000, 1]);
    expect(sumFor(['CUSTOMER', 'INVESTOR'])).toEqual([381_837_662, 2]);
    expect(sumFor(['PARTNER'])).toEqual([190_918_831, 1]);
    expect(peersTo('RIVAL', world(ties, inChain))).toEqual([898_675_324, 5]);
  });

  it('may be another anchor, is in the chain, no house, no authority, not excluded', () => {
    const ties = [tie('COMPETES_WITH', 'a', 'm'), tie('SUPPLIES', 'u', 'm')];
    const besides = (m: object) => {
      const data = world(ties, inChain);
      return peersTo('RIVAL', {
        ...data,
        organizations: [
          outsider('m', m),
          ...(data.organizations ?? []).filter((o) => o.id !== 'm'),
        ],
      });
    };

    expect(besides({})).toEqual([300_000_000, 1]);
    expect(besides({ regionCode: '330105' })).toEqual([300_000_000, 1]);
    expect(besides({ investorType: 'BANK' })).toEqual(none);
    expect(besides({ label: 'Authority' })).toEqual(none);
    expect(peersTo('RIVAL', world(ties))).toEqual(none);
    const exclude = { organizationIds: ['m'] };
    expect(peersTo('RIVAL', world(ties, inChain), { exclude })).toEqual(none);
  });

  it('says nothing of the candidate that competes itself', () => {
    const ties = [tie('COMPETES_WITH', 'a', 'u'), tie('SUPPLIES', 'm', 'u')];

    expect(peersTo('RIVAL', world(ties, inChain))).toEqual(none);
  });
});

describe('SAME_STAGE', () => {
  const stages = [stage('s'), stage('t'), stage('o', { chainId: 'chain:o' })];
  const inStage = {
    stages,
    memberships: [member('x', 't', 0.9), member('x', 'o'), member('u', 't', 0.6), member('y', 't')],
  };
  const ties = [
    tie('SUPPLIES', 'x', 'a', { confidence: 0.8, ...old }),
    tie('SUPPLIES', 'm', 'a'),
    tie('SUPPLIES', 'a', 'x'),
  ];

  it('is damped by the anchor in the role, the stages of the known one and the members of the stage', () => {
    // As supplier: 3e8·0.8/√2 = 169705627, as customer 3e8: S(x) = 469705627.
    // x is in 2 stages: ·0.9/√2 = 298918831; 3 members: ·0.6/√3 = 103548521
    expect(peersTo('SAME_STAGE', world(ties, inStage))).toEqual([103_548_521, 2]);
    // 169705627·0.9/√2 = 108000000; ·0.6/√3
    expect(peersTo('SAME_STAGE', world(ties, inStage), { roles: ['SUPPLIER'] })).toEqual([
      37_412_297, 1,
    ]);
    expect(peersTo('SAME_STAGE', world(ties, inStage), { roles: ['PARTNER'] })).toEqual(none);
  });

  it('counts all ties between two, and never the candidate for itself', () => {
    const own = [
      tie('SUPPLIES', 'u', 'a'),
      tie('SUPPLIES', 'x', 'a'),
      tie('SUPPLIES', 'x', 'a', { subject: '甲' }),
    ];

    // d(a) = 3: 2·173205081; ·0.9/√2 = 220454077; ·0.6/√3 = 76367532
    expect(peersTo('SAME_STAGE', world(own, inStage))).toEqual([76_367_532, 2]);
  });

  it('may go over a local supplier or another anchor, which is its own start too', () => {
    const local = {
      stages,
      organizations: [org('b')],
      memberships: [member('b', 't'), member('u', 't')],
    };
    const pair = [tie('COOPERATES_WITH', 'b', 'a')];

    // Over b to stage t: 3e8/√2. Over a, partner of b, to stage s with two members: 3e8/√2.
    expect(peersTo('SAME_STAGE', world(pair, local))).toEqual([424_264_068, 2]);
  });

  it('needs a stage of the chain and both attached from 0.5', () => {
    const weak = (x: number, u: number) => ({
      stages,
      memberships: [member('x', 't', x), member('u', 't', u)],
    });
    const supply = [tie('SUPPLIES', 'x', 'a')];
    const elsewhere = { stages, memberships: [member('x', 'o'), member('u', 'o')] };

    expect(peersTo('SAME_STAGE', world(supply, weak(0.5, 0.5)))).toEqual([53_033_009, 1]);
    expect(peersTo('SAME_STAGE', world(supply, weak(0.4, 1)))).toEqual(none);
    expect(peersTo('SAME_STAGE', world(supply, weak(1, 0.4)))).toEqual(none);
    expect(peersTo('SAME_STAGE', world(supply, elsewhere))).toEqual(none);
  });

  it('is gone with the candidate or the known one, not with the source of an attachment', () => {
    const supply = [tie('SUPPLIES', 'x', 'a', { sourceIds: ['source:r'] })];
    const left = (exclude: object) => peersTo('SAME_STAGE', world(supply, inStage), { exclude })[1];

    expect(left({ organizationIds: ['y'] })).toBe(1);
    expect(left({ sourceIds: ['source:t'] })).toBe(1);
    expect(left({ sourceIds: ['source:r'] })).toBe(0);
    for (const id of ['u', 'x', 'a']) expect(left({ organizationIds: [id] })).toBe(0);
    expect(left({ relationIds: supply.map(tieName) })).toBe(0);
  });
});

describe('STAGE_PEER', () => {
  const stages = [stage('s'), stage('t')];
  const inStage = {
    stages,
    organizations: [org('b')],
    memberships: [member('a', 't', 0.8), member('b', 't'), member('m', 't', 0.9), member('m', 's')],
  };
  const ties = [tie('SUPPLIES', 'u', 'm', { confidence: 0.7, ...old }), tie('SUPPLIES', 'x', 'm')];

  it('is damped by stages of anchor and peer and members of the stage, not by the role', () => {
    // s: a, u, m; 3e8·1/√2·3^-0.8 = 88086479. t: a, b, m; a 3e8·0.8/√2·3^-0.8 = 70469184,
    // b 3e8·3^-0.8 = 124573094. At m, in 2 stages: 88086479/√2 = 62286547 and
    // (70469184 + 124573094)·0.9/√2 = 124124146; 186410693·0.7·2^(-4/5)
    expect(peersTo('STAGE_PEER', world(ties, inStage))).toEqual([74_945_380, 3]);
  });

  it('is never the anchor itself, may be another one', () => {
    const both = { stages, organizations: [org('b')], memberships: [member('b', 's')] };

    // u supplies a: b, u and a are in s: 3e8·3^-0.8 from b over a, none from a over a.
    expect(peersTo('STAGE_PEER', world([tie('SUPPLIES', 'u', 'a')], both))).toEqual([
      124_573_094, 1,
    ]);
  });

  it('serves the peer in a role asked for', () => {
    const more = [...ties, tie('INVESTS_IN', 'u', 'm'), tie('RESEARCHES_WITH', 'u', 'm')];

    expect(peersTo('STAGE_PEER', world(more, inStage), { roles: ['SUPPLIER'] })[1]).toBe(3);
    expect(peersTo('STAGE_PEER', world(more, inStage), { roles: ['INVESTOR'] })).toEqual([
      186_410_693, 3,
    ]);
    expect(peersTo('STAGE_PEER', world(more, inStage), { roles: ['CUSTOMER'] })).toEqual(none);
    expect(peersTo('STAGE_PEER', world(more, inStage))[1]).toBe(6);
  });

  it('is gone with the anchor, the peer, the candidate or the tie', () => {
    const left = (exclude: object) => peersTo('STAGE_PEER', world(ties, inStage), { exclude })[1];

    expect(left({ anchorIds: ['a'] })).toBe(1);
    expect(left({ organizationIds: ['m'] })).toBe(0);
    expect(left({ organizationIds: ['u'] })).toBe(0);
    expect(left({ relationTypes: ['SUPPLIES'] })).toBe(0);
  });
});
