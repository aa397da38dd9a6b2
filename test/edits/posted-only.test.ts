import { expect, it } from 'vitest';
import type { Graph } from '../../server/neo4j/graph.ts';
import { serve } from '../support/run.ts';

const query =
  'mutation { removeRelation(input: {id: "f00", expectedVersion: "a", author: "甲"}) { userErrors { code } } }';
const body = JSON.stringify({ query });
const url = `/graphql?query=${encodeURIComponent(query)}`;

/** A graph that says how often an edit began. */
function countingGraph() {
  const begun: string[] = [];
  const graph: Graph = {
    read: async () => [],
    write: async (asked) => {
      begun.push(asked.file);
      return [];
    },
    transaction: (work) => work(graph),
  };
  return { graph, begun };
}

it('edits by POST with JSON', async () => {
  const { graph, begun } = countingGraph();
  const app = await serve(graph);

  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload: body,
  });

  expect(response.json().data.removeRelation.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
  expect(begun).toEqual(['write/lock-data', 'edits/lock-facts']);
});

it.each([
  ['GET', { method: 'GET', url }],
  ['GET with a header', { method: 'GET', url, headers: { 'apollo-require-preflight': '1' } }],
  [
    'a text',
    { method: 'POST', url: '/graphql', headers: { 'content-type': 'text/plain' }, payload: body },
  ],
] as const)('does not edit by %s', async (_, request) => {
  const { graph, begun } = countingGraph();
  const app = await serve(graph);

  const response = await app.inject(request);

  expect(response.statusCode).toBeGreaterThanOrEqual(400);
  expect(begun).toEqual([]);
});
