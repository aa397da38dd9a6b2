import { expect, it } from 'vitest';
import { claimsOf } from '../../server/write/claims.ts';
import type { FactProperties } from '../../server/write/fact-queries.ts';
import { mergeFact, mergeReports } from '../../server/write/merge-fact.ts';

const older: FactProperties = {
  sourceIds: ['source:a'],
  status: 'VERIFIED',
  confidence: 0.95,
  observedOn: '2020-01-01',
  observedOnPrecision: 'YEAR',
  firstObservedOn: '2020-01-01',
  validFrom: '2019-05-01',
  validFromPrecision: 'MONTH',
  ratio: 0.3,
  detail: '旧说法',
};
const newer: FactProperties = {
  sourceIds: ['source:b'],
  status: 'REPORTED',
  confidence: 0.8,
  observedOn: '2022-03-04',
  observedOnPrecision: 'DAY',
  firstObservedOn: '2022-03-04',
  ratio: 0.4,
};

it('keeps both sources, the first observation and the newest', () => {
  expect(mergeFact(older, newer)).toMatchObject({
    sourceIds: ['source:a', 'source:b'],
    observedOn: '2022-03-04',
    observedOnPrecision: 'DAY',
    firstObservedOn: '2020-01-01',
  });
});

it('takes what the newer report says, and the older where it is silent', () => {
  expect(mergeFact(older, newer)).toMatchObject({
    ratio: 0.4,
    detail: '旧说法',
    validFrom: '2019-05-01',
    validFromPrecision: 'MONTH',
  });
});

it('counts the better supported status', () => {
  expect(mergeFact(newer, older).status).toBe('VERIFIED');
});

it('adds up two sources, and keeps what each of them said', () => {
  const merged = mergeFact(older, newer);

  expect(merged.confidence).toBe(0.99);
  expect(claimsOf(merged).map(({ sourceIds, ratio }) => [sourceIds, ratio])).toEqual([
    [['source:b'], 0.4],
    [['source:a'], 0.3],
  ]);
});

it('does not add up the same source again, it says the newer thing', () => {
  const again = { ...older, observedOn: '2021-01-01', confidence: 0.7, ratio: 0.6 };

  const merged = mergeFact(older, again);

  expect(merged).toMatchObject({ confidence: 0.7, ratio: 0.6, firstObservedOn: '2020-01-01' });
  expect(merged.claims).toBeUndefined();
});

it('keeps what an older report of the same source says besides', () => {
  const merged = mergeFact({ ...newer, sourceIds: ['source:a'] }, older);

  expect(merged).toMatchObject({ validFrom: '2019-05-01', confidence: 0.8 });
  expect(merged.claims).toHaveLength(2);
});

it("keeps a person's decision whatever is reported, and the report with it", () => {
  const confirmed: FactProperties = { ...older, decision: 'CONFIRMED', confidence: 1 };

  const merged = mergeFact(confirmed, newer);

  expect(merged).toMatchObject({ decision: 'CONFIRMED', confidence: 1, status: 'VERIFIED' });
  expect(merged.sourceIds).toEqual(['source:a', 'source:b']);
  expect(merged.claims).toHaveLength(2);
});

it('changes nothing when a report comes again', () => {
  const merged = mergeFact(older, newer);

  expect(mergeFact(merged, older)).toEqual(merged);
  expect(mergeFact(merged, newer)).toEqual(merged);
});

it('takes one of two equally new reports, in either order the same', () => {
  const other = { ...older, ratio: 0.5 };

  expect(mergeFact(older, other)).toEqual(mergeFact(other, older));
});

it('gives the same fact in whatever order the reports come', () => {
  const third: FactProperties = {
    ...newer,
    observedOn: '2021-01-01',
    ratio: 0.9,
    sourceIds: ['source:c'],
  };

  const results = [
    mergeReports(older, [newer, third]),
    mergeReports(newer, [third, older]),
    mergeReports(third, [older, newer]),
  ];

  expect(results[1]).toEqual(results[0]);
  expect(results[2]).toEqual(results[0]);
});
