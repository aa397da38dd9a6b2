import { describe, expect, it } from 'vitest';
import type { PeerKind } from '../../server/definitions/profile.ts';
import { openTraversal } from '../../server/targets/cypher-traversal.ts';
import type { Run } from '../../server/targets/run.ts';
import { openTestGraph } from '../support/graph.ts';
import { draw, ended, nothing, peerRun, type Sketch, type Tie } from './peer-world.ts';

const { driver, graph } = openTestGraph();

const sumsOf = async (kind: PeerKind, own: Parameters<typeof peerRun>[0] = {}) => {
  const run = peerRun({ peerKinds: new Set([kind]), ...own });
  const sums = await openTraversal(graph, run).sums();
  return sums.map(({ candidateId, sum, pathCount }) => ({ candidateId, sum, pathCount }));
};
const ofU = (sum: number, pathCount: number) => [{ candidateId: 'u', sum, pathCount }];

/** Kinds over a shared s: a's tie with s, the peer m's with s, the candidate's with m. */
const shapes = [
  { kind: 'PEER_SUPPLIER', type: 'SUPPLIES', turned: false },
  { kind: 'PEER_CUSTOMER', type: 'SUPPLIES', turned: true },
  { kind: 'CO_INVESTOR', type: 'INVESTS_IN', turned: false },
  { kind: 'CO_INVESTEE', type: 'INVESTS_IN', turned: true },
  { kind: 'PEER_PARTNER', type: 'COOPERATES_WITH', turned: false },
] as const;
type Shape = (typeof shapes)[number];

const shaped = (ties: readonly Tie[], { type, turned }: Shape): Sketch => ({
  ties: ties.map(([from, , to, own = {}]) =>
    turned ? [to, type, from, own] : [from, type, to, own],
  ),
  organizations: { a: { label: 'Investor' }, b: { label: 'Investor' }, u: { label: 'Investor' } },
});
const x = 'x';
/** d(s) = 4 and d(m) = 4, most of it stored only. */
const shared: readonly Tie[] = [
  ['s', x, 'm'],
  ended('s', x, 'x1'),
  ended('y1', x, 'm'),
  ended('y2', x, 'm'),
  ['u', x, 'm', { confidence: 0.8, observedOn: '2025-06-30' }],
];
const toA: Tie = ['s', x, 'a', { confidence: 0.5 }];
/** 10⁹·0.8·0.5 at s, ·4^-½ at m, ·0.8·4^-½ at u. */
const hand = 80_000_000;

