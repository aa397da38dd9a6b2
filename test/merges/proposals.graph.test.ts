import { expect, it } from 'vitest';
import { acceptMerge } from '../../server/merges/accept.ts';
import { findMergeCandidates } from '../../server/merges/find-candidates.ts';
import { proposalId } from '../../server/merges/proposal-id.ts';
import { proposeMerges } from '../../server/merges/propose.ts';
import { undoMerge } from '../../server/merges/undo.ts';
import { writeGraph } from '../../server/write/write-graph.ts';
import { organization, world } from '../seeds/fixture/small-world.ts';
import { openTestGraph } from '../support/graph.ts';
import { openFactSnapshot } from './fact-snapshot.ts';

const { graph, driver } = openTestGraph();
const snapshot = openFactSnapshot(driver);
const author = '测试岗';

async function rows(query: string) {
  const { records } = await driver.executeQuery(query);
  return records.map((record) => record.toObject());
}

const names = (name: string) => ({ name, regionCode: '330105' });
const write = (...organizations: ReturnType<typeof organization>[]) =>
  writeGraph(
    graph,
    { ...world, organizations: [...(world.organizations ?? []), ...organizations] },
    'run',
  );
const p = organization('org:p', names('丙三样品材料有限公司'));
const q = organization('org:q', names('丙三样品材料股份有限公司'));
const state = () => rows('MATCH (p:MergeProposal) RETURN p.state AS state ORDER BY p.state');

it('finds pairs by name and does not double them when they are found again', async () => {
  await write(p, q);

  const first = await proposeMerges(graph, 'all');
  const second = await proposeMerges(graph, ['org:q']);

  expect(first).toMatchObject({ foundCount: 1, newCount: 1, organizationCount: 5 });
  expect(second).toMatchObject({ foundCount: 1, newCount: 0 });
});

it('is not sure of a pair whose name is in quarantine, until a person releases it', async () => {
  const uscc = '91330100MA27XYW018';
  const named = [p, { ...q, uscc }];
  const quarantinedNames = [
    {
      organizationId: 'org:p',
      name: q.name,
      reason: 'OTHERS_NAME' as const,
      sourceId: 'source:a',
      file: '测试.json',
      line: 7,
    },
  ];
  const organizations = [...(world.organizations ?? []), ...named];
  await writeGraph(graph, { ...world, organizations, quarantinedNames }, 'run');
  const kinds = async () => {
    const { candidates } = await findMergeCandidates(graph, 'all');
    return candidates.flatMap(({ reasons }) => reasons.map(({ kind }) => kind));
  };

  expect(await kinds()).toContain('QUARANTINED_NAME');

  await driver.executeQuery("MATCH (n:QuarantinedName) SET n.state = 'RELEASED'");
  expect(await kinds()).not.toContain('QUARANTINED_NAME');
});

it('does not propose again what was rejected', async () => {
  await write(p, q);
  await proposeMerges(graph, 'all');
  await driver.executeQuery("MATCH (p:MergeProposal) SET p.state = 'REJECTED'");

  await proposeMerges(graph, 'all');

  expect(await state()).toEqual([{ state: 'REJECTED' }]);
});

it('takes open pairs away that are not likely any more', async () => {
  await write(p, q);
  await proposeMerges(graph, 'all');
  await driver.executeQuery("MATCH (n:Organization {id: 'org:q'}) SET n.name = '乙二样品电子'");

  await proposeMerges(graph, 'all');

  expect(await state()).toEqual([]);
});

it('lets pairs follow an organisation that was merged, rejections too', async () => {
  const r = organization('org:r', names('丙三样品材料'));
  await write(p, q, r);
  await proposeMerges(graph, 'all');
  await driver.executeQuery(
    "MATCH (p:MergeProposal {aId: 'org:q', bId: 'org:r'}) SET p.state = 'REJECTED'",
  );
  const before = await snapshot();
  const pq = proposalId('org:p', 'org:q');

  await acceptMerge(graph, { id: pq, keepId: 'org:p', author, note: null });
  const followed = await rows(
    "MATCH (p:MergeProposal) WHERE p.state <> 'ACCEPTED' RETURN p.aId AS a, p.bId AS b, p.state AS state",
  );
  await undoMerge(graph, pq, author);

  expect(followed).toEqual([{ a: 'org:p', b: 'org:r', state: 'REJECTED' }]);
  expect(await snapshot()).toEqual(before);
});

it('sees two names among many, which are numbered', async () => {
  const many = Array.from({ length: 300 }, (_, n) =>
    organization(`org:n${n}`, { name: `测试第${n}号样品有限公司` }),
  );
  await write(p, q, ...many);

  const { candidates } = await findMergeCandidates(graph, 'all');

  expect(candidates.map(({ aId, bId }) => [aId, bId])).toEqual([['org:p', 'org:q']]);
});
