import { describe, expect, it } from 'vitest';
import type { GraphData, Organization, Tie } from '../../server/write/graph-data.ts';
import { meeting, member, on, org, outsider, question, stage, tie, tieName } from './build.ts';
import { peersTo } from './peer-answers.ts';
import { openPeerRun } from './peer-run.ts';
import { listPeerPaths, sumPeerPaths } from './peers.ts';
import { prepareRun } from './run.ts';

const none = [0, 0];

/** x and y from anywhere; the peer m is in stage s. */
function world(ties: readonly Tie[], rest: GraphData = {}): GraphData {
  const organizations = ['x', 'y', 'm'].map((id) => outsider(id));
  return {
    ...rest,
    organizations: [...organizations, ...(rest.organizations ?? [])],
    memberships: [member('m', 's'), ...(rest.memberships ?? [])],
    ties,
  };
}

/** The middle x of the simplest path, changed. */
function over(x: Partial<Organization>): GraphData {
  const { organizations = [], ...rest } = world(supply);
  return { ...rest, organizations: [outsider('x', x), ...organizations.slice(1)] };
}

const supply = [
  tie('SUPPLIES', 'x', 'a'),
  tie('SUPPLIES', 'x', 'm'),
  tie('SUPPLIES', 'u', 'm'),
] as const;

