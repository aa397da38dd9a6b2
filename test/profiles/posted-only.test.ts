import { expect, it } from 'vitest';
import type { Graph } from '../../server/neo4j/graph.ts';
import { serve } from '../support/run.ts';

const mutation =
  'mutation { saveScoreProfile(input: {key: "jia-office", name: "甲"}) { profile { id } } }';
const body = JSON.stringify({ query: mutation });
const url = `/graphql?query=${encodeURIComponent(mutation)}`;

/** A graph that says what was written to it. */
function listeningGraph() {
  const written: unknown[] = [];
  const graph: Graph = {
    read: async () => [],
    write: async (query, params) => {
      written.push(params);
      return [query.row.parse({ isSaved: true })];
    },
    transaction: (work) => work(graph),
  };
  return { graph, written };
}

it('takes a change by POST with JSON', async () => {
  const { graph, written } = listeningGraph();
  const app = await serve(graph);

  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload: body,
  });

  expect(response.json().data.saveScoreProfile.profile.id).toBe('profile:jia-office@1');
  expect(written).toMatchObject([{ key: 'jia-office', number: 1 }]);
});

const parted = {
  method: 'POST',
  url: '/graphql',
  headers: { 'content-type': 'multipart/form-data; boundary=x' },
  payload: `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${body}\r\n--x--\r\n`,
} as const;

// What a page of another site can make a browser send without asking first, and GET in any case.
it.each([
  ['GET', { method: 'GET', url }, 400],
  ['GET with a header', { method: 'GET', url, headers: { 'apollo-require-preflight': '1' } }, 405],
  [
    'a text',
    { method: 'POST', url: '/graphql', headers: { 'content-type': 'text/plain' }, payload: body },
    400,
  ],
  ['POST without a type', { method: 'POST', url }, 400],
  [
    'a form',
    {
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'a=b',
    },
    415,
  ],
  ['a form with parts', parted, 400],
  [
    'a form with parts that brings no file',
    { ...parted, headers: { ...parted.headers, 'apollo-require-preflight': '1' } },
    400,
  ],
] as const)('refuses a change by %s', async (_, request, status) => {
  const { graph, written } = listeningGraph();
  const app = await serve(graph);

  const response = await app.inject(request);

  expect(response.statusCode).toBe(status);
  expect(written).toEqual([]);
});
