import { describe, expect, it } from 'vitest';
import { afterLeaving, stepFrom } from '../../client/merges/queue.ts';
import { refusal } from '../../client/merges/refusal.ts';
import {
  nothingKept,
  withDecision,
  withDraft,
  withoutDecision,
  withSkipped,
} from '../../client/merges/use-kept.ts';
import { zh } from '../../client/merges/words-zh.ts';
import { proposal } from './merge-fixture.ts';

const ids = ['merge:1', 'merge:2', 'merge:3'];

describe('a step through the queue', () => {
  it('goes on, back, and round both ends', () => {
    expect(stepFrom(ids, 'merge:1', 1)).toBe('merge:2');
    expect(stepFrom(ids, 'merge:2', -1)).toBe('merge:1');
    expect(stepFrom(ids, 'merge:3', 1)).toBe('merge:1');
    expect(stepFrom(ids, 'merge:1', -1)).toBe('merge:3');
  });

  it('from a pair that is not listed enters at the end it comes from', () => {
    expect(stepFrom(ids, 'merge:9', 1)).toBe('merge:1');
    expect(stepFrom(ids, null, -1)).toBe('merge:3');
    expect(stepFrom([], null, 1)).toBeNull();
  });
});

describe('the pair after a decided one', () => {
  it('is the next that was not skipped, else one before it', () => {
    expect(afterLeaving(ids, 'merge:1', [])).toBe('merge:2');
    expect(afterLeaving(ids, 'merge:1', ['merge:2'])).toBe('merge:3');
    expect(afterLeaving(ids, 'merge:3', [])).toBe('merge:2');
    expect(afterLeaving(ids, 'merge:3', ['merge:2'])).toBe('merge:1');
  });

  it('is a skipped one when no other is left, and none after the last', () => {
    expect(afterLeaving(ids, 'merge:1', ['merge:2', 'merge:3'])).toBe('merge:2');
    expect(afterLeaving(['merge:1'], 'merge:1', [])).toBeNull();
  });
});

describe('what is kept of a sitting', () => {
  const decision = (id: string) => ({ id, keptName: null, otherNames: ['甲一测试', '乙二测试'] });

  it('forgets a draft once its pair is decided, and no other', () => {
    const typed = withDraft(
      withDraft(nothingKept, 'merge:1', { keepId: null, note: '测试一' }),
      'merge:2',
      { keepId: 'org:b', note: '测试二' },
    );

    const after = withDecision(typed, decision('merge:1'));

    expect(after.drafts).toEqual({ 'merge:2': { keepId: 'org:b', note: '测试二' } });
  });

  it('holds the last three decisions, the newest first, each pair once', () => {
    const decided = ['merge:1', 'merge:2', 'merge:3', 'merge:4', 'merge:3']
      .map(decision)
      .reduce(withDecision, nothingKept);

    expect(decided.decisions.map(({ id }) => id)).toEqual(['merge:3', 'merge:4', 'merge:2']);
    expect(withoutDecision(decided, 'merge:4').decisions.map(({ id }) => id)).toEqual([
      'merge:3',
      'merge:2',
    ]);
  });

  it('names a skipped pair once', () => {
    const twice = withSkipped(withSkipped(nothingKept, 'merge:1'), 'merge:1');

    expect(twice.skipped).toEqual(['merge:1']);
  });
});

describe('a refusal', () => {
  const answer = (code: 'CONFLICT' | 'NOT_FOUND' | 'INVALID', value: string) => ({
    proposal,
    dependencies: [],
    userErrors: [{ field: 'id', value, message: 'Test.', code }],
  });

  it('is none where nothing stood against it', () => {
    expect(refusal({ proposal, dependencies: [], userErrors: [] }, zh)).toBeNull();
  });

  it('tells a pair that was decided meanwhile from an organisation that is gone', () => {
    const decided = { ...answer('CONFLICT', proposal.id) };

    expect(refusal({ ...decided, proposal: { ...proposal, state: 'REJECTED' } }, zh)).toBe(
      zh.conflict,
    );
    expect(refusal(decided, zh)).toBe(zh.conflictOpen);
    expect(refusal(answer('CONFLICT', 'org:a'), zh)).toBe(zh.conflictGone);
  });

  it('names what rests on a merge before all else', () => {
    const rested = {
      ...answer('CONFLICT', proposal.id),
      dependencies: [{ entityId: 'org:a', text: '测试' }],
    };

    expect(refusal(rested, zh)).toBe(zh.conflictRested);
  });

  it('keeps the words of the server where it has none of its own', () => {
    expect(refusal(answer('INVALID', ''), zh)).toBe(`${zh.refused} Test.`);
    expect(refusal(answer('NOT_FOUND', ''), zh)).toBe(zh.notFound);
  });
});