describe('PEER_SUPPLIER', () => {
  it('is damped by suppliers of the anchor, customers of the shared one, suppliers of the peer', () => {
    const more = [
      tie('SUPPLIES', 'y', 'a', { validTo: on('2020-01-01') }),
      tie('SUPPLIES', 'a', 'y'),
      tie('SUPPLIES', 'x', 'y'),
      tie('SUPPLIES', 'y', 'x'),
      tie('SUPPLIES', 'y', 'm', { validTo: on('2020-01-01') }),
      tie('SUPPLIES', 'm', 'y'),
    ];

    // d(a) = 1, d(x) = 2, d(m) = 2: 3e8; round(3e8/√2) = 212132034; round(/√2) = 150000000
    expect(peersTo('PEER_SUPPLIER', world(supply))).toEqual([150_000_000, 1]);
    // d(a) = 2, d(x) = 3, d(m) = 3: 212132034; round(/√3) = 122474487; round(/√3) = 70710678
    expect(peersTo('PEER_SUPPLIER', world([...supply, ...more]))).toEqual([70_710_678, 1]);
  });

  it('multiplies confidences, and ages on the hop to the candidate only', () => {
    const old = { observedOn: on('2022-01-01') };
    const ties = [
      tie('SUPPLIES', 'x', 'a', { confidence: 0.9, ...old }),
      tie('SUPPLIES', 'x', 'm', { confidence: 0.8, ...old }),
      tie('SUPPLIES', 'u', 'm', { confidence: 0.5, ...old }),
    ];

    // 2.7e8; ·0.8/√2 = 152735065; ·0.5·2^(-4/5)/√2 = ·0.5·0.574349177·0.707106781 = 31014856
    expect(peersTo('PEER_SUPPLIER', world(ties))).toEqual([31_014_856, 1]);
  });

  it('adds what two shared suppliers carry, and what two anchors do', () => {
    const ties = [...supply, tie('SUPPLIES', 'y', 'a'), tie('SUPPLIES', 'y', 'm')];
    const anchor = { organizations: [org('b')], memberships: [member('b', 's')] };
    const third = [...supply, tie('SUPPLIES', 'x', 'b')];

    // d(a) = 2, d(x) = d(y) = 2, d(m) = 3: 212132034 each; round(/√2) = 150000000 each; 3e8/√3
    expect(peersTo('PEER_SUPPLIER', world(ties))).toEqual([173_205_081, 2]);
    // 3e8 from a and from b, d(x) = 3, d(m) = 2: 6e8/√3 = 346410162; /√2 = 244948975
    expect(peersTo('PEER_SUPPLIER', world(third, anchor))).toEqual([244_948_975, 2]);
  });

  it('counts every fact between the same two as a hop of its own', () => {
    const twice = supply.flatMap((one) => [one, { ...one, subject: '甲' }]);

    // d = 2, 4, 4. S(x) = 2·212132034; T(m) = 2·212132034; S(u) = 2·212132034
    expect(peersTo('PEER_SUPPLIER', world(twice))).toEqual([424_264_068, 8]);
  });

  it('never returns to the anchor, may end at another one', () => {
    const anchor = { organizations: [org('b')], memberships: [member('b', 's')] };
    const ties = [tie('SUPPLIES', 'x', 'a'), tie('SUPPLIES', 'x', 'b'), tie('SUPPLIES', 'u', 'b')];

    // Only a, x, b, u: from b it would be its own peer, and u supplies b. 3e8/√2/√2
    expect(peersTo('PEER_SUPPLIER', world(ties, anchor))).toEqual([150_000_000, 1]);
    expect(peersTo('PEER_SUPPLIER', world([...ties, tie('SUPPLIES', 'u', 'a')], anchor))).toEqual(
      none,
    );
  });

  it('leaves out an anchor that the candidate supplies, excluded or not, unless that is over', () => {
    const anchor = { organizations: [org('b')], memberships: [member('b', 's')] };
    const direct = tie('SUPPLIES', 'u', 'b', { subject: '甲' });
    const ties = [...supply, tie('SUPPLIES', 'x', 'b'), direct];
    const exclude = { relationIds: [tieName(direct)] };

    // From a only, over m and over b; d(x) = 3: round(3e8/√3) = 173205081; /√2 = 122474487 each
    expect(peersTo('PEER_SUPPLIER', world(ties, anchor))).toEqual([244_948_974, 2]);
    expect(peersTo('PEER_SUPPLIER', world(ties, anchor), { exclude })).toEqual([122_474_487, 1]);
    const past = { ...direct, validTo: on('2025-01-01') };
    const open = world([...supply, tie('SUPPLIES', 'x', 'b'), past], anchor);
    // b brings as much but for its second stored supplier: 3e8 + 212132034 = 512132034
    expect(peersTo('PEER_SUPPLIER', open)).toEqual([209_077_028, 2]);
  });

  it('needs a peer in the chain, not a shared one', () => {
    const { memberships: _, ...apart } = world(supply);
    const elsewhere = { ...apart, stages: [stage('s'), stage('o', { chainId: 'chain:o' })] };

    expect(peersTo('PEER_SUPPLIER', apart)).toEqual(none);
    expect(peersTo('PEER_SUPPLIER', { ...apart, memberships: [member('m', 's', 0.4)] })).toEqual(
      none,
    );
    expect(peersTo('PEER_SUPPLIER', { ...elsewhere, memberships: [member('m', 'o')] })).toEqual(
      none,
    );
    expect(peersTo('PEER_SUPPLIER', { ...apart, memberships: [member('m', 's', 0.5)] })).toEqual([
      150_000_000, 1,
    ]);
  });

  it('asks for no chain where there is none', () => {
    const { memberships: _, ...apart } = world(supply);
    const run = prepareRun(meeting(apart), question);
    const candidates = run.snapshot.organizations.filter(({ id }) => id === 'u');
    const rest = { roles: ['SUPPLIER'], exclude: {}, candidates: new Set(candidates) } as const;
    const [paths = []] = listPeerPaths(openPeerRun({ ...run, ...rest, chainId: null })).values();

    expect(sumPeerPaths(paths, run.strength)).toBe(150_000_000);
  });

  it('goes over no house, authority or company to come, but over a closed one and a fund', () => {
    for (const investorType of ['CUSTODIAN', 'BROKER', 'BANK', 'ASSET_MANAGER', 'INDEX_FUND']) {
      expect(peersTo('PEER_SUPPLIER', over({ investorType }))).toEqual(none);
    }
    expect(peersTo('PEER_SUPPLIER', over({ label: 'Authority' }))).toEqual(none);
    expect(peersTo('PEER_SUPPLIER', over({ foundedOn: on('2026-01-02') }))).toEqual(none);
    expect(peersTo('PEER_SUPPLIER', over({ status: 'CLOSED' }))[1]).toBe(1);
    expect(peersTo('PEER_SUPPLIER', over({ investorType: 'FUND' }))[1]).toBe(1);
    expect(peersTo('PEER_SUPPLIER', over({ regionCode: '330105' }))[1]).toBe(1);
  });

  it('is gone when a tie, an end or the anchor is excluded, or the tie is not valid', () => {
    const gone = (exclude: object) => peersTo('PEER_SUPPLIER', world(supply), { exclude });

    for (const id of ['x', 'm', 'u', 'a']) {
      expect(gone({ organizationIds: [id] })).toEqual(none);
    }
    for (const one of supply) expect(gone({ relationIds: [tieName(one)] })).toEqual(none);
    expect(gone({ relationTypes: ['SUPPLIES'] })).toEqual(none);
    expect(gone({ organizationIds: ['y'], sourceIds: ['source:r'] })).toEqual([150_000_000, 1]);
    const [first, ...others] = supply;
    const past = { ...first, validTo: on('2025-01-01') };
    expect(peersTo('PEER_SUPPLIER', world([past, ...others]))).toEqual(none);
  });

  it('is asked for with suppliers', () => {
    expect(peersTo('PEER_SUPPLIER', world(supply), { roles: ['SUPPLIER'] })[1]).toBe(1);
    expect(
      peersTo('PEER_SUPPLIER', world(supply), {
        roles: ['CUSTOMER', 'INVESTOR', 'INVESTEE', 'PARTNER'],
      }),
    ).toEqual(none);
  });
});

