import { proposeMerges } from '../../server/merges/propose.ts';
import type { Graph } from '../../server/neo4j/graph.ts';
import type { writeGraph } from '../../server/write/write-graph.ts';
import type { Answer } from '../support/run.ts';

interface Hands {
  readonly graph: Graph;
  readonly ask: (query: string, input: object) => Promise<Answer>;
  readonly write: typeof writeGraph;
}

const twins = [
  { id: 'org:test-1', name: '甲一测试材料有限公司' },
  { id: 'org:test-2', name: '甲一测试材料股份有限公司' },
];
const organization = { label: 'Company', status: 'ACTIVE', sourceIds: ['source:test-1'] } as const;
const fact = { status: 'REPORTED', confidence: 0.8, sourceIds: ['source:test-1'] } as const;
const author = '测试岗';

/** What an office does to a graph: two sources for a fact, hand edits, decisions, a merge. */
export async function workBy({ graph, ask, write }: Hands): Promise<void> {
  const supplies = { ...fact, type: 'SUPPLIES', fromId: 'org:test-1', toId: 'org:test-3' } as const;
  await write(
    graph,
    {
      sources: [
        { id: 'source:test-1', title: '=测试来源一', channel: 'DISTRICT', reliability: 0.7 },
        {
          id: 'source:test-2',
          title: '测试来源二',
          channel: 'PUBLIC',
          date: { day: '2024-03-01', precision: 'MONTH' },
        },
      ],
      organizations: [
        ...twins.map((twin) => ({
          ...organization,
          ...twin,
          regionCode: '330105',
          aliases: ['甲|一', '甲,二'],
        })),
        { ...organization, id: 'org:test-3', name: '乙二测试整机有限公司', isStub: true },
      ],
      quarantinedNames: [
        {
          organizationId: 'org:test-3',
          name: '丁四测试银行股份有限公司',
          reason: 'OTHERS_NAME',
          sourceId: 'source:test-1',
          file: 'company.json',
          line: 4,
        },
      ],
      ties: [
        {
          ...supplies,
          observedOn: { day: '2024-01-01', precision: 'YEAR' },
          detail: '换\n行 "引号"',
        },
        {
          ...supplies,
          sourceIds: ['source:test-2'],
          observedOn: { day: '2024-03-01', precision: 'MONTH' },
        },
        {
          ...fact,
          type: 'INVESTS_IN',
          fromId: 'org:test-3',
          toId: 'org:test-2',
          subject: 'A轮',
          round: 'A轮',
          amount: '-630万',
          ratio: 0.123456,
        },
        { ...fact, type: 'SERVES', fromId: 'org:test-3', toId: 'org:test-1' },
      ],
    },
    'run:test',
  );
  const must = async (query: string, input: object) => {
    const { data, errors } = await ask(query, input);
    const [answer] = Object.values(data ?? {}) as { userErrors: unknown[] }[];
    const wrong = errors ?? answer?.userErrors ?? [];
    if (!answer || wrong.length > 0) throw new Error(JSON.stringify(wrong));
    return answer;
  };
  await must(
    'mutation ($input: SaveRelationInput!) { saveRelation(input: $input) { userErrors { message } } }',
    {
      type: 'COOPERATES_WITH',
      fromId: 'org:test-3',
      toId: 'org:test-1',
      detail: '手工录入',
      author,
    },
  );
  const [served] = await ties(ask, 'SERVES');
  await must(
    'mutation ($input: DecideInput!) { rejectRelation(input: $input) { userErrors { message } } }',
    { id: served?.id, expectedVersion: served?.version, author, note: '走访核实' },
  );
  await must(
    'mutation ($input: DenyGapInput!) { denyGap(input: $input) { userErrors { message } } }',
    {
      regionCode: '330105',
      stageId: await someStage(ask),
      byRole: '区投促局',
      reason: '走访',
      knownCount: 2,
      observedOn: '2025-03-01',
      author,
    },
  );
  await proposeMerges(
    graph,
    twins.map(({ id }) => id),
  );
  const { data } = await ask('{ mergeProposals(first: 50) { nodes { id } } }', {});
  const [proposal] = data?.mergeProposals.nodes ?? [];
  await must(
    'mutation ($input: AcceptMergeInput!) { acceptMerge(input: $input) { userErrors { message } } }',
    { id: proposal?.id, keepId: 'org:test-1', author, note: '同一家' },
  );
}

async function ties(ask: Hands['ask'], type: string) {
  const { data } = await ask(
    `{ neighborhood(organizationId: "org:test-3") { relations { id version type } } }`,
    {},
  );
  const all: { id: string; version: string; type: string }[] = data?.neighborhood.relations ?? [];
  return all.filter((tie) => tie.type === type);
}

async function someStage(ask: Hands['ask']): Promise<string> {
  const { data } = await ask('{ chains { stages { id } } }', {});
  return data?.chains[0].stages[0].id;
}
