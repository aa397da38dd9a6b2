import { describe, expect, it } from 'vitest';
import { judgeChain, needsSecuring, type StageCounts } from '../../server/definitions/verdict.ts';

const stage = (
  localCount: number,
  totalCount: number,
  more: Partial<StageCounts> = {},
): StageCounts => ({
  localCount,
  totalCount,
  presentCount: 0,
  namesKinds: false,
  isGapConfirmed: false,
  isGapDenied: false,
  linkedIds: [],
  ...more,
});

/** The verdict of a stage in a chain whose other stage has ten of a hundred, so that e ≈ n/10. */
function judge(of: StageCounts) {
  const chain = new Map([
    ['it', of],
    ['other', stage(10, 100)],
  ]);
  return judgeChain(chain).get('it');
}

describe('a stage without locals', () => {
  it('is a gap where a person confirmed it, however thin the sample', () => {
    expect(judge(stage(0, 1, { isGapConfirmed: true }))).toMatchObject({
      strength: 'GAP_CONFIRMED',
      action: 'FILL',
      ground: 'CONFIRMED_BY_PERSON',
    });
  });

  it('is no gap where a person says that there are some', () => {
    const denied = { strength: 'NO_EVIDENCE', action: null, ground: 'DENIED_BY_PERSON' };
    const gaps = [{}, { isGapConfirmed: true }].map((more) =>
      stage(0, 50, { linkedIds: ['other'], ...more }),
    );

    for (const gap of gaps) {
      expect(judge(gap)?.strength).toBe('GAP_CONFIRMED');
      expect(judge({ ...gap, isGapDenied: true })).toMatchObject(denied);
    }
    expect(judge(stage(0, 25, { linkedIds: ['other'], isGapDenied: true }))).toMatchObject(denied);
  });

  it('keeps any other verdict where a person says that there are some', () => {
    for (const other of [stage(0, 3), stage(1, 50), stage(9, 20)]) {
      expect(judge({ ...other, isGapDenied: true })).toEqual(judge(other));
    }
  });

  it('is no gap where somebody is present', () => {
    expect(judge(stage(0, 50, { presentCount: 1, linkedIds: ['other'] }))).toMatchObject({
      strength: 'NO_EVIDENCE',
      action: null,
      ground: 'PRESENT',
    });
  });

  it('is no gap where fewer than two are expected', () => {
    expect(judge(stage(0, 20, { linkedIds: ['other'] }))?.ground).toBe('THIN');
  });

  it('is a confirmed gap where three are expected beside local neighbours', () => {
    expect(judge(stage(0, 45, { linkedIds: ['other'] }))?.strength).toBe('GAP_CONFIRMED');
    expect(judge(stage(0, 45))?.strength).toBe('NO_EVIDENCE');
  });

  it('is only a suspected gap where two are', () => {
    expect(judge(stage(0, 30, { linkedIds: ['other'] }))).toMatchObject({
      strength: 'GAP_SUSPECTED',
      action: 'FILL',
    });
  });

  it('is to be extended into from a strong neighbour', () => {
    const chain = new Map([
      ['it', stage(0, 5, { linkedIds: ['strong'] })],
      ['strong', stage(4, 8)],
      ['other', stage(2, 100)],
    ]);

    expect(judgeChain(chain).get('it')).toMatchObject({
      strength: 'NO_EVIDENCE',
      action: 'EXTEND',
    });
  });
});

describe('a stage with locals', () => {
  it('is weak below half its share, strong from one and a half, else adequate', () => {
    expect(judge(stage(1, 60))).toMatchObject({ strength: 'WEAK', action: 'STRENGTHEN' });
    expect(judge(stage(9, 40))?.strength).toBe('STRONG');
    expect(judge(stage(2, 20))?.strength).toBe('ADEQUATE');
  });

  it('is no evidence while fewer than five are known', () => {
    expect(judge(stage(2, 4))?.strength).toBe('NO_EVIDENCE');
  });

  it('is not strong when it is alone in the country', () => {
    expect(judge(stage(6, 6))?.strength).toBe('ADEQUATE');
  });

  it('compares fractions as whole numbers: an LQ of exactly 1.5 is strong', () => {
    const chain = new Map([
      ['it', stage(3, 10)],
      ['other', stage(1, 10)],
    ]);

    expect(judgeChain(chain).get('it')).toMatchObject({
      strength: 'STRONG',
      locationQuotient: 1.5,
    });
  });
});

it('gives a stage that names its kinds no quotient and keeps it out of the totals', () => {
  const chain = new Map([
    ['funds', stage(1, 900, { namesKinds: true })],
    ['it', stage(2, 20)],
    ['other', stage(10, 100)],
  ]);

  const verdicts = judgeChain(chain);

  expect(verdicts.get('funds')).toMatchObject({ strength: 'ADEQUATE', locationQuotient: null });
  expect(verdicts.get('it')?.expectedCount).toBe(2);
});

it('asks for securing where one partner holds more than half of three ties', () => {
  expect([needsSecuring(3, 2), needsSecuring(4, 2), needsSecuring(2, 2)]).toEqual([
    true,
    false,
    false,
  ]);
});