describe.each(shapes)('$kind', (shape) => {
  it('multiplies strength, confidences and damping by stored ties', async () => {
    await draw(driver, shaped([toA, ended('s', x, 'x2'), ...shared], shape));

    expect(await sumsOf(shape.kind)).toEqual(ofU(hand, 1));
  });

  it('ages by the hop at the candidate only', async () => {
    const undated: Tie = ['u', x, 'm', { confidence: 0.8 }];
    const others = shared.slice(0, -1);
    await draw(driver, shaped([toA, ended('s', x, 'x2'), ...others, undated], shape));

    expect(await sumsOf(shape.kind)).toEqual(ofU(hand / 2, 1));
  });

  it('counts parallel facts apart and sums at every middle', async () => {
    const again: Tie = ['s', x, 'm', { id: 'again' }];
    const others = shared.filter(([from, , to]) => from !== 'y1' && to !== 'x1');
    await draw(driver, shaped([toA, ['s', x, 'b', { confidence: 0.5 }], ...others, again], shape));

    expect(await sumsOf(shape.kind, { from: ['a', 'b'] })).toEqual(ofU(4 * hand, 4));
  });

  it('meets nobody twice: not the anchor as peer, not the candidate as middle or anchor', async () => {
    const ties: Tie[] = [toA, ['s', x, 'u'], ...shared, ['u', x, 'b']];
    await draw(driver, shaped(ties, shape));

    const answer = await sumsOf(shape.kind, { from: ['a', 'b', 'm', 'u'] });

    expect(answer).toEqual(ofU(hand, 1));
  });

  it.each<[string, Partial<Run['out']>]>([
    ['the shared organisation', { organizationIds: ['s'] }],
    ['the peer', { organizationIds: ['m'] }],
    ['the first tie', { relationIds: ['s x a', 'a x s'] }],
    ['the second tie', { relationIds: ['s x m', 'm x s'] }],
    ['the last tie', { relationIds: ['u x m', 'm x u'] }],
    ['the type', { relationTypes: [shape.type] }],
    ['the only source', { sourceIds: ['source:one'] }],
  ])('has no path without %s', async (_, out) => {
    const { ties, ...sketch } = shaped([toA, ended('s', x, 'x2'), ...shared], shape);
    const named: Tie[] = ties.map(([from, type, to, own]) => [
      from,
      type,
      to,
      { ...own, id: `${from} x ${to}` },
    ]);
    await draw(driver, { ...sketch, ties: named });

    expect(await sumsOf(shape.kind)).toHaveLength(1);
    expect(await sumsOf(shape.kind, { out: { ...nothing, ...out } })).toEqual([]);
  });

  it.each([
    ['s', { label: 'Authority' }],
    ['s', { label: 'Investor', investorType: 'ASSET_MANAGER' }],
    ['s', { foundedOn: '2025-07-01' }],
    ['m', { label: 'Authority' }],
    ['m', { label: 'Investor', investorType: 'BANK' }],
    ['m', { foundedOn: '2025-07-01' }],
  ])('does not pass over %s, %o', async (id, own) => {
    const { organizations, ...sketch } = shaped([toA, ...shared], shape);
    await draw(driver, { ...sketch, organizations: { ...organizations, [id]: own } });

    expect(await sumsOf(shape.kind)).toEqual([]);
  });

  it('asks of a chain that the peer works in it, not the shared organisation', async () => {
    const sketch = shaped([toA, ended('s', x, 'x2'), ...shared], shape);
    const members = [['s', 'stage:one', 1] as const, ['m', 'stage:two', 0.5] as const];
    await draw(driver, { ...sketch, members });

    expect(await sumsOf(shape.kind, { chainId: 'chain:test' })).toEqual(ofU(hand, 1));
    expect(await sumsOf(shape.kind, { chainId: 'chain:other' })).toEqual([]);
  });
});

describe('PEER_SUPPLIER', () => {
  const [shape] = shapes;
  const sketch = {
    ...shaped([toA, ['s', x, 'b', { confidence: 0.5 }], ...shared, ['u', x, 'a']], shape),
    members: [['m', 'stage:one', 1] as const],
  };
  const asked = { from: ['a', 'b'], chainId: 'chain:test' };

  it('has no path from an anchor that the candidate supplies, though that tie be excluded', async () => {
    await draw(driver, sketch);
    const out = { ...nothing, relationIds: ['u SUPPLIES a'] };

    expect(await sumsOf('PEER_SUPPLIER', asked)).toEqual(ofU(hand, 1));
    expect(await sumsOf('PEER_SUPPLIER', { ...asked, out })).toEqual(ofU(hand, 1));
  });

  it('has one again when that supply has ended', async () => {
    await draw(driver, {
      ...sketch,
      ties: [...sketch.ties.slice(0, -1), ended('u', 'SUPPLIES', 'a')],
    });

    expect(await sumsOf('PEER_SUPPLIER', asked)).toMatchObject([{ pathCount: 2 }]);
  });
});

it('leads to candidates of the chain only, for the kinds asked', async () => {
  const [shape] = shapes;
  await draw(driver, shaped([toA, ended('s', x, 'x2'), ...shared], shape));

  expect(await sumsOf('PEER_SUPPLIER', { inChainIds: [] })).toEqual([]);
  expect(await sumsOf('PEER_CUSTOMER')).toEqual([]);
});
