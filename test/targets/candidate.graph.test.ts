import { beforeAll, expect, it } from 'vitest';
import { writeGraph } from '../../server/write/write-graph.ts';
import { openTestGraph } from '../support/graph.ts';
import { run } from '../support/run.ts';
import { leadsWorld } from './leads-world.ts';

const { graph } = openTestGraph('once');
beforeAll(() => writeGraph(graph, leadsWorld, 'test'));

const input = { chainId: 'chain:t', regionCode: '330105' };
const row = '{ rank score organization { id } reasons(first: 1000) { text points } }';
const lists = `query ($input: RecommendedTargetsInput!) {
  recommendedTargets(input: $input) {
    targets ${row} leads ${row}
  }
}`;
const one = `query ($input: RecommendedTargetsInput!, $id: ID!) {
  recommendedTargets(input: $input) { candidate(organizationId: $id) ${row} }
}`;

it('answers with one row as its own list has it, however far down', async () => {
  const { data } = await run(graph, lists, { input });
  const { targets, leads } = data.recommendedTargets;
  expect(targets.length * leads.length).toBeGreaterThan(0);

  for (const head of [targets[0], leads.at(-1)]) {
    const answer = await run(graph, one, {
      input: { ...input, first: 1 },
      id: head.organization.id,
    });

    expect(answer.data.recommendedTargets.candidate).toEqual(head);
  }
});

it('knows no row of somebody who is no candidate', async () => {
  const { data, errors } = await run(graph, one, { input, id: 'org:t-nobody' });

  expect(errors).toBeUndefined();
  expect(data.recommendedTargets.candidate).toBeNull();
});
