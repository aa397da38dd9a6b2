import { describe, expect, it } from 'vitest';
import { isLikeness, type Likeness, leadFocus, walkOf } from '../../client/targets/lead-focus.ts';

const named = (name: string) => ({
  id: `org:test-${name}`,
  name: `${name}测试企业`,
  shortName: null,
  kind: 'COMPANY' as const,
});
const [anchor, shared, peer, candidate] = ['甲', '乙', '丙', '丁'].map(named) as [
  ReturnType<typeof named>,
  ReturnType<typeof named>,
  ReturnType<typeof named>,
  ReturnType<typeof named>,
];
type Step = Likeness['steps'][number];
const step = (
  from: typeof anchor,
  to: typeof anchor,
  giver: typeof anchor,
  type: Step['relation']['type'] = 'SUPPLIES',
): Step => ({ from, to, relation: { id: `${from.id} ${to.id}`, type, from: { id: giver.id } } });
const likeness = (steps: Step[], stage: Likeness['peer']['stage'] = null) =>
  ({ steps, peer: { anchor, organization: peer, shared: [], stage } }) as unknown as Likeness;
const stage = { id: 'stage:test/a', name: '测试环节' };
const around = {
  candidate,
  preferred: ['stage:test/b'],
  mark: '同类',
  stagesOf: new Map([
    [anchor.id, ['stage:test/b']],
    [candidate.id, ['stage:test/b', 'stage:test/a']],
  ]),
};
const ids = (reason: Likeness) => leadFocus(reason, around).actors.map((each) => each.label[0]);

describe('leadFocus', () => {
  const overShared = likeness([
    step(anchor, shared, shared),
    step(shared, peer, shared),
    step(peer, candidate, candidate),
  ]);

  it('runs from the anchor over a shared partner and the peer to the candidate', () => {
    expect(ids(overShared)).toEqual(['甲', '乙', '丙', '丁']);
  });

  it('lets each tie point as it does, and a mutual one nowhere', () => {
    const { hops } = leadFocus(
      likeness([
        step(anchor, shared, shared),
        step(shared, peer, shared),
        step(peer, candidate, peer, 'COOPERATES_WITH'),
      ]),
      around,
    );

    expect(hops.map(({ arrow }) => arrow)).toEqual(['start', 'end', 'none']);
  });

  it('marks the peer alone, and the anchor alone as local', () => {
    const { actors } = leadFocus(overShared, around);

    expect(actors.map(({ mark }) => mark)).toEqual([undefined, undefined, '同类', undefined]);
    expect(actors.map(({ isLocal }) => isLocal)).toEqual([true, false, false, false]);
  });

  it('seats an anchor’s partner and the candidate in the stage that makes them alike', () => {
    const focus = leadFocus(likeness([step(anchor, peer, peer)], stage), around);

    expect(focus.actors.map(({ label }) => label[0])).toEqual(['甲', '丙', '丁']);
    expect(focus.hops.map(({ type }) => type)).toEqual(['SUPPLIES', null]);
    expect(focus.actors.map(({ stageIds }) => stageIds)).toEqual([
      ['stage:test/b'],
      [stage.id],
      [stage.id],
    ]);
  });

  it('seats the anchor and its peer in their stage where the candidate deals with the peer', () => {
    const focus = leadFocus(likeness([step(peer, candidate, candidate)], stage), around);

    expect(focus.hops.map(({ type, arrow }) => [type, arrow])).toEqual([
      [null, 'none'],
      ['SUPPLIES', 'start'],
    ]);
    expect(focus.actors.map(({ stageIds }) => stageIds[0])).toEqual([
      stage.id,
      stage.id,
      'stage:test/b',
    ]);
  });
});

it('names those on the line once, whoever the stage joins', () => {
  const walk = walkOf(likeness([step(anchor, peer, peer)], stage), candidate);

  expect(walk.map(({ id }) => id)).toEqual([anchor.id, peer.id, candidate.id]);
});

it('takes only a reason with a peer for a likeness', () => {
  const reason = likeness([]);

  expect(isLikeness(reason)).toBe(true);
  expect(isLikeness({ ...reason, peer: null })).toBe(false);
});
