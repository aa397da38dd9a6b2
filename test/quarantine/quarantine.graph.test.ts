import { beforeEach, expect, it } from 'vitest';
import type { Organization } from '../../server/write/graph-data.ts';
import type { QuarantinedName } from '../../server/write/quarantined-names.ts';
import { writeGraph } from '../../server/write/write-graph.ts';
import { openTestGraph } from '../support/graph.ts';
import { run } from '../support/run.ts';

const { graph } = openTestGraph();

const listed = (code: string, name: string): Organization => ({
  id: `org:sse:${code}`,
  label: 'Company',
  name,
  stockCode: `${code}.SH`,
  status: 'ACTIVE',
  sourceIds: ['source:test'],
});
const apart = (code: string, name: string, line: number): QuarantinedName => ({
  organizationId: `org:sse:${code}`,
  name,
  reason: code === '600905' ? 'UNLIKE_SHORT_NAME' : 'OTHERS_NAME',
  sourceId: 'source:test',
  file: 'company.json',
  line,
});
const load = () =>
  writeGraph(
    graph,
    {
      sources: [{ id: 'source:test', title: '测试名录', channel: 'PUBLIC' }],
      organizations: [
        listed('600901', '甲一测试材料股份有限公司'),
        listed('600904', '北京丁四测试银行股份有限公司'),
        listed('600905', '庚六'),
      ],
      quarantinedNames: [
        apart('600901', '北京丁四测试银行股份有限公司', 2),
        apart('600901', '戊五测试机械有限公司', 3),
        apart('600905', '北方测试股份有限公司', 5),
      ],
    },
    'run:test',
  );
beforeEach(async () => {
  await load();
});

const fields =
  'id name state reason file line decidedBy note organization { id name aliases } bearers { name } source { id } runId';

async function ask(query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await run(graph, query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

interface Kept {
  readonly id: string;
  readonly name: string;
}

const list = async (state = 'OPEN'): Promise<Kept[]> => {
  const { quarantinedNames } = await ask(
    `query ($state: QuarantineState!) { quarantinedNames(state: $state) { totalCount nodes { ${fields} } } }`,
    { state },
  );
  expect(quarantinedNames.totalCount).toBe(quarantinedNames.nodes.length);
  return quarantinedNames.nodes;
};
const idOf = async (part: string) =>
  (await list()).find(({ name }) => name.includes(part))?.id ?? 'quarantine:none';

const decide = async (id: string, decision: string, more: Record<string, unknown> = {}) => {
  const input = { id, decision, author: '区投促局·测试岗', ...more };
  const { decideQuarantinedName } = await ask(
    `mutation ($input: DecideQuarantinedNameInput!) { decideQuarantinedName(input: $input) {
      quarantinedName { ${fields} } userErrors { field value message code } } }`,
    { input },
  );
  return decideQuarantinedName;
};

it('lists what was kept apart, with where it stands, why, and who bears the name', async () => {
  const names = await list();

  expect(names.map(({ name }) => name).sort()).toEqual([
    '北京丁四测试银行股份有限公司',
    '北方测试股份有限公司',
    '戊五测试机械有限公司',
  ]);
  expect(names.find(({ name }) => name.includes('丁四'))).toMatchObject({
    reason: 'OTHERS_NAME',
    organization: { id: 'org:sse:600901', name: '甲一测试材料股份有限公司', aliases: [] },
    bearers: [{ name: '北京丁四测试银行股份有限公司' }],
    file: 'company.json',
    line: 2,
    source: { id: 'source:test' },
    runId: 'run:test',
  });
  expect(names.find(({ name }) => name.includes('北方'))).toMatchObject({
    reason: 'UNLIKE_SHORT_NAME',
    bearers: [],
  });
});

it('pages through them', async () => {
  const query = `query ($after: String) { quarantinedNames(first: 2, after: $after) {
    nodes { id } pageInfo { hasNextPage endCursor } } }`;
  const first = (await ask(query)).quarantinedNames;
  const second = (await ask(query, { after: first.pageInfo.endCursor })).quarantinedNames;

  const ids = [...first.nodes, ...second.nodes].map(({ id }: Kept) => id);

  expect(second.pageInfo.hasNextPage).toBe(false);
  expect(ids).toEqual((await list()).map(({ id }) => id));
});

it('makes a released name an alias, with a history, and takes both back', async () => {
  const id = await idOf('戊五');

  const released = await decide(id, 'RELEASE', { note: '曾用名,见年报' });

  expect(released.userErrors).toEqual([]);
  expect(released.quarantinedName).toMatchObject({
    state: 'RELEASED',
    decidedBy: '区投促局·测试岗',
    note: '曾用名,见年报',
    organization: { aliases: ['戊五测试机械有限公司'] },
  });
  const { organization } = await ask(
    '{ organization(id: "org:sse:600901") { sources { id } history { nodes { change author note } } } }',
  );
  expect(organization.history.nodes[0]).toEqual({
    change: 'UPDATED',
    author: '区投促局·测试岗',
    note: '曾用名,见年报',
  });
  expect(organization.sources).toContainEqual({ id: 'source:manual' });

  const reopened = await decide(id, 'REOPEN');

  expect(reopened.quarantinedName).toMatchObject({
    state: 'OPEN',
    decidedBy: null,
    organization: { aliases: [] },
  });
});

it('does not release the name of somebody else', async () => {
  const id = await idOf('丁四');

  const { quarantinedName, userErrors } = await decide(id, 'RELEASE');

  expect(userErrors).toMatchObject([{ field: 'id', value: 'org:sse:600904', code: 'CONFLICT' }]);
  expect(quarantinedName).toMatchObject({ state: 'OPEN', organization: { aliases: [] } });
});

it('keeps a decision when the same files are loaded again', async () => {
  await decide(await idOf('丁四'), 'KEEP');
  await decide(await idOf('戊五'), 'RELEASE');

  await load();

  expect((await list('KEPT')).map(({ name }) => name)).toEqual(['北京丁四测试银行股份有限公司']);
  expect(await list('RELEASED')).toMatchObject([
    { organization: { aliases: ['戊五测试机械有限公司'] } },
  ]);
  expect(await list()).toHaveLength(1);
});

it('refuses a second decision, a name that is not there, and nobody as author', async () => {
  const id = await idOf('丁四');
  await decide(id, 'KEEP');

  const codes = async (...asked: Parameters<typeof decide>) =>
    (await decide(...asked)).userErrors.map(
      ({ field, code }: { field: string; code: string }) => `${field} ${code}`,
    );

  expect(await codes(id, 'KEEP')).toEqual(['id CONFLICT']);
  expect(await codes(await idOf('戊五'), 'REOPEN')).toEqual(['id CONFLICT']);
  expect(await codes('quarantine:none', 'KEEP')).toEqual(['id NOT_FOUND']);
  expect(await codes(id, 'REOPEN', { author: ' ' })).toEqual(['author INVALID']);
});
