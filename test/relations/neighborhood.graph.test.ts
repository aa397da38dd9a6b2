import { beforeAll, expect, it } from 'vitest';
import { openTestGraph } from '../support/graph.ts';
import { run } from '../support/run.ts';
import { createSmallWorld } from '../support/small-world.ts';

const { graph, driver } = openTestGraph('once');
beforeAll(() => createSmallWorld(driver));

const document = `query($id: ID!, $types: [RelationType!], $first: PositiveInt, $asOf: Date) {
  neighborhood(organizationId: $id, types: $types, first: $first, asOf: $asOf) {
    center { id } relations { id } counts { type direction count } totalCount } }`;

const ask = async (variables: Record<string, unknown>) => {
  const { data, errors } = await run(graph, document, { id: 'org:a', ...variables });
  expect(errors).toBeUndefined();
  return data.neighborhood;
};
const ids = (answer: { relations: { id: string }[] }) => answer.relations.map(({ id }) => id);

it('gives the most relevant first: control does not decay, capital ages from its first day', async () => {
  const answer = await ask({});

  // r1, r4, r6: 0.8 undamped; r2: a little under five years old, over 0.4; r3: undated, 0.4; r7: 0.3; r5: ten years, 0.2.
  expect(answer.center.id).toBe('org:a');
  expect(ids(answer)).toEqual(['r1', 'r4', 'r6', 'r2', 'r3', 'r7', 'r5']);
});

it('ages a membership faster than a supply', async () => {
  const answer = await ask({ asOf: '2030-06-30', types: ['SUPPLIES', 'MEMBER_OF'] });

  // r1: a little under five years of half-life 5, over 0.4; r9: undated, 0.4; r6: of half-life 3, 0.25; r2: 0.2.
  expect(ids(answer)).toEqual(['r1', 'r9', 'r6', 'r2']);
});

it('counts what it left out, of the types asked for', async () => {
  const answer = await ask({ types: ['SUPPLIES', 'CONTROLS'], first: 1 });

  expect(ids(answer)).toEqual(['r1']);
  expect(answer.totalCount).toBe(3);
  expect(answer.counts).toHaveLength(7);
});

it('refuses an unknown organisation and more than 100 ties', async () => {
  const unknown = await run(graph, document, { id: 'org:none' });
  const many = await run(graph, document, { id: 'org:a', first: 101 });

  expect(unknown.errors?.[0]?.extensions).toEqual({
    code: 'BAD_USER_INPUT',
    argument: 'organizationId',
    value: 'org:none',
  });
  expect(many.errors?.[0]?.extensions).toMatchObject({ argument: 'first', value: 101 });
});
