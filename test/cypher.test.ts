import { readFileSync } from 'node:fs';
import { lintCypherQuery } from '@neo4j-cypher/language-support';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  type AnyQuery,
  collectQueries,
  cypherFiles,
  root,
  sampleParams,
  textOf,
} from './support/queries.ts';

const model = z
  .object({
    labels: z.array(z.string()),
    relationshipTypes: z.array(z.string()),
    properties: z.record(z.string(), z.array(z.string())),
  })
  .parse(JSON.parse(readFileSync(`${root}cypher/model.json`, 'utf8')));

const declared = await collectQueries();
const queries = new Map(declared.map((query) => [query.file, query]));

/** The names inside parameters that are maps or lists of maps: a row's columns, not the graph's properties. */
function keysWithin(rule: z.ZodType): string[] {
  if (rule instanceof z.ZodObject) {
    return Object.entries(rule.shape).flatMap(([key, part]) => [key, ...keysWithin(part)]);
  }
  if (rule instanceof z.ZodArray || rule instanceof z.ZodNullable || rule instanceof z.ZodOptional)
    return keysWithin(Object(rule.unwrap()));
  return [];
}

function complaints(text: string, query: Pick<AnyQuery, 'params'>): string[] {
  const { diagnostics } = lintCypherQuery(text, {
    labels: model.labels,
    relationshipTypes: model.relationshipTypes,
    // Each once: the linter takes the longer the more it is told.
    propertyKeys: [
      ...new Set([...Object.values(model.properties).flat(), ...keysWithin(query.params)]),
    ],
    parameters: Object.fromEntries(Object.keys(query.params.shape).map((name) => [name, null])),
  });
  return diagnostics.map(({ message, range }) => `line ${range.start.line + 1}: ${message}`);
}

const withoutComments = (text: string) => text.replaceAll(/^\s*\/\/.*$/gm, '');
const usedParams = (text: string) => [
  ...new Set([...withoutComments(text).matchAll(/\$(\w+)/g)].map(([, name]) => name)),
];

/** A bound is missing from `*`, `*2..`, `+`, `{2,}` behind a relationship or a group of a pattern. */
const unbounded = /\[[^\]]*\*(\d*\.\.)?\s*(\]|\{)|(->|\)|-)\s*(\+|\*|\{\d*,\s*\})\s*[(<-]/;

it('declares every statement exactly once', () => {
  expect(declared.map(({ file }) => file).sort()).toEqual(cypherFiles);
});

describe.each(cypherFiles)('%s', (file) => {
  const text = textOf(file);
  const query = queries.get(file);

  it('is valid over the model', () => {
    expect(query && complaints(text, query)).toEqual([]);
  });

  it('takes the parameters that are declared', () => {
    expect(usedParams(text).sort()).toEqual(Object.keys(query?.params.shape ?? {}).sort());
  });

  it('begins with a sentence and has parameters to try it with', () => {
    expect(text).toMatch(/^\/\/ \S.*[.?]$/m);
    expect(sampleParams(text)).not.toBe('');
  });

  it('bounds every path and orders what it limits', () => {
    const statement = withoutComments(text);

    expect(statement).not.toMatch(unbounded);
    for (const before of statement.split(/\bLIMIT\b/).slice(0, -1)) {
      expect(before.split(/\bRETURN\b|(?<!STARTS |ENDS )\bWITH\b/).at(-1)).toMatch(/ORDER BY/);
    }
  });
});

describe('these checks', () => {
  const params = {
    params: z.object({ id: z.string(), rows: z.array(z.object({ fromId: z.string() })) }),
  };

  it.each([
    ['MATCH (n:Stagee {id: $id}) RETURN n.id AS id', 'Label Stagee'],
    ['MATCH (:Stage {id: $id})-[:FEEDZ]->(n) RETURN n.id AS id', 'Relationship type FEEDZ'],
    ['MATCH (n:Stage {ident: $id}) RETURN n.id AS id', 'ident is not present'],
    ['MATCH (n:Stage {id: $other}) RETURN n.id AS id', 'Parameter $other'],
    ['MATCH (n:Stage {id: $id}) RETURN m.id AS id', 'Variable `m`'],
    ['MATCH (n:Stage {id: $id} RETURN n.id AS id', 'Invalid input'],
  ])('refuse %s', (text, reason) => {
    expect(complaints(text, params).join()).toContain(reason);
  });

  it('know the columns of rows that a statement is given', () => {
    const text = 'UNWIND $rows AS row MATCH (n:Stage {id: row.fromId}) RETURN n.id AS id';

    expect(complaints(text, params)).toEqual([]);
  });

  it.each(['-[:FEEDS*]->', '-[:FEEDS*2..]->', '-[:FEEDS]->+(', '(()-[:FEEDS]->()){1,}('])(
    'find no bound in %s',
    (pattern) => {
      expect(`MATCH (a)${pattern}(b)`).toMatch(unbounded);
    },
  );

  it.each(['-[:FEEDS*1..3]->', '-[:FEEDS*2]->', '-[:FEEDS*..4]->', '(()-[:FEEDS]->()){1,4}'])(
    'find the bound in %s',
    (pattern) => {
      expect(`MATCH (a)${pattern}(b) RETURN a.x * (2 + 1), 1 - (3)`).not.toMatch(unbounded);
    },
  );
});
