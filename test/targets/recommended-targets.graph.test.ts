import { beforeAll, describe, expect, it } from 'vitest';
import { writeGraph } from '../../server/write/write-graph.ts';
import { demoData, shuffled } from '../support/demo.ts';
import { openTestGraph } from '../support/graph.ts';
import { run } from '../support/run.ts';

const { graph, empty } = openTestGraph('once');
beforeAll(() => writeGraph(graph, demoData, 'test'));

const target = `{
  rank organization { id } score scoreCeiling
  blocks { kind points maximum known }
  reasonCount
  reasons(first: 1000) {
    kind block points text observedOn confidence sources { id } peer { organization { id } }
    steps { from { id } to { id } relation { id from { id } to { id } } }
  }
  fills { id } flags { kind text } reach { strength text }
}`;
const operation = `query ($input: RecommendedTargetsInput!) {
  recommendedTargets(input: $input) {
    asOf anchorCount candidateCount pathCount notes
    targetCount leadCount matchCount establishedCount
    gaps { stage { id } }
    targets ${target} leads(first: 500) ${target}
    matches(first: 500) ${target} established(first: 500) ${target}
  }
}`;
const bio = { chainId: 'chain:ch_bio', regionCode: '330105', first: 500 };

async function ask(input: Record<string, unknown> = {}) {
  const { data, errors } = await run(graph, operation, { input: { ...bio, ...input } });
  expect(errors).toBeUndefined();
  const answer = data.recommendedTargets;
  const { targets, leads, matches, established } = answer;
  return { ...answer, all: [...targets, ...leads, ...matches, ...established] };
}

const micro = (points: number) => Math.round(points * 1e6);
const sum = (rows: readonly { points: number }[]) =>
  rows.reduce((total, { points }) => total + micro(points), 0);

describe('a score', () => {
  it.each(['ANCHOR_LED', 'GAP_LED', 'ECOSYSTEM_LED'])(
    'of %s is the sum of its blocks, a block that of its reasons',
    async (mode) => {
      const { all } = await ask({ mode, kinds: ['COMPANY', 'INVESTOR', 'INSTITUTE'] });

      expect(all.length).toBeGreaterThan(20);
      for (const { score, blocks, reasons, reasonCount } of all) {
        expect(sum(blocks)).toBe(micro(score));
        expect(reasons).toHaveLength(reasonCount);
        for (const { kind, points, maximum } of blocks) {
          const own = reasons.filter(({ block }: { block: string }) => block === kind);
          expect(sum(own)).toBe(micro(points));
          expect(points).toBeLessThanOrEqual(maximum);
        }
      }
    },
  );

  it('says how high it could be where a block is unknown', async () => {
    const { all } = await ask();

    for (const { score, scoreCeiling, blocks } of all) {
      const unknown = blocks.filter(({ known }: { known: boolean }) => !known);
      const room = unknown.reduce(
        (total: number, { maximum }: { maximum: number }) => total + maximum,
        0,
      );
      expect(micro(scoreCeiling)).toBe(micro(score) + micro(room));
    }
  });

  it('stands in one list, which together hold all candidates', async () => {
    const { all, candidateCount, ...counts } = await ask();

    const ids = all.map(({ organization }: { organization: { id: string } }) => organization.id);
    expect(new Set(ids).size).toBe(candidateCount);
    const { targetCount, leadCount, matchCount, establishedCount } = counts;
    expect(targetCount + leadCount + matchCount + establishedCount).toBe(candidateCount);
  });

  it('ranks each list by itself', async () => {
    const { targets, leads, matches, established } = await ask();

    for (const list of [targets, leads, matches, established]) {
      const scores = list.map(({ score }: { score: number }) => score);
      expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a));
      expect(list.map(({ rank }: { rank: number }) => rank)).toEqual(
        list.map((_: unknown, index: number) => index + 1),
      );
    }
  });
});

