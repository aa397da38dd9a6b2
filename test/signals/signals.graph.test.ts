import { beforeAll, describe, expect, it } from 'vitest';
import { writeGraph } from '../../server/write/write-graph.ts';
import { openTestGraph } from '../support/graph.ts';
import { run } from '../support/run.ts';
import { day, signal, today, world } from './world.ts';

const { graph } = openTestGraph('once');

beforeAll(() =>
  writeGraph(
    graph,
    {
      ...world,
      signals: [
        signal('org:a1', 'CAPITAL_REDUCTION', '2020-05-01'),
        signal('org:a1', 'FINANCING', '2025-03-01', {
          title: '完成测试轮融资',
          amount: '1亿元',
          occurredOn: { day: '2025-03-01', precision: 'MONTH' },
          regionCode: '910105',
        }),
        signal('org:a1', 'ENFORCED', '2025-06-02'),
        signal('org:a1', 'ADDRESS_CHANGE', '2024-01-02', { title: '注册地址迁出' }),
        signal('org:a2', 'LAND_RETURNED', '2025-11-01'),
        signal('org:a2', 'CAPITAL_REDUCTION', '2025-12-01', { validTo: day('2025-12-10') }),
        signal('org:a3', 'LAND_RETURNED', '2024-01-01'),
        signal('org:b1', 'DISHONEST', '2025-11-01'),
        signal('org:b1', 'CAPITAL_REDUCTION', '2026-01-01'),
        signal('org:a4', 'LAND_RETURNED', '2025-11-01'),
      ],
    },
    'test',
  ),
);

const fields = `id kind category title text occurredOn occurredOnPrecision amount region { name }
  status confidence observedOn sources { title } organization { id }`;

async function signalsOf(id: string, given = '') {
  const { data, errors } = await run(
    graph,
    `query ($id: ID!) { organization(id: $id) { signals${given} { ${fields} } } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data.organization.signals;
}

const daysOf = async (id: string, given: string) =>
  (await signalsOf(id, given)).map((one: { occurredOn: string }) => one.occurredOn);

describe('the signals of an organisation', () => {
  it('come newest first, with what is known of them', async () => {
    const shown = await signalsOf('org:a1');

    expect(shown.map(({ kind }: { kind: string }) => kind)).toEqual([
      'ENFORCED',
      'FINANCING',
      'ADDRESS_CHANGE',
      'CAPITAL_REDUCTION',
    ]);
    expect(shown[1]).toEqual({
      id: expect.stringMatching(/^signal:[0-9a-f]{32}$/),
      kind: 'FINANCING',
      category: 'EXPANSION',
      title: '完成测试轮融资',
      text: '甲a1测试企业融资:完成测试轮融资(2025-03,金额1亿元)。',
      occurredOn: '2025-03-01',
      occurredOnPrecision: 'MONTH',
      amount: '1亿元',
      region: { name: '丙测试区' },
      status: 'REPORTED',
      confidence: 0.8,
      observedOn: null,
      sources: [{ title: '测试来源' }],
      organization: { id: 'org:a1' },
    });
  });

  it('may be asked for by kind, by day and by number', async () => {
    expect(await daysOf('org:a1', '(kinds: [ENFORCED, FINANCING])')).toEqual([
      '2025-06-02',
      '2025-03-01',
    ]);
    expect(await daysOf('org:a1', '(asOf: "2025-06-01")')).toEqual([
      '2025-03-01',
      '2024-01-02',
      '2020-05-01',
    ]);
    expect(await daysOf('org:a1', '(first: 1)')).toEqual(['2025-06-02']);
    expect(await signalsOf('org:a5')).toEqual([]);
  });

  it('are at most 100', async () => {
    const { errors } = await run(
      graph,
      '{ organization(id: "org:a1") { signals(first: 101) { id } } }',
    );

    expect(errors?.[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'first',
      value: 101,
    });
  });

  it('are found again by their ids', async () => {
    const [{ id }] = await signalsOf('org:a2');

    const { data, errors } = await run(
      graph,
      'query ($id: ID!) { node(id: $id) { __typename ... on Signal { kind } } none: node(id: "signal:none") { id } }',
      { id },
    );

    expect(errors).toBeUndefined();
    expect(data).toEqual({ node: { __typename: 'Signal', kind: 'LAND_RETURNED' }, none: null });
  });
});

const warningsQuery = `query ($chainId: ID!, $regionCode: RegionCode!, $asOf: Date, $first: PositiveInt) {
  leavingWarnings(chainId: $chainId, regionCode: $regionCode, asOf: $asOf, first: $first) {
    organization { id } stages { id } isChainLeader newestOn ageDays text
    signals { kind occurredOn }
  }
}`;

const asked = { chainId: 'chain:t', regionCode: '910105', asOf: today };

async function warnings(change: Record<string, unknown> = {}) {
  const { data, errors } = await run(graph, warningsQuery, { ...asked, ...change });
  expect(errors).toBeUndefined();
  return data.leavingWarnings;
}

const idsIn = (list: { organization: { id: string } }[]) =>
  list.map(({ organization }) => organization.id);

describe('warnings of leaving', () => {
  it('name local organisations with signs and beside them their risks, the newest sign first', async () => {
    expect(await warnings()).toEqual([
      {
        organization: { id: 'org:a2' },
        stages: [{ id: 'stage:t/a' }],
        isChainLeader: false,
        newestOn: '2025-11-01',
        ageDays: 60,
        text: '甲a2测试企业有外迁迹象1条,最近一条距今60天:退地:测试信号(2025-11-01)。',
        signals: [{ kind: 'LAND_RETURNED', occurredOn: '2025-11-01' }],
      },
      {
        organization: { id: 'org:a1' },
        stages: [{ id: 'stage:t/a' }],
        isChainLeader: true,
        newestOn: '2024-01-02',
        ageDays: 729,
        text: '甲a1测试企业有外迁迹象1条,最近一条距今729天:地址变更:注册地址迁出(2024-01-02);另有风险1条:被执行:测试信号(2025-06-02)。',
        signals: [
          { kind: 'ENFORCED', occurredOn: '2025-06-02' },
          { kind: 'ADDRESS_CHANGE', occurredOn: '2024-01-02' },
        ],
      },
    ]);
  });

  it('look back 730 days from the day asked for, and never ahead', async () => {
    expect(idsIn(await warnings({ asOf: '2025-12-30' }))).toEqual(['org:a2', 'org:a1', 'org:a3']);
    expect(idsIn(await warnings({ asOf: '2026-01-01' }))).toEqual(['org:b1', 'org:a2']);
    expect(idsIn(await warnings({ asOf: '2020-05-01' }))).toEqual(['org:a1']);
    expect(await warnings({ asOf: '2020-04-30' })).toEqual([]);
  });

  it('stop where they are asked to', async () => {
    expect(idsIn(await warnings({ first: 1 }))).toEqual(['org:a2']);
    const { errors } = await run(graph, warningsQuery, { ...asked, first: 101 });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' });
  });

  it.each([
    ['chainId', 'chain:none'],
    ['regionCode', '999999'],
  ])('refuse an unknown %s', async (argument, value) => {
    const { errors } = await run(graph, warningsQuery, { ...asked, [argument]: value });

    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument, value });
  });
});
