import { describe, expect, it } from 'vitest';
import { proposalId } from '../../server/merges/proposal-id.ts';
import { writeGraph } from '../../server/write/write-graph.ts';
import { organization, tie, world } from '../seeds/fixture/small-world.ts';
import { openTestGraph } from '../support/graph.ts';
import { run } from '../support/run.ts';

const { graph } = openTestGraph();
const author = '测试岗';
const id = proposalId('org:p', 'org:q');

async function writePair(): Promise<void> {
  const p = organization('org:p', {
    name: '丙三样品材料有限公司',
    regionCode: '330105',
    uscc: 'U7',
  });
  const q = organization('org:q', { name: '丙三样品材料股份有限公司', regionCode: '330105' });
  await writeGraph(
    graph,
    {
      ...world,
      organizations: [...(world.organizations ?? []), p, q],
      ties: [tie('org:q', 'org:b')],
    },
    'run',
  );
  await run(graph, 'mutation { findMerges(input: {}) { foundCount } }');
}

const decide = (field: 'acceptMerge' | 'rejectMerge' | 'undoMerge', input: object) => {
  const name = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  return run(
    graph,
    `mutation ($input: ${name}!) { ${field}(input: $input) {
      proposal { id state keptId decidedBy note } organization { id name }
      dependencies { entityId text } userErrors { field code }
    } }`,
    { input },
  ).then(({ data, errors }) => data?.[field] ?? errors);
};

const queue = `query ($state: MergeProposalState! = OPEN, $about: ID) {
  mergeProposals(state: $state, organizationId: $about, first: 5) {
    totalCount isTotalCountCapped pageInfo { hasNextPage }
    nodes {
      id state isSure suggestedKeepId
      sides { organizationId name tieCount positionCount organization { id sources { id } } }
      reasons { kind isFor text en: text(language: EN) }
      differences { field values }
    }
  }
}`;

describe('the queue', () => {
  it('shows two organisations side by side, with reasons', async () => {
    await writePair();

    const { data, errors } = await run(graph, queue, { about: 'org:q' });

    expect(errors).toBeUndefined();
    expect(data.mergeProposals).toEqual({
      totalCount: 1,
      isTotalCountCapped: false,
      pageInfo: { hasNextPage: false },
      nodes: [
        {
          id,
          state: 'OPEN',
          isSure: false,
          suggestedKeepId: 'org:p',
          sides: [
            {
              organizationId: 'org:p',
              name: '丙三样品材料有限公司',
              tieCount: 0,
              positionCount: 0,
              organization: { id: 'org:p', sources: [{ id: 'source:a' }] },
            },
            {
              organizationId: 'org:q',
              name: '丙三样品材料股份有限公司',
              tieCount: 1,
              positionCount: 0,
              organization: { id: 'org:q', sources: [{ id: 'source:a' }] },
            },
          ],
          reasons: [
            {
              kind: 'SAME_NAME_KEY',
              isFor: true,
              text: '除公司形式外同名:丙三样品材料有限公司 / 丙三样品材料股份有限公司',
              en: 'The same name but for the legal form: 丙三样品材料有限公司 / 丙三样品材料股份有限公司',
            },
            {
              kind: 'SAME_REGION',
              isFor: true,
              text: '同一地区:测试区',
              en: 'The same place: 测试区',
            },
          ],
          differences: [
            { field: 'name', values: ['丙三样品材料有限公司', '丙三样品材料股份有限公司'] },
            { field: 'uscc', values: ['U7', null] },
          ],
        },
      ],
    });
  });

  it('goes on behind a cursor and refuses a page that is too large', async () => {
    await writePair();

    const first = await run(
      graph,
      '{ mergeProposals(first: 1) { edges { cursor } pageInfo { endCursor } } }',
    );
    const { endCursor } = first.data.mergeProposals.pageInfo;
    const next = await run(
      graph,
      'query ($after: String) { mergeProposals(after: $after) { nodes { id } } }',
      { after: endCursor },
    );
    const tooLarge = await run(graph, '{ mergeProposals(first: 101) { nodes { id } } }');

    expect(first.data.mergeProposals.edges).toHaveLength(1);
    expect(next.data.mergeProposals.nodes).toEqual([]);
    expect(tooLarge.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('a decision', () => {
  it('merges; the old id then answers with the kept one, by every way', async () => {
    await writePair();

    const accepted = await decide('acceptMerge', { id, keepId: 'org:p', author, note: '同一地址' });
    const { data } = await run(
      graph,
      '{ organization(id: "org:q") { id aliases } node(id: "org:q") { id } }',
    );

    expect(accepted).toEqual({
      proposal: { id, state: 'ACCEPTED', keptId: 'org:p', decidedBy: author, note: '同一地址' },
      organization: { id: 'org:p', name: '丙三样品材料有限公司' },
      dependencies: [],
      userErrors: [],
    });
    expect(data).toEqual({
      organization: { id: 'org:p', aliases: ['丙三样品材料股份有限公司'] },
      node: { id: 'org:p' },
    });
  });

  it('of somebody else is a conflict and comes with the state of now', async () => {
    await writePair();
    await decide('rejectMerge', { id, author });

    const late = await decide('acceptMerge', { id, keepId: 'org:p', author: '另一岗' });

    expect(late).toMatchObject({
      proposal: { state: 'REJECTED', decidedBy: author },
      userErrors: [{ field: 'id', code: 'CONFLICT' }],
    });
  });

  it('can be taken back, whichever it was', async () => {
    await writePair();
    await decide('rejectMerge', { id, author });
    const reopened = await decide('undoMerge', { id, author });
    await decide('acceptMerge', { id, keepId: 'org:q', author });
    const parted = await decide('undoMerge', { id, author });
    const again = await decide('undoMerge', { id, author });

    expect(reopened).toMatchObject({
      proposal: { state: 'OPEN', decidedBy: null },
      userErrors: [],
    });
    expect(parted).toMatchObject({ proposal: { state: 'OPEN', keptId: null }, userErrors: [] });
    expect(again.userErrors).toEqual([{ field: 'id', code: 'CONFLICT' }]);
  });

  it('is not taken back over later work, which it lists', async () => {
    await writePair();
    await decide('acceptMerge', { id, keepId: 'org:p', author });
    const observedOn = { day: '2024-01-01', precision: 'DAY' as const };
    await writeGraph(graph, { ties: [tie('org:p', 'org:b', { observedOn })] }, 'later');

    const refused = await decide('undoMerge', { id, author });

    expect(refused.userErrors).toEqual([{ field: 'id', code: 'CONFLICT' }]);
    expect(refused.dependencies.map(({ text }: { text: string }) => text)).toEqual([
      '这条事实在归一后又被修改',
    ]);
  });

  it.each([
    [{ id: 'merge:none', keepId: 'org:p', author }, 'id', 'NOT_FOUND'],
    [{ id, keepId: 'org:a', author }, 'keepId', 'INVALID'],
    [{ id, keepId: 'org:p', author: ' ' }, 'author', 'INVALID'],
    [{ id, keepId: 'org:p', author, note: '字'.repeat(2001) }, 'note', 'INVALID'],
  ])('with %j is refused at %s', async (input, field, code) => {
    await writePair();

    const refused = await decide('acceptMerge', input);

    expect(refused.userErrors).toEqual([{ field, code }]);
    expect((await run(graph, queue)).data.mergeProposals.totalCount).toBe(1);
  });
});
