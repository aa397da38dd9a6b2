import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphData } from '../../server/write/graph-data.ts';
import { worldCaseArbitrary } from '../support/world.ts';
import { compare, toComparable } from './compare.ts';
import { tieId } from './random-ties.ts';
import { type Recommendation, recommend } from './recommend.ts';
import { openWorld, type Question } from './world.ts';

const cases = fc.sample(worldCaseArbitrary, { numRuns: 200, seed: 2026 });

function answer(data: GraphData, question: Question): Recommendation {
  return recommend(openWorld(data, tieId), question);
}

function rowsOf(one: Recommendation) {
  return [...one.targets, ...one.leads, ...one.matches, ...one.established];
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)].sort();
}

describe('200 random worlds', () => {
  const answers = cases.map(({ data, question }) => answer(data, question));
  const rows = answers.flatMap(rowsOf);

  it('hold every kind of path, of presence and of signal', () => {
    expect(distinct(rows.flatMap((row) => row.kinds.map((one) => one.kind)))).toHaveLength(21);
    expect(distinct(rows.flatMap((row) => row.established.map((one) => one.kind)))).toHaveLength(4);
    expect(distinct(rows.flatMap((row) => row.flags))).toHaveLength(3);
    expect(distinct(rows.map((row) => row.isExpansionKnown))).toEqual([false, true]);
  });

  it('hold every row of the table of verdicts', () => {
    const stages = answers.flatMap((one) => one.stages);

    expect(distinct(stages.map((stage) => stage.row))).toHaveLength(11);
    expect(distinct(stages.map((stage) => stage.strength))).toHaveLength(6);
  });

  it('have few questions without any candidate', () => {
    const empty = answers.filter((one) => rowsOf(one).length === 0);

    expect(empty.length).toBeLessThan(40);
    expect(answers.filter((one) => one.targets.length > 1).length).toBeGreaterThan(80);
  });

  it('give a score that is the sum of its blocks', () => {
    for (const { points, blocks, ceiling } of rows) {
      expect(Object.values(blocks).reduce((sum, one) => sum + one, 0)).toBe(points);
      expect(ceiling).toBeGreaterThanOrEqual(points);
      expect(ceiling).toBeLessThanOrEqual(100e6);
    }
  });

  it('put every candidate in one list', () => {
    for (const one of answers) {
      const ids = rowsOf(one).map((row) => row.id);
      expect(distinct(ids)).toHaveLength(ids.length);
    }
  });
});

describe('an answer', () => {
  const reversed = <T>(list: readonly T[] = []) => [...list].reverse();

  it('does not depend on the order of the rows', () => {
    for (const { data, question } of cases) {
      const turned: GraphData = {
        ...data,
        organizations: reversed(data.organizations),
        stages: reversed(data.stages),
        stageLinks: reversed(data.stageLinks),
        memberships: reversed(data.memberships),
        ties: reversed(data.ties),
        demands: reversed(data.demands),
      };

      const [first, second] = [data, turned].map((one) => toComparable(answer(one, question)));

      expect(first && second && compare(first, second)).toEqual([]);
    }
  }, 60_000);

  it('under exclusions has the same candidates, and no row has more', () => {
    for (const { data, question } of cases) {
      const { exclude: _excluded, ...whole } = question;
      const [all, rest] = [whole, question].map((one) => toComparable(answer(data, one)));

      expect(Object.keys(rest?.rows ?? {}).sort()).toEqual(Object.keys(all?.rows ?? {}).sort());
      expect(rest?.stages).toEqual(all?.stages);
      for (const [id, row] of Object.entries(rest?.rows ?? {})) {
        const before = all?.rows[id];
        expect(before?.points).toBeGreaterThanOrEqual(row.points);
        expect(before?.established).toEqual(row.established);
        for (const [kind, sum] of Object.entries(row.sums)) {
          expect(before?.sums[kind]).toBeGreaterThanOrEqual(sum);
        }
      }
    }
  }, 60_000);
});
