import { describe, expect, it } from 'vitest';
import { facts, meeting, member, on, org, outsider, question, stage, tie } from './build.ts';
import { recommend } from './recommend.ts';
import type { Question, World } from './world.ts';

function idsIn(world: World, change: Partial<Question> = {}) {
  const { targets, matches, established } = recommend(world, { ...question, ...change });
  const idsOf = (list: readonly { id: string }[]) => list.map((one) => one.id);
  return [idsOf(targets), idsOf(matches), idsOf(established)];
}

describe('anchors', () => {
  it('are local and in the chain, in an ecosystem institutes, investors and parks', () => {
    const world = meeting({
      organizations: [
        org('b', { label: 'Institute' }),
        org('c'),
        outsider('d'),
        org('e', { label: 'Authority' }),
      ],
      memberships: ['b', 'd', 'e'].map((id) => member(id, 's')),
    });
    const anchorsIn = (change: Partial<Question>) =>
      recommend(world, { ...question, ...change }).anchors.map((one) => one.id);

    expect(anchorsIn({})).toEqual(['a', 'b', 'e']);
    expect(anchorsIn({ mode: 'GAP_LED' })).toEqual(['a', 'b', 'e']);
    expect(anchorsIn({ mode: 'ECOSYSTEM_LED' })).toEqual(['b']);
    expect(anchorsIn({ anchorIds: ['c'] })).toEqual(['c']);
  });

  it('make up an effective number', () => {
    const world = meeting({
      organizations: [org('b', { stockCode: '600000' })],
      memberships: [member('b', 's')],
    });

    // (0.3 + 0.7)² / (0.09 + 0.49) = 1 / 0.58
    expect(recommend(world, question).effectiveAnchors).toBeCloseTo(1 / 0.58, 12);
    expect(recommend(world, { ...question, anchorIds: [] }).effectiveAnchors).toBe(1);
  });
});

describe('candidates', () => {
  it('are of the kinds asked for, outside the scope, not closed, in the chain', () => {
    const world = meeting({
      organizations: [
        outsider('b', { label: 'Institute' }),
        outsider('c', { status: 'CLOSED' }),
        outsider('d', { regionCode: '330106' }),
        outsider('e'),
      ],
      memberships: [...['b', 'c', 'd'].map((id) => member(id, 's')), member('e', 's', 0.4)],
    });

    expect(idsIn(world)).toEqual([[], ['u'], []]);
    expect(idsIn(world, { kinds: ['Institute'] })).toEqual([[], ['b'], []]);
    expect(idsIn(world, { scope: 'OUTSIDE_REGION' })).toEqual([[], ['d', 'u'], []]);
  });

  it('outside every chain count when an anchor knows them, whatever was asked or excluded', () => {
    const world = meeting({
      organizations: [outsider('v'), outsider('w')],
      ties: [tie('SUPPLIES', 'v', 'a'), tie('SUPPLIES', 'w', 'v')],
    });

    expect(idsIn(world)).toEqual([['v'], ['u'], []]);
    // Without a path that was asked for, v is still reached by its supply, and u attached.
    expect(idsIn(world, { roles: ['INVESTOR'] })).toEqual([[], ['v', 'u'], []]);
    expect(idsIn(world, { exclude: { relationTypes: ['SUPPLIES'] } })).toEqual([
      [],
      ['u', 'v'],
      [],
    ]);
  });

  it('of another chain only do not count, nor those only the authority knows', () => {
    const world = meeting({
      stages: [stage('s'), stage('o', { chainId: 'chain:o' })],
      organizations: [outsider('v'), outsider('w'), org('g', { label: 'Authority' })],
      memberships: [member('v', 'o')],
      ties: [tie('SUPPLIES', 'v', 'a'), tie('COOPERATES_WITH', 'g', 'w')],
    });

    expect(idsIn(world)).toEqual([[], ['u'], []]);
  });
});

describe('the established', () => {
  it('are own subsidiaries, from outside the chain only those of an anchor', () => {
    const world = meeting({
      organizations: [org('b'), outsider('v'), outsider('w')],
      ties: [tie('CONTROLS', 'b', 'u'), tie('CONTROLS', 'a', 'v'), tie('CONTROLS', 'b', 'w')],
    });

    const { established } = recommend(world, question);

    expect(established.map((one) => [one.id, one.established])).toEqual([
      ['u', [{ kind: 'OWN_SUBSIDIARY', by: 'b' }]],
      ['v', [{ kind: 'OWN_SUBSIDIARY', by: 'a' }]],
    ]);
  });

  it('have a branch, a project or a place in a park here', () => {
    const world = meeting({
      organizations: [org('b'), org('p', { label: 'Park' })],
      ties: [tie('CONTROLS', 'u', 'b'), tie('LOCATED_IN', 'u', 'p')],
      projects: [
        { organizationId: 'u', regionCode: '330105', name: '测试项目', stage: 'LANDED', ...facts },
      ],
    });

    expect(recommend(world, question).established[0]?.established).toEqual([
      { kind: 'HAS_BRANCH', by: 'b' },
      { kind: 'HAS_PROJECT', by: '测试项目' },
      { kind: 'IN_LOCAL_PARK', by: 'p' },
    ]);
  });

  it('are not those housed by somebody who is no park', () => {
    const world = meeting({ organizations: [org('b')], ties: [tie('LOCATED_IN', 'u', 'b')] });

    expect(idsIn(world)).toEqual([[], ['u'], []]);
  });

  it('are no longer so when the tie is over', () => {
    const over = { validTo: on('2025-01-01') };
    const world = meeting({
      organizations: [org('b')],
      ties: [tie('CONTROLS', 'u', 'b', over)],
    });

    expect(idsIn(world)).toEqual([[], ['u'], []]);
  });
});
