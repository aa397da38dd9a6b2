import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compact } from '../../server/write/fact-properties.ts';
import type { FactProperties } from '../../server/write/fact-queries.ts';
import { mergeFact, mergeReports } from '../../server/write/merge-fact.ts';

const day = fc.constantFrom('2019-01-01', '2020-01-01', '2020-06-01', '2021-01-01');
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });

const report: fc.Arbitrary<FactProperties> = fc
  .record({
    sourceIds: fc
      .subarray(['source:a', 'source:b', 'source:c'], { minLength: 1 })
      .map((ids) => ids.toSorted()),
    status: fc.constantFrom('VERIFIED', 'REPORTED', 'INFERRED', 'UNVERIFIED'),
    confidence: fc.constantFrom(0.3, 0.5, 0.6, 0.8, 0.95, 1),
    observedOn: maybe(day),
    validFrom: maybe(day),
    validTo: maybe(day),
    ratio: maybe(fc.constantFrom(0.1, 0.2, 0.3)),
    amount: maybe(fc.constantFrom('一', '二')),
    detail: maybe(fc.constantFrom('甲', '乙')),
    evidence: maybe(fc.constantFrom('ASSERTED', 'SCOPE')),
  })
  .map((fact) => compact({ ...fact, firstObservedOn: fact.observedOn }));

const reports = fc.array(report, { minLength: 1, maxLength: 6 });
const merge = ([first, ...others]: FactProperties[]) => first && mergeReports(first, others);

it('gives the same fact in whatever order the reports come', () => {
  fc.assert(
    fc.property(
      reports.chain((rows) =>
        fc.tuple(
          fc.constant(rows),
          fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
        ),
      ),
      ([rows, shuffled]) => {
        expect(merge(shuffled)).toEqual(merge(rows));
      },
    ),
  );
});

it('gives the same fact in however many loads the reports come', () => {
  fc.assert(
    fc.property(reports, reports, (before, after) => {
      const [first, second] = [merge(before), merge(after)];

      expect(first && second && mergeFact(first, second)).toEqual(merge([...before, ...after]));
    }),
  );
});

it('changes nothing when any of the reports comes again', () => {
  fc.assert(
    fc.property(reports, fc.nat(), (rows, n) => {
      const [merged, again] = [merge(rows), rows[n % rows.length]];

      expect(merged && again && mergeFact(merged, again)).toEqual(merged);
    }),
  );
});
