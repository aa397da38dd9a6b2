import { describe, expect, it } from 'vitest';
import type { Hop, ReachNetwork } from '../../server/reach/network.ts';
import { bestAndAlternatives, bestStrengths, walksTo } from '../../server/reach/walk.ts';

type Tie = readonly [from: string, to: string, strength: number];

/** Introducers start with `l`, hubs with `h`; a tie's id is its ends. */
function network(ties: readonly Tie[], more: Partial<ReachNetwork> = {}): ReachNetwork {
  const hops = new Map<string, Hop[]>();
  const add = (from: string, otherId: string, strength: number, relationId: string) =>
    hops.set(from, [
      ...(hops.get(from) ?? []),
      { otherId, relationId, type: 'SUPPLIES', strength },
    ]);
  for (const [from, to, strength] of ties) {
    add(from, to, strength, `${from}-${to}`);
    add(to, from, strength, `${from}-${to}`);
  }
  return {
    introducers: new Set([...hops.keys()].filter((id) => id.startsWith('l'))),
    hops,
    canCarry: (id) => !id.startsWith('h'),
    rivals: new Map(),
    isReplaceable: () => false,
    isCut: false,
    ...more,
  };
}

describe('the best way in', () => {
  it('multiplies its ties and may go over another local', () => {
    const net = network([
      ['l1', 'l2', 0.5],
      ['l2', 'u', 0.4],
    ]);

    expect(bestStrengths(net, ['u'])).toEqual(new Map([['u', 0.4]]));
    expect(walksTo(net, 'u', 3).map(({ organizationIds }) => organizationIds)).toEqual([
      ['l2', 'u'],
      ['l1', 'l2', 'u'],
    ]);
  });

  it('ends at a hub but does not go through one', () => {
    expect(bestStrengths(network([['l1', 'h', 0.5]]), ['h']).get('h')).toBe(0.5);
    expect(
      bestStrengths(
        network([
          ['l1', 'h', 0.5],
          ['h', 'u', 0.5],
        ]),
        ['u'],
      ),
    ).toEqual(new Map());
  });

  it('passes over an introducer whose interest is against it', () => {
    const ties: Tie[] = [
      ['l1', 'u', 0.9],
      ['l2', 'u', 0.3],
    ];
    const rivals = new Map([['u', new Set(['l1'])]]);

    const [best] = walksTo(network(ties, { rivals }), 'u', 3);

    expect(best).toMatchObject({ introducerId: 'l2', strength: 0.3 });
    expect(bestStrengths(network(ties, { rivals }), ['u']).get('u')).toBe(0.3);
  });

  it('is never longer than three ties', () => {
    const chain: Tie[] = [
      ['l1', 'a', 1],
      ['a', 'b', 1],
      ['b', 'c', 1],
      ['c', 'u', 1],
    ];

    expect(walksTo(network(chain), 'u', 3)).toEqual([]);
    expect(bestStrengths(network(chain), ['u'])).toEqual(new Map());
  });
});

it('offers alternatives with another introducer and no shared middle', () => {
  const net = network([
    ['l1', 'm', 0.9],
    ['l2', 'm', 0.8],
    ['m', 'u', 0.9],
    ['l3', 'n', 0.5],
    ['n', 'u', 0.5],
  ]);

  const chosen = bestAndAlternatives(walksTo(net, 'u', 3), 3);

  expect(chosen.map(({ introducerId }) => introducerId)).toEqual(['l1', 'l3']);
});
