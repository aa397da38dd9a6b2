import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { benchMerges, type MergeFigure } from '../../bench/merges/bench.ts';
import { qualityOf } from '../../bench/merges/count-pairs.ts';

const hasLists = existsSync(
  fileURLToPath(new URL('../../../shared/data/companies', import.meta.url)),
);

const figures: MergeFigure[] = [];
benchMerges(
  (figure) => figures.push(figure),
  () => {},
);

it('proposes planted pairs that are one, and is never sure of two that are not', () => {
  const planted = figures.filter(({ data, isOne }) => data === 'planted' && isOne !== undefined);

  expect(planted.length).toBeGreaterThan(10);
  for (const { kind, isOne, pairs, proposedCount, sureCount } of planted) {
    if (isOne) expect(proposedCount, `${kind}`).toBe(pairs);
    else expect(sureCount, `${kind}`).toBe(0);
  }
});

it.skipIf(!hasLists)(
  'is right when it is sure of suppliers, on the half whose errors nobody read',
  () => {
    const heldOut = figures.find(({ half }) => half === 'held out');

    expect(heldOut).toMatchObject({ sure: { precision: 1 } });
    expect(Object(heldOut?.proposed).precision).toBeGreaterThan(0.95);
    expect(Object(heldOut?.proposed).recall).toBeGreaterThan(0.85);
  },
);

it.skipIf(!hasLists)('proposes nothing among firms with different credit codes', () => {
  const register = figures.find(({ data }) => data === 'zhejiang_register');

  expect(register).toMatchObject({ organizationCount: 43_803, proposedWithCodes: 0 });
});

it('counts what is proposed, what is right and what is sure', () => {
  const proposed = [
    { score: 0.95, isRight: true },
    { score: 0.5, isRight: false },
  ];

  expect(qualityOf(proposed, 4)).toEqual({
    proposed: { precision: 0.5, recall: 0.25, proposed: 2, right: 4 },
    sure: { precision: 1, recall: 0.25, proposed: 1, right: 4 },
  });
});
