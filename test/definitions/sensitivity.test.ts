import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chainSensitivity, surestToCollect } from '../../server/definitions/sensitivity.ts';
import { judgeChain, type StageCounts } from '../../server/definitions/verdict.ts';

const stage = (localCount: number, totalCount: number, own: Partial<StageCounts> = {}) => ({
  localCount,
  totalCount,
  presentCount: 0,
  namesKinds: false,
  isGapConfirmed: false,
  isGapDenied: false,
  linkedIds: [],
  ...own,
});

/** A region with a tenth of two large stages and nobody in the third. */
const chain = new Map([
  ['a', stage(10, 100, { linkedIds: ['b'] })],
  ['b', stage(0, 30, { linkedIds: ['a'] })],
  ['c', stage(10, 100)],
]);

it('says that one local company ends a gap', () => {
  const [, gap] = chainSensitivity(chain);

  expect(judgeChain(chain).get('b')?.strength).toBe('GAP_SUSPECTED');
  expect(gap).toMatchObject({
    stageId: 'b',
    local: { count: 1, isLocal: true, strength: 'WEAK' },
    changedByOne: 1,
  });
});

it('counts the companies elsewhere that would make a thin stage a gap', () => {
  const [, thin] = chainSensitivity(new Map(chain).set('b', stage(0, 18, { linkedIds: ['a'] })));

  expect(thin?.outside).toEqual({ count: 5, isLocal: false, strength: 'GAP_SUSPECTED' });
});

it('says nothing of stages that name their kinds', () => {
  const withFunds = new Map(chain).set('d', stage(0, 3, { namesKinds: true }));

  expect(chainSensitivity(withFunds).map(({ stageId }) => stageId)).toEqual(['a', 'b', 'c']);
});

const counts = fc
  .tuple(fc.nat(12), fc.nat(60), fc.boolean())
  .map(([local, others, isGapConfirmed]) => stage(local, local + others, { isGapConfirmed }));

it('names the smallest count that changes the verdict, for any chain', () => {
  fc.assert(
    fc.property(fc.array(counts, { minLength: 1, maxLength: 6 }), (stages) => {
      const known = new Map(stages.map((one, n) => [`s${n}`, one]));
      const now = judgeChain(known);

      for (const { stageId, local } of chainSensitivity(known)) {
        const one = known.get(stageId);
        const strengths = [1, 2, 3].map(
          (more) =>
            one &&
            judgeChain(
              new Map(known).set(stageId, {
                ...one,
                localCount: one.localCount + more,
                totalCount: one.totalCount + more,
              }),
            ).get(stageId)?.strength,
        );
        const first = strengths.findIndex((strength) => strength !== now.get(stageId)?.strength);
        expect(local?.count ?? 0).toBe(first + 1);
      }
    }),
  );
});

it('puts first what the fewest discoveries change, then what changes most, then what is needed', () => {
  const found = (count: number) => ({ count, isLocal: true, strength: 'ADEQUATE' as const });
  const [one, two] = [found(1), found(2)];
  const sensitivity = (stageId: string, local: typeof one | null, changedByOne: number) => ({
    stageId,
    local,
    outside: null,
    changedByOne,
  });
  const all = [
    sensitivity('never', null, 0),
    sensitivity('second', two, 1),
    sensitivity('wanted', one, 1),
    sensitivity('wide', one, 3),
    sensitivity('unwanted', one, 1),
  ];

  const order = all.toSorted(surestToCollect((id) => (id === 'wanted' ? 0.9 : 0.1)));

  expect(order.map(({ stageId }) => stageId)).toEqual([
    'wide',
    'wanted',
    'unwanted',
    'second',
    'never',
  ]);
});
