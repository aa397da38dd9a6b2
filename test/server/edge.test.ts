import { getIntrospectionQuery } from 'graphql';
import { Neo4jError } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { fakeGraph } from '../support/fake-graph.ts';
import { run, serve } from '../support/run.ts';

const graph = fakeGraph({
  'organizations/load-organizations': () => {
    throw new Error('MATCH (n) in /srv/server/secret.ts');
  },
  'regions/load-regions': () => [],
});

const post = async (payload: string, type = 'application/json') => {
  const app = await serve(graph);
  return app.inject({
    method: 'POST',
    url: '/graphql',
    payload,
    headers: { 'content-type': type },
  });
};

const ask = (query: string, variables = {}) => post(JSON.stringify({ query, variables }));

const nested = (depth: number) =>
  `{ chains { stages ${'{ feeds '.repeat(depth - 3)}{ id }${' }'.repeat(depth - 3)} } }`;
const aliased = (count: number) =>
  `{ ${Array.from({ length: count }, (_, i) => `a${i}: __typename`).join(' ')} }`;

describe('a question over a limit is refused before it is asked', () => {
  it.each([
    ['a depth of 11', nested(11), { cost: 11, limit: 10 }],
    ['16 aliases', aliased(16), { cost: 16, limit: 15 }],
    ['over 1,000 tokens', `{ ${'__typename '.repeat(1000)} }`, { limit: 1000 }],
  ])('%s', async (_, query, numbers) => {
    const response = await ask(query);

    expect(response.statusCode).toBe(400);
    expect(response.json().data).toBeUndefined();
    expect(response.json().errors).toHaveLength(1);
    expect(response.json().errors[0].extensions).toEqual({ code: 'QUERY_TOO_COMPLEX', ...numbers });
  });

  it('a body over 100 KB gets 413 in the form of a GraphQL error', async () => {
    const response = await ask('{ __typename }', { text: 'x'.repeat(101 * 1024) });

    expect(response.statusCode).toBe(413);
    expect(response.json().errors[0].message).toContain('102400 bytes');
    expect(response.json().errors[0].extensions.code).toBe('QUERY_TOO_COMPLEX');
  });

  it('15 aliases and a body of just under 100 KB are answered', async () => {
    const response = await ask(aliased(15), { text: 'x'.repeat(99 * 1024) });

    expect(response.statusCode).toBe(200);
    expect(response.json().data.a14).toBe('Query');
  });
});

describe('a request that is no question gets 4xx in the form of a GraphQL error', () => {
  it.each([
    ['no JSON', '{ chains', 'application/json', 400],
    ['an empty body', '', 'application/json', 400],
    ['another type of content', '<a/>', 'application/xml', 415],
    ['a batch', '[{"query":"{ __typename }"}]', 'application/json', 400],
    ['a query that is a number', '{"query":3}', 'application/json', 400],
  ])('%s', async (_, payload, type, status) => {
    const response = await post(payload, type);

    expect(response.statusCode).toBe(status);
    expect(response.json().errors[0].extensions.code).toBe('BAD_REQUEST');
  });

  it('GET without a preflight header', async () => {
    const app = await serve(graph);
    const url = '/graphql?query=%7B__typename%7D';

    const refused = await app.inject({ url });
    const answered = await app.inject({ url, headers: { 'apollo-require-preflight': '1' } });

    expect(refused.statusCode).toBe(400);
    expect(refused.json().errors[0].extensions.code).toBe('BAD_REQUEST');
    expect(answered.json()).toEqual({ data: { __typename: 'Query' } });
  });
});

describe("an operation that is not served is the client's error", () => {
  it.each([
    ['a mutation', { query: 'mutation { close }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['a subscription', { query: 'subscription { __typename }' }, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an unknown operation',
      { query: 'query A { __typename }', operationName: 'B' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'a persisted query',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } },
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
  ])('%s', async (_, body, code) => {
    const response = await post(JSON.stringify(body));

    expect(response.statusCode).toBeLessThan(500);
    expect(response.json().errors[0].extensions.code).toBe(code);
  });
});

describe('a wrong value is BAD_USER_INPUT, as a literal and as a variable', () => {
  it.each([
    [
      'a day that is no date',
      'Date',
      'organization(id: "org:a") { stages(asOf: $) { id } }',
      '2025-02-30',
    ],
    ['a region code of two digits', 'RegionCode!', 'region(code: $) { name }', '33'],
    ['a number below one', 'PositiveInt', 'search(text: "甲", first: $) { id }', 0],
  ])('%s', async (_, type, field, value) => {
    const literal = await ask(`{ ${field.replace('$', JSON.stringify(value))} }`);
    const variable = await ask(`query($v: ${type}) { ${field.replace('$', '$v')} }`, { v: value });

    for (const response of [literal, variable]) {
      expect(response.statusCode).toBe(400);
      expect(response.json().errors[0].extensions.code).toBe('BAD_USER_INPUT');
      expect(response.json().errors[0].locations).toHaveLength(1);
    }
  });
});

describe('what a client gets to know', () => {
  it('a field that does not exist is named', async () => {
    const { errors } = await run(graph, '{ profit }');

    expect(errors?.[0]?.message).toContain('"profit"');
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('a failure inside shows a reference and nothing of the inside', async () => {
    const response = await ask('{ organization(id: "org:a") { id } }');

    const [error] = response.json().errors;
    expect(error.extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      reference: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(error.message).toContain(error.extensions.reference);
    expect(response.body).not.toMatch(/MATCH|secret|stack|\.ts/);
  });

  it.each([
    ['ServiceUnavailable', 'GRAPH_UNAVAILABLE'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'GRAPH_TIMEOUT'],
    ['Neo.ClientError.Statement.SyntaxError', 'INTERNAL_SERVER_ERROR'],
  ])('%s of the graph is %s', async (inside, code) => {
    const failing = fakeGraph({
      'chains/list-chains': () => {
        throw new Neo4jError('MATCH (n) RETURN n', inside, 'status', 'description');
      },
    });

    const { errors } = await run(failing, '{ chains { id } }');

    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(JSON.stringify(errors)).not.toContain('MATCH');
  });

  it('the contract can be read by introspection', async () => {
    const whole = await run(graph, getIntrospectionQuery());
    const { data } = await run(graph, '{ __type(name: "Region") { fields { name description } } }');

    expect(whole.errors).toBeUndefined();
    expect(data.__type.fields.map((field: { name: string }) => field.name)).toEqual([
      'code',
      'name',
      'level',
      'parent',
      'path',
    ]);
  });
});
