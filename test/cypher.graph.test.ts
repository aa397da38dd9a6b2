import type { Plan } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { openTestGraph } from './support/graph.ts';
import { collectQueries, cypherFiles, sampleParams, textOf } from './support/queries.ts';

const { driver } = openTestGraph('once');
const queries = await collectQueries();

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
  const session = driver.session({ database: 'neo4j' });
  const result = session.run(`EXPLAIN ${textOf(file)}`, params);
  const columns = await result.keys();
  const { plan } = await result.summary();
  await session.close();
  if (!plan) throw new Error(`No plan for ${file}`);
  return { params, columns, plan: operators(plan) };
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
