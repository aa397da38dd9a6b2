import { beforeAll, expect, it } from 'vitest';
import type { Day, GraphData } from '../../server/write/graph-data.ts';
import { writeGraph } from '../../server/write/write-graph.ts';
import { fact, organization, tie, world } from '../seeds/fixture/small-world.ts';
import { openTestGraph } from '../support/graph.ts';
import { run } from '../support/run.ts';

const { graph } = openTestGraph('once');
const on = (day: string): Day => ({ day, precision: 'DAY' });
const other = { id: 'source:b', title: '乙二测试来源', channel: 'MARKET' as const };

const first: GraphData = {
  ...world,
  sources: [...(world.sources ?? []), other],
  organizations: [
    ...(world.organizations ?? []),
    organization('org:d', { regionCode: '330105', registeredCapital: '1000万元' }),
  ],
};
const second: GraphData = {
  organizations: [
    organization('org:d', {
      registeredCapital: '2亿元',
      sourceIds: ['source:b'],
    }),
    organization('org:stub', { isStub: true }),
  ],
  ties: [
    tie('org:c', 'org:a', {
      type: 'INVESTS_IN',
      ratio: 0.4,
      confidence: 0.5,
      observedOn: on('2020-02-03'),
      sourceIds: ['source:b'],
    }),
  ],
  memberships: [
    {
      ...fact(),
      organizationId: 'org:a',
      stageId: 'stage:t/a',
      evidence: 'ASSERTED',
      sourceIds: ['source:b'],
    },
  ],
};

beforeAll(async () => {
  await writeGraph(graph, first, 'first');
  await writeGraph(graph, second, 'second');
});

const claims = 'claims { sources { id } status confidence ratio observedOn }';
const contested = 'contradictions { field values { value sources { id } date } }';
const ask = async (id: string, fields: string) => {
  const { data, errors } = await run(
    graph,
    `query($id: ID!) { organization(id: $id) { ${fields} } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data.organization;
};
const investment = async () => {
  const fields = `relations(types: [INVESTS_IN]) { nodes { confidence ageYears ${claims} ${contested} } }`;
  const answer = await ask('org:c', fields);
  return answer.relations.nodes[0];
};

it('shows what each source says of a tie, the newest first', async () => {
  const { confidence, claims: shown } = await investment();

  expect(confidence).toBe(0.9);
  expect(shown).toEqual([
    {
      sources: [{ id: 'source:b' }],
      status: 'REPORTED',
      confidence: 0.5,
      ratio: 0.4,
      observedOn: '2020-02-03',
    },
    {
      sources: [{ id: 'source:a' }],
      status: 'REPORTED',
      confidence: 0.8,
      ratio: 0.25,
      observedOn: null,
    },
  ]);
});

it('marks the share on which they contradict each other', async () => {
  const { contradictions } = await investment();

  expect(contradictions).toEqual([
    {
      field: 'RATIO',
      values: [
        { value: '0.4', sources: [{ id: 'source:b' }], date: '2020-02-03' },
        { value: '0.25', sources: [{ id: 'source:a' }], date: null },
      ],
    },
  ]);
});

it('says how old a tie is at the data date', async () => {
  // The data date is 2021-02-03, the day on which the investment began.
  expect(await investment()).toMatchObject({ ageYears: 1 });
});

it('has one claim, no contradiction and no age where one undated report is all', async () => {
  const fields = `relations(types: [COOPERATES_WITH]) { nodes { ageYears claims { confidence } ${contested} } }`;
  const answer = await ask('org:c', fields);

  expect(answer.relations.nodes).toEqual([
    { ageYears: null, claims: [{ confidence: 0.8 }], contradictions: [] },
  ]);
});

it('shows the claims of an attachment to a stage', async () => {
  const answer = await ask('org:a', `stages { confidence ageYears ${claims} ${contested} }`);

  expect(answer.stages).toEqual([
    expect.objectContaining({ confidence: 0.96, ageYears: null, contradictions: [] }),
  ]);
  expect(answer.stages[0].claims).toHaveLength(2);
});

it('marks what sources say otherwise of an organisation, what counts first', async () => {
  const answer = await ask('org:d', `registeredCapital isStub ${contested}`);

  expect(answer).toEqual({
    registeredCapital: '1000万元',
    isStub: false,
    contradictions: [
      {
        field: 'registeredCapital',
        values: [
          { value: '1000万元', sources: [{ id: 'source:a' }], date: null },
          { value: '2亿元', sources: [{ id: 'source:b' }], date: null },
        ],
      },
    ],
  });
});

it('says which organisation is only a stub', async () => {
  expect(await ask('org:stub', 'isStub')).toEqual({ isStub: true });
});