it('PEER_CUSTOMER goes the other way, and not by the candidate itself', () => {
  const ties = [
    tie('SUPPLIES', 'a', 'x'),
    tie('SUPPLIES', 'a', 'y'),
    tie('SUPPLIES', 'm', 'x'),
    tie('SUPPLIES', 'y', 'x'),
    tie('SUPPLIES', 'm', 'u'),
  ];

  // d(a) = 2 out, d(x) = 3 in, d(m) = 2 out: 212132034; /√3 = 122474487; /√2 = 86602540
  expect(peersTo('PEER_CUSTOMER', world(ties))).toEqual([86_602_540, 1]);
  expect(peersTo('PEER_CUSTOMER', world(ties), { roles: ['SUPPLIER'] })).toEqual(none);
  // A customer of both the anchor and the peer is a direct one: u is no x.
  const shared = [tie('SUPPLIES', 'a', 'u'), tie('SUPPLIES', 'm', 'u')];
  expect(peersTo('PEER_CUSTOMER', world([...shared, tie('SUPPLIES', 'm', 'y')]))).toEqual(none);
  // Another path to a direct customer stays: d(a) = 2 out.
  const direct = [...ties.filter(({ toId }) => toId !== 'y'), tie('SUPPLIES', 'a', 'u')];
  expect(peersTo('PEER_CUSTOMER', world(direct))).toEqual([86_602_540, 1]);
});

it('CO_INVESTOR meets an investor of the anchor in another company', () => {
  const ties = [
    tie('INVESTS_IN', 'x', 'a', { confidence: 0.5 }),
    tie('INVESTS_IN', 'x', 'm'),
    tie('INVESTS_IN', 'x', 'y'),
    tie('INVESTS_IN', 'u', 'm', { validFrom: on('2022-01-01') }),
    tie('INVESTS_IN', 'u', 'x'),
  ];

  // 1.5e8/√1; d(x) = 3 out: 86602540; 2^(-4/5)/√2 by its start, observed today: 35171560
  expect(peersTo('CO_INVESTOR', world(ties))).toEqual([35_171_560, 1]);
  expect(peersTo('CO_INVESTOR', world(ties), { roles: ['INVESTEE'] })).toEqual(none);
});

it('CO_INVESTEE starts at an investor', () => {
  const ties = [
    tie('INVESTS_IN', 'a', 'x'),
    tie('INVESTS_IN', 'm', 'x'),
    tie('INVESTS_IN', 'm', 'u'),
    tie('INVESTS_IN', 'i', 'x', { confidence: 0.8 }),
    tie('INVESTS_IN', 'i', 'y'),
  ];
  const fund = {
    organizations: [org('i', { label: 'Investor' })],
    memberships: [member('i', 's')],
  };

  // The fund has strength 0.5, d(i) = 2, d(x) = 3 in, d(m) = 2 out:
  // round(4e8/√2) = 282842712; /√3 = 163299316; /√2 = 115470054
  expect(peersTo('CO_INVESTEE', world(ties, fund))).toEqual([115_470_054, 1]);
  expect(peersTo('CO_INVESTEE', world(ties.slice(0, 3)))).toEqual(none);
});

it('PEER_PARTNER goes either way at each hop', () => {
  const ties = [
    tie('COOPERATES_WITH', 'x', 'a'),
    tie('COOPERATES_WITH', 'x', 'm'),
    tie('COOPERATES_WITH', 'y', 'm'),
    tie('COOPERATES_WITH', 'm', 'u'),
    tie('COOPERATES_WITH', 'u', 'x'),
  ];

  // d(a) = 1, d(x) = 3, d(m) = 3: 3e8/√3 = 173205081; /√3 = 100000000. Over u itself: none.
  expect(peersTo('PEER_PARTNER', world(ties))).toEqual([100_000_000, 1]);
  expect(peersTo('PEER_PARTNER', world(ties), { roles: ['PARTNER'] })[1]).toBe(1);
});
