import type { Plan } from 'neo4j-driver';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureDemo } from '../seeds/demo.ts';
import { openTestGraph } from './support/graph.ts';
import { collectQueries, cypherFiles, sampleParams, textOf } from './support/queries.ts';

const { driver, graph } = openTestGraph('once', 'renewed');

// The planner decides by counts: an empty graph would show other plans than the one that is used.
beforeAll(() => ensureDemo(graph, () => {}));

const queries = new Map((await collectQueries()).map((query) => [query.file, query]));

/** Statements that may use an operator that is forbidden elsewhere, with the reason. */
const exceptions: Record<string, { operator: string; reason: string }> = {};

const operators = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(operators)];
const nameOf = (plan: Plan) => plan.operatorType.replace(/@.*$/, '');

/** Parameters as the header's `:params` line gives them: values that only Cypher can write, such as days, included. */
async function paramsOf(file: string): Promise<Record<string, unknown>> {
  const { records } = await driver.executeQuery(`RETURN ${sampleParams(textOf(file))} AS params`);
  return records[0]?.get('params');
}

interface Explained {
  readonly params: Record<string, unknown>;
  readonly columns: readonly string[];
  readonly plan: Plan[];
}

const explained = new Map<string, Promise<Explained>>();
const explain = (file: string) => {
  const known = explained.get(file) ?? explainAnew(file);
  explained.set(file, known);
  return known;
};

async function explainAnew(file: string): Promise<Explained> {
  const params = await paramsOf(file);
  return { params, ...(await explainText(textOf(file), params)) };
}

async function explainText(
  text: string,
  params: Record<string, unknown>,
): Promise<Omit<Explained, 'params'>> {
  const session = driver.session({ database: 'neo4j' });
  const result = session.run(`EXPLAIN ${text}`, params);
  const columns = await result.keys();
  const { plan } = await result.summary();
  await session.close();
  if (!plan) throw new Error(`No plan for ${text}`);
  return { columns, plan: operators(plan) };
}

const forbiddenIn = (file: string) => [
  'AllNodesScan',
  'CartesianProduct',
  ...(file.startsWith('targets/') ? ['Expand(Into)'] : []),
];

describe.each(cypherFiles)('%s', (file) => {
  it('can be tried with the parameters of its header', async () => {
    const declared = Object.keys(queries.get(file)?.params.shape ?? {});
    const { params } = await explain(file);

    expect(Object.keys(params).sort()).toEqual(declared.sort());
  });

  it('returns the declared columns', async () => {
    const { columns } = await explain(file);

    expect([...columns].sort()).toEqual(Object.keys(queries.get(file)?.row.shape ?? {}).sort());
  });

  it('has a plan without forbidden operators', async () => {
    const { plan } = await explain(file);
    const found = plan.map(nameOf).filter((name) => forbiddenIn(file).includes(name));

    expect(found).toEqual(exceptions[file] ? [exceptions[file].operator] : []);
  });
});

it.each([
  ['MATCH (n) RETURN n.id AS id', 'AllNodesScan'],
  ['MATCH (a:Chain), (b:Stage) RETURN a.id AS id, b.id AS other', 'CartesianProduct'],
  [
    'MATCH (a:Chain {id: $a}) MATCH (b:Stage {id: $b}) MATCH (a)<-[r:PART_OF]-(b) RETURN type(r) AS type',
    'Expand(Into)',
  ],
])('would find the operator in %s', async (text, operator) => {
  const { plan } = await explainText(text, { a: 'chain:甲一测试', b: 'stage:甲一测试' });

  expect(plan.map(nameOf)).toContain(operator);
});
