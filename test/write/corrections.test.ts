import { expect, it } from 'vitest';
import { correctedClaims, heardClaims, keptClaims } from '../../server/write/corrections.ts';
import type { FactProperties } from '../../server/write/fact-queries.ts';
import { mergeFact } from '../../server/write/merge-fact.ts';

const report: FactProperties = {
  sourceIds: ['source:one'],
  status: 'REPORTED',
  confidence: 0.6,
  observedOn: '2025-06-30',
  observedOnPrecision: 'DAY',
  detail: '测试螺栓',
  ratio: 0.1,
};

/** The report as a person corrects it: another ratio, no detail. */
function corrected(): FactProperties {
  const { detail: _, ...rest } = report;
  const after = { ...rest, sourceIds: ['source:manual', 'source:one'], ratio: 0.2 };
  return { ...after, claims: correctedClaims({ ...report }, after) };
}

it('keeps what was said beside a correction', () => {
  expect(corrected().claims?.map((text) => JSON.parse(text).ratio)).toEqual([0.2, 0.1]);
});

it('lets a correction stand when what it corrects is said again', () => {
  const { claims, ...stored } = corrected();

  const { claims: merged, ...again } = mergeFact({ ...stored, claims }, report);

  expect(again).toEqual(stored);
  expect([...(merged ?? [])].sort()).toEqual([...(claims ?? [])].sort());
});

it('hears what is newer, and what others say', () => {
  const newer = mergeFact(corrected(), { ...report, ratio: 0.3, observedOn: '2025-07-01' });
  const other = mergeFact(corrected(), { ...report, sourceIds: ['source:two'] });

  expect(newer).toMatchObject({ ratio: 0.3, detail: '测试螺栓' });
  expect(other).toMatchObject({ confidence: 0.84, detail: '测试螺栓' });
});

it('hears every report where nobody corrected one', () => {
  const claims = [
    { sourceIds: ['source:one', 'source:two'], status: 'REPORTED' as const, confidence: 0.6 },
    { sourceIds: ['source:one'], status: 'REPORTED' as const, confidence: 0.6 },
  ];

  expect(heardClaims(claims)).toEqual(claims);
});

it('has no claims where a person corrects what only people said', () => {
  const own = { ...report, sourceIds: ['source:manual'] };

  expect(correctedClaims(own, { ...own, ratio: 0.2 })).toBeNull();
});

it('keeps the report that a person decides on', () => {
  expect(keptClaims({ ...report }).map((text) => JSON.parse(text))).toEqual([report]);
});
