import { beforeEach, describe, expect, it } from 'vitest';
import type { Signal } from '../../server/write/graph-data.ts';
import { writeGraph } from '../../server/write/write-graph.ts';
import { openTestGraph } from '../support/graph.ts';
import { run } from '../support/run.ts';
import { day, signal, today, world } from './world.ts';

const { graph } = openTestGraph();
beforeEach(() => writeGraph(graph, world, 'test'));

const show = (...signals: Signal[]) => writeGraph(graph, { signals }, 'test');

const targetsQuery = `query ($input: RecommendedTargetsInput!) {
  recommendedTargets(input: $input) {
    targets {
      organization { id } score
      blocks { kind points known }
      reasons(first: 20) { kind block text points sources { id } observedOn confidence }
    }
  }
}`;

interface Block {
  readonly kind: string;
  readonly points: number;
  readonly known: boolean;
}
interface Reason {
  readonly kind: string;
  readonly block: string;
  readonly text: string;
  readonly points: number;
}

/** The candidate org:a4, which supplies a local organisation. */
async function candidate(exclude = {}) {
  const input = { chainId: 'chain:t', regionCode: '910105', asOf: today, exclude };
  const { data, errors } = await run(graph, targetsQuery, { input });
  expect(errors).toBeUndefined();
  const row = data.recommendedTargets.targets.find(
    ({ organization }: { organization: { id: string } }) => organization.id === 'org:a4',
  );
  const block = (kind: string): Block => row.blocks.find((one: Block) => one.kind === kind);
  const reasons = (kind: string): Reason[] =>
    row.reasons.filter((one: Reason) => one.block === kind);
  return { score: row.score, block, reasons };
}

describe('signs of expansion', () => {
  it('fill the block of a candidate with a reason each, of each sort the newest', async () => {
    expect((await candidate()).block('EXPANSION')).toMatchObject({ points: 0, known: false });
    await show(
      signal('org:a4', 'LAND', '2024-01-02', { title: '取得测试地块' }),
      signal('org:a4', 'EIA', '2024-05-01', { title: '测试基地环评公示' }),
      signal('org:a4', 'WINNING_BID', '2025-01-01', { title: '中标测试工程' }),
      signal('org:a4', 'NEW_ENTITY', '2025-02-01', {
        title: '设立己市测试公司',
        regionCode: '920200',
      }),
      signal('org:a4', 'LISTING', '2025-02-01', { title: '在测试交易所上市' }),
      signal('org:a4', 'FINANCING', '2024-07-02', { title: '完成测试轮融资' }),
    );

    const { block, reasons } = await candidate();

    expect(block('EXPANSION')).toMatchObject({
      points: 12 * (0.25 + 0.15 + 0.25 + 0.1 + 0.1),
      known: true,
    });
    expect(
      reasons('EXPANSION')
        .map(({ text }) => text)
        .sort(),
    ).toEqual([
      '上市:在测试交易所上市(2025-02-01)。',
      '中标:中标测试工程(2025-01-01)。',
      '新设主体:设立己市测试公司(2025-02-01)。',
      '环评:测试基地环评公示(2024-05-01)。',
      '融资:完成测试轮融资(2024-07-02)。',
    ]);
  });

  it('count until the last day of their time, and while they hold', async () => {
    await show(
      // 548, 730 and 365 days before the day asked for.
      signal('org:a4', 'FINANCING', '2024-07-01'),
      signal('org:a4', 'CAPACITY', '2024-01-01'),
      signal('org:a4', 'HIRING', '2024-12-31'),
      signal('org:a4', 'NEW_ENTITY', today, { regionCode: '920100' }),
      signal('org:a4', 'NEW_ENTITY', today, { title: '不知在何处' }),
      signal('org:a4', 'QUALIFICATION', today, { title: '测试产品获批上市' }),
      signal('org:a4', 'LISTING', '2026-01-01'),
      signal('org:a4', 'LISTING', '2025-01-01', { title: '已退市', validTo: day(today) }),
      signal('org:a4', 'LAND_RETURNED', today),
    );

    expect((await candidate()).block('EXPANSION')).toMatchObject({ points: 0, known: false });
  });
});

describe('risks', () => {
  it('take points away, and never more than there are', async () => {
    const before = await candidate();
    await show(
      signal('org:a4', 'PENALTY', '2024-01-02', { title: '测试环保处罚' }),
      signal('org:a4', 'PENALTY', '2024-01-01', { title: '更早的测试处罚' }),
      signal('org:a4', 'ABNORMAL', '2025-01-01', { validTo: day('2025-02-01') }),
    );

    const { score, block, reasons } = await candidate();

    expect(before.block('RISK')).toMatchObject({ points: 0, known: false });
    expect(block('RISK').known).toBe(true);
    expect(block('RISK').points).toBe(-Math.min(20 * 0.3, before.score));
    expect(score).toBeCloseTo(before.score + block('RISK').points, 6);
    expect(reasons('RISK')).toMatchObject([{ kind: 'RISK', points: block('RISK').points }]);
    expect(reasons('RISK')[0]?.text).toContain('测试环保处罚');
  });

  it('go with their only source', async () => {
    await writeGraph(
      graph,
      { sources: [{ id: 'source:r', title: '测试通报', channel: 'PUBLIC' }] },
      'test',
    );
    await show(signal('org:a4', 'ENFORCED', today, { sourceIds: ['source:r'] }));

    expect((await candidate()).block('RISK').points).toBeLessThan(0);
    expect((await candidate({ sourceIds: ['source:r'] })).block('RISK')).toMatchObject({
      points: 0,
      known: false,
    });
  });
});

const panoramaQuery = `query ($asOf: Date) {
  panorama(chainId: "chain:t", regionCode: "910105", asOf: $asOf) {
    stages { stage { id } strength action explanation }
  }
}`;

async function stageA(asOf = today) {
  const { data, errors } = await run(graph, panoramaQuery, { asOf });
  expect(errors).toBeUndefined();
  const [first] = data.panorama.stages;
  return { strength: first.strength, action: first.action, explanation: first.explanation };
}

describe('a strong stage', () => {
  it('is to be secured for 730 days after a member showed a sign of leaving', async () => {
    expect(await stageA()).toMatchObject({ strength: 'STRONG', action: null });
    await show(signal('org:a1', 'CAPITAL_REDUCTION', '2024-01-02'));

    const { explanation, ...verdict } = await stageA();

    expect(verdict).toEqual({ strength: 'STRONG', action: 'SECURE' });
    expect(explanation).toContain(';1家成员有外迁迹象,宜固链');
    expect(await stageA('2026-01-01')).toMatchObject({ strength: 'STRONG', action: null });
  });

  it('is not for a company elsewhere, nor for another sort of signal', async () => {
    await show(
      signal('org:a4', 'CAPITAL_REDUCTION', today),
      signal('org:b1', 'LAND_RETURNED', today),
      signal('org:a1', 'DISHONEST', today),
      signal('org:a1', 'LAND', today),
    );

    expect(await stageA()).toMatchObject({ strength: 'STRONG', action: null });
  });
});
