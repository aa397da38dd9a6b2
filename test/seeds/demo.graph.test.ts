import { expect, it } from 'vitest';
import { ensureDemo } from '../../seeds/demo.ts';
import { openTestGraph } from '../support/graph.ts';

const { graph, driver } = openTestGraph();

async function count(label: string): Promise<number> {
  const { records } = await driver.executeQuery(
    'MATCH (n) WHERE $label IN labels(n) RETURN count(n) AS count',
    { label },
  );
  return records[0]?.get('count');
}

it('loads the demo into an empty graph, once', async () => {
  const lines: string[] = [];

  await ensureDemo(graph, (line) => lines.push(line));
  const organizations = await count('Organization');
  await ensureDemo(graph, (line) => lines.push(line));

  expect(lines).toEqual([
    'Loading the demo: 杭州市拱墅区.',
    expect.stringMatching(/^Loaded \d+ rows of \d+ files, \d+ rejected\.$/),
  ]);
  expect(organizations).toBeGreaterThan(100);
  expect(await count('Organization')).toBe(organizations);
  expect(await count('ImportRun')).toBe(1);
});

it('takes an interrupted load up again', async () => {
  const interrupted: typeof graph.write = async (query, params) => {
    if (query.file === 'write/create-ties') throw new Error('interrupted');
    return graph.write(query, params);
  };
  const cut = ensureDemo({ ...graph, write: interrupted }, () => {});
  await expect(cut).rejects.toThrow('interrupted');
  expect(await count('DataVersion')).toBe(0);

  await ensureDemo(graph, () => {});

  expect(await count('DataVersion')).toBe(1);
  expect(await count('ImportRun')).toBe(1);
});

it('leaves a graph alone that holds something else', async () => {
  await driver.executeQuery("CREATE (:Chain {id: 'chain:甲一测试'})");

  await ensureDemo(graph, () => {});

  expect(await count('Organization')).toBe(0);
});