describe('a reason', () => {
  it('that is a path walks from a local organisation to the target over sourced ties', async () => {
    const { targets } = await ask();

    for (const { organization, reasons } of targets) {
      const paths = reasons.filter(
        ({ steps, peer }: { steps: unknown[]; peer: unknown }) => steps.length > 0 && !peer,
      );
      expect(paths.length).toBeGreaterThan(0);
      for (const { steps, sources } of paths) {
        expect(steps.at(-1).to.id).toBe(organization.id);
        expect(sources.length).toBeGreaterThan(0);
        for (const { from, to, relation } of steps) {
          expect([relation.from.id, relation.to.id].sort()).toEqual([from.id, to.id].sort());
        }
      }
    }
  });

  it('of another kind comes before a second one of the same', async () => {
    const { targets } = await ask();

    for (const { reasons } of targets) {
      const kinds = reasons.map(({ kind }: { kind: string }) => kind);
      const distinct = new Set(kinds).size;
      expect(new Set(kinds.slice(0, distinct)).size).toBe(distinct);
    }
  });
});

describe('a what-if', () => {
  const idsOf = (list: { organization: { id: string } }[]) =>
    list.map((one) => one.organization.id);

  it('takes away paths and nothing else', async () => {
    const before = await ask();
    const after = await ask({ exclude: { anchorIds: ['org:gs-c_hd'] } });

    expect(after.pathCount).toBeLessThan(before.pathCount);
    expect(after.anchorCount).toBe(before.anchorCount);
    expect(after.gaps).toEqual(before.gaps);
    expect(idsOf(after.established).sort()).toEqual(idsOf(before.established).sort());
    expect(idsOf(after.all).sort()).toEqual(idsOf(before.all).sort());
    const scores = new Map<string, number>(
      before.all.map((one: { organization: { id: string }; score: number }) => [
        one.organization.id,
        one.score,
      ]),
    );
    for (const { organization, score } of after.all) {
      expect(score).toBeLessThanOrEqual(scores.get(organization.id) ?? 0);
    }
  });

  it('leaves no trace of an excluded type of tie', async () => {
    const { all } = await ask({ exclude: { relationTypes: ['COOPERATES_WITH'] } });

    const kinds = all.flatMap(({ reasons }: { reasons: { kind: string }[] }) =>
      reasons.map(({ kind }) => kind),
    );
    expect(kinds).not.toContain('PARTNER');
    expect(kinds).not.toContain('PARTNER_FUND');
  });
});

const ofSuppliers = [
  'OUTSIDE_SUPPLIER',
  'PEER_SUPPLIER',
  'RIVAL',
  'SAME_STAGE',
  'STAGE_PEER',
  'ACTIVITY',
  'DEMAND',
];

it('counts only the kinds of the roles asked for', async () => {
  const { targets } = await ask({ roles: ['SUPPLIER'] });

  expect(targets.length).toBeGreaterThan(0);
  for (const { reasons } of targets) {
    const ties = reasons.filter(({ block }: { block: string }) => block === 'TIES');
    for (const { kind } of ties) expect(ofSuppliers).toContain(kind);
  }
});

it('gives the same bytes over 20 runs and from rows loaded in another order', async () => {
  const first = JSON.stringify(await ask());
  for (let count = 1; count < 20; count += 1) expect(JSON.stringify(await ask())).toBe(first);

  await empty();
  await writeGraph(graph, shuffled(demoData), 'test');

  expect(JSON.stringify(await ask())).toBe(first);
}, 180_000);

describe('a question that cannot be answered', () => {
  it.each([
    [{ chainId: 'chain:none' }, 'chainId'],
    [{ regionCode: '999999' }, 'regionCode'],
    [{ anchorIds: ['org:gs-x_abbvie'] }, 'anchorIds'],
    [{ first: 501 }, 'first'],
    [{ kinds: [] }, 'kinds'],
    [{ roles: [] }, 'roles'],
    [{ weights: { ties: -1 } }, 'weights'],
  ])('%j names what is wrong', async (input, argument) => {
    const { data, errors } = await run(graph, operation, { input: { ...bio, ...input } });

    expect(data).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it('excludes at most 100 at once', async () => {
    const exclude = { organizationIds: Array(101).fill('org:x') };

    const { errors } = await run(graph, operation, { input: { ...bio, exclude } });

    expect(errors?.[0]?.extensions).toMatchObject({ argument: 'organizationIds', value: 101 });
  });
});
