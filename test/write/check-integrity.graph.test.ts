import { expect, it } from 'vitest';
import { checkIntegrity } from '../../server/write/check-integrity.ts';
import { writeGraph } from '../../server/write/write-graph.ts';
import { world } from '../seeds/fixture/small-world.ts';
import { openTestGraph } from '../support/graph.ts';

const { graph, driver } = openTestGraph();
const counts = async () =>
  Object.fromEntries((await checkIntegrity(graph)).map(({ kind, count }) => [kind, count]));

it('finds nothing in what the writer has written', async () => {
  await writeGraph(graph, world, 'run');

  expect(await counts()).toEqual({
    ORGANIZATION_WITHOUT_KIND: 0,
    FACT_WITHOUT_SOURCE: 0,
    ENDS_EQUAL: 0,
    REGION_UNKNOWN: 0,
  });
});

it.each([
  ['ORGANIZATION_WITHOUT_KIND', 'MATCH (n {id: "org:a"}) REMOVE n:Company'],
  ['ORGANIZATION_WITHOUT_KIND', 'MATCH (n {id: "org:a"}) SET n:Park'],
  ['FACT_WITHOUT_SOURCE', 'MATCH ()-[r:SUPPLIES]->() SET r.sourceIds = []'],
  ['FACT_WITHOUT_SOURCE', 'MATCH ()-[r:WORKS_IN]->() REMOVE r.sourceIds'],
  ['ENDS_EQUAL', 'MATCH (n {id: "org:a"}) CREATE (n)-[:SUPPLIES {id: "x", sourceIds: ["s"]}]->(n)'],
  ['REGION_UNKNOWN', 'MATCH (n {id: "org:a"}) SET n.regionCode = "999999"'],
])('counts one %s after %s', async (kind, statement) => {
  await writeGraph(graph, world, 'run');

  await driver.executeQuery(statement);

  expect(Object.entries(await counts()).filter(([, count]) => count > 0)).toEqual([[kind, 1]]);
});
