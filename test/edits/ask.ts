import { beforeEach } from 'vitest';
import { factId } from '../../server/fact-id.ts';
import { writeGraph } from '../../server/write/write-graph.ts';
import { openTestGraph } from '../support/graph.ts';
import { run } from '../support/run.ts';
import { author, world } from './world.ts';

export const supplyId = factId('SUPPLIES', 'org:there0', 'org:here0');
export const weakId = factId('WORKS_IN', 'org:here0', 'stage:test/m');

const errors = 'userErrors { field value message code }';

/** What each sort of payload is asked for. */
const selections = {
  organization: `organization { id name kind version } newest { id name version } warnings ${errors}`,
  relation: `relation { id version } newest { id version } ${errors}`,
  membership: `membership { id version } newest { id version } ${errors}`,
  finding: `finding { id kind version knownCount } newest { id version } ${errors}`,
  removal: `removedId newestVersion ${errors}`,
  undo: `node { id } newest { id } ${errors}`,
  bulk: `doneCount outcomes { id isDone version ${errors} } ${errors}`,
};

function selectionOf(mutation: string): string {
  if (mutation.startsWith('remove')) return selections.removal;
  if (/(Relations|Memberships)$/.test(mutation)) return selections.bulk;
  if (mutation.endsWith('Organization')) return selections.organization;
  if (mutation.endsWith('Relation')) return selections.relation;
  if (mutation.endsWith('Membership')) return selections.membership;
  return mutation.endsWith('Gap') ? selections.finding : selections.undo;
}

/** The small world of edits in a real graph, anew for each test, and how a user asks for it. */
export function openEdits() {
  const { graph, driver } = openTestGraph();
  beforeEach(async () => {
    await writeGraph(graph, world, 'run:first');
  });
  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await run(graph, query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  /** A mutation as it is answered, by its name and input. */
  const edit = async (mutation: string, input: Record<string, unknown>) => {
    const type = inputs[mutation] ?? `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const data = await ask(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selectionOf(mutation)} } }`,
      { input: { author, ...input } },
    );
    return data[mutation];
  };
  const node = async (id: string, fields = '') =>
    (
      await ask(
        `query ($id: ID!) { node(id: $id) { id
          ... on Organization { version name history { nodes { id change author note changes { field before after } } } }
          ... on Relation { version decision status confidence validFrom validTo detail ratio sources { id title }
            history { nodes { id change author note changes { field before after } } } }
          ... on StageMembership { version decision status confidence
            history { nodes { id change author note changes { field before after } } } } ${fields} } }`,
        { id },
      )
    ).node;
  const count = async (cypher: string) => {
    const { records } = await driver.executeQuery(cypher);
    return records[0]?.get('count');
  };
  return { graph, ask, edit, node, count };
}

const inputs: Record<string, string> = {
  endRelation: 'EndInput',
  endMembership: 'EndInput',
  endRelations: 'BulkEndInput',
  confirmRelation: 'DecideInput',
  rejectRelation: 'DecideInput',
  confirmMembership: 'DecideInput',
  rejectMembership: 'DecideInput',
  confirmRelations: 'BulkDecideInput',
  rejectRelations: 'BulkDecideInput',
  confirmMemberships: 'BulkDecideInput',
  rejectMemberships: 'BulkDecideInput',
  removeOrganization: 'RemoveInput',
  removeRelation: 'RemoveInput',
  removeMembership: 'RemoveInput',
  removeGapFinding: 'RemoveInput',
};

export const codesOf = ({
  userErrors,
}: {
  userErrors: readonly { field: string; code: string }[];
}) => userErrors.map(({ field, code }) => `${field} ${code}`);
