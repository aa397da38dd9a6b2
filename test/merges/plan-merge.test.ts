import { describe, expect, it } from 'vitest';
import { factId } from '../../server/fact-id.ts';
import { planMoves, type StoredFact } from '../../server/merges/plan-merge.ts';
import { subjectOf } from '../../server/merges/subject.ts';

const properties = (id: string) => ({
  id,
  sourceIds: ['source:a'],
  status: 'REPORTED',
  confidence: 0.8,
});
const supplies: StoredFact = {
  type: 'SUPPLIES',
  isOut: true,
  otherId: 'org:z',
  properties: properties(factId('SUPPLIES', 'org:gone', 'org:z')),
};

describe('a fact of the organisation that goes', () => {
  it('gets the id that a report of it at the other one would have', () => {
    const [move] = planMoves('org:gone', 'org:kept', [supplies], new Map(), new Map());

    expect(move).toMatchObject({
      fate: 'MOVED',
      moved: { isOut: true, properties: { id: factId('SUPPLIES', 'org:kept', 'org:z') } },
    });
  });

  it('turns round where it has no direction and the order of the ids changes', () => {
    const old = {
      ...supplies,
      type: 'COOPERATES_WITH',
      otherId: 'org:h',
      properties: properties(factId('COOPERATES_WITH', 'org:gone', 'org:h')),
    };

    const [move] = planMoves('org:gone', 'org:kept', [old], new Map(), new Map());

    expect(move).toMatchObject({ moved: { isOut: false, otherId: 'org:h' } });
  });

  it('becomes one with that of the kept one', () => {
    const id = factId('SUPPLIES', 'org:kept', 'org:z');
    const before = { ...supplies, properties: { ...properties(id), sourceIds: ['source:b'] } };

    const [move] = planMoves(
      'org:gone',
      'org:kept',
      [supplies],
      new Map(),
      new Map([[id, before]]),
    );

    expect(move).toMatchObject({
      fate: 'JOINED',
      joined: { properties: { id, sourceIds: ['source:a', 'source:b'], confidence: 0.96 } },
    });
  });

  it('leaves where it would tie the kept one to itself', () => {
    const between = { ...supplies, otherId: 'org:kept' };

    expect(planMoves('org:gone', 'org:kept', [between], new Map(), new Map())).toEqual([
      { fate: 'DROPPED', old: between },
    ]);
  });
});

describe('the subject of a fact', () => {
  const id = factId('INVESTS_IN', 'org:a', 'org:b', 'A轮');

  it.each([
    ['is what is stored', { ...properties(id), subject: 'B轮' }, 'B轮'],
    ['is the property that gives the id', { ...properties(id), round: 'A轮' }, 'A轮'],
    ['is empty where that gives the id', properties(factId('INVESTS_IN', 'org:a', 'org:b')), ''],
    ['is the old id where nothing gives it', { ...properties(id), round: 'C轮' }, id],
  ])('%s', (_, stored, subject) => {
    expect(subjectOf('INVESTS_IN', 'org:a', 'org:b', stored)).toBe(subject);
  });
});
