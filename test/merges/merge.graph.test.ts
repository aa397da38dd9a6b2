import { describe, expect, it } from 'vitest';
import { acceptMerge } from '../../server/merges/accept.ts';
import { proposalId } from '../../server/merges/proposal-id.ts';
import { undoMerge } from '../../server/merges/undo.ts';
import { followMerged } from '../../server/write/merged-organizations.ts';
import { writeGraph } from '../../server/write/write-graph.ts';
import { fact, organization, tie, world } from '../seeds/fixture/small-world.ts';
import { openTestGraph } from '../support/graph.ts';
import { openFactSnapshot } from './fact-snapshot.ts';

const { graph, driver } = openTestGraph();
const snapshot = openFactSnapshot(driver);

const twin = organization('org:x', {
  name: '测试org:a有限公司',
  regionCode: '330105',
  uscc: 'U9',
  address: '测试省测试市测试路一号',
  aliases: ['测试甲旧名'],
});
const id = proposalId('org:a', 'org:x');
const author = '测试岗';

/** The small world with a twin of org:a that has every sort of fact, some of them the same as org:a's. */
async function writeTwins(): Promise<void> {
  const of = { ...fact(), organizationId: 'org:x' };
  await writeGraph(graph, world, 'first');
  await writeGraph(
    graph,
    {
      organizations: [twin],
      ties: [
        tie('org:x', 'org:b', { observedOn: { day: '2023-01-01', precision: 'DAY' } }),
        tie('org:x', 'org:c', { type: 'COOPERATES_WITH' }),
        tie('org:x', 'org:a', { type: 'SUPPLIES' }),
        tie('org:c', 'org:x', { type: 'INVESTS_IN', round: 'A轮', subject: 'A轮' }),
      ],
      memberships: [{ ...of, stageId: 'stage:t/b', evidence: 'ASSERTED' }],
      titles: [{ ...of, name: '测试资质' }],
      demands: [{ ...of, id: 'demand:x', stageId: 'stage:t/b', title: '测试需求二' }],
      projects: [{ ...of, regionCode: '330105', name: '测试项目二', stage: 'LANDED' }],
      manufactures: [{ ...of, productId: 'product:乙' }],
      chainLeaders: [
        {
          chainId: 'chain:t',
          regionCode: '330105',
          organizationId: 'org:x',
          reason: '测试二',
          sourceIds: ['source:a'],
        },
      ],
      signals: [
        {
          ...of,
          kind: 'CAPACITY',
          title: '测试产线投产',
          occurredOn: { day: '2020-03-01', precision: 'MONTH' },
        },
        {
          ...of,
          kind: 'FINANCING',
          title: '测试融资',
          occurredOn: { day: '2021-03-01', precision: 'DAY' },
        },
      ],
    },
    'second',
  );
  await proposePair();
}

/** A proposal about the two, whatever a search thinks of them. */
const proposePair = () =>
  driver.executeQuery(
    "CREATE (:MergeProposal {id: $id, aId: 'org:a', bId: 'org:x', aName: '甲', bName: '乙', score: 0.5, reasons: '[]', state: 'OPEN', foundAt: datetime()})",
    { id },
  );

const accept = () => acceptMerge(graph, { id, keepId: 'org:a', author, note: null });

async function rows(query: string, params: Record<string, unknown> = {}) {
  const { records } = await driver.executeQuery(query, params);
  return records.map((record) => record.toObject());
}

describe('an accepted merge', () => {
  it('moves every sort of fact to the one that is kept', async () => {
    await writeTwins();

    expect(await accept()).toEqual({ outcome: 'ACCEPTED' });

    const found = await rows(
      "MATCH (n:Organization {id: 'org:a'})-[r]-(m) RETURN type(r) AS type, count(r) AS count ORDER BY type",
    );
    expect(Object.fromEntries(found.map(({ type, count }) => [type, count]))).toEqual({
      SUPPLIES: 1,
      INVESTS_IN: 2,
      COOPERATES_WITH: 1,
      WORKS_IN: 2,
      HAS_TITLE: 1,
      RAISES: 2,
      HAS_PROJECT: 1,
      MAKES: 2,
      SHOWS: 2,
      LISTS: 1,
    });
    expect(await rows("MATCH (n:Organization {id: 'org:x'}) RETURN n.id AS id")).toEqual([]);
  });

  it('makes one fact of two with the same identity, as an import would', async () => {
    await writeTwins();

    await accept();
    const { outcomes } = await writeGraph(
      graph,
      { ties: [tie('org:a', 'org:b', { observedOn: { day: '2023-01-01', precision: 'DAY' } })] },
      'again',
    );

    expect([...outcomes.values()]).toEqual(['UNCHANGED']);
    expect(
      await rows(
        "MATCH (:Organization {id: 'org:a'})-[r:SUPPLIES]->(:Organization {id: 'org:b'}) RETURN toString(r.observedOn) AS newest, toString(r.firstObservedOn) AS first",
      ),
    ).toEqual([{ newest: '2023-01-01', first: '2020-05-01' }]);
  });

  it('gives a fact with a subject the id that an import of it has', async () => {
    await writeTwins();

    await accept();
    const { outcomes } = await writeGraph(
      graph,
      { ties: [tie('org:c', 'org:a', { type: 'INVESTS_IN', round: 'A轮', subject: 'A轮' })] },
      'again',
    );

    expect([...outcomes.values()]).toEqual(['UNCHANGED']);
  });

  it('fills what was empty, keeps names, and knows the old id', async () => {
    await writeTwins();

    await accept();

    const [kept] = await rows(
      "MATCH (n:Organization {id: 'org:a'}) RETURN n.uscc AS uscc, n.address AS address, n.aliases AS aliases, n.tieCount AS tieCount",
    );
    expect(kept).toEqual({
      uscc: 'U1',
      address: '测试省测试市测试路一号',
      aliases: ['测试org:a有限公司', '测试甲旧名'],
      tieCount: 4,
    });
    expect(await followMerged(graph, { ids: ['org:x', 'org:b'], usccs: ['U9'] })).toEqual(
      new Map([
        ['org:x', 'org:a'],
        ['U9', 'org:a'],
      ]),
    );
  });

  it('is written into the histories with its author', async () => {
    await writeTwins();

    await accept();

    const steps = await rows(
      'MATCH (r:Revision) WHERE r.author = $author RETURN r.entityKind AS kind, r.change AS change, count(r) AS count ORDER BY kind, change',
      { author },
    );
    expect(steps).toEqual([
      { kind: 'ORGANIZATION', change: 'MERGED', count: 2 },
      { kind: 'POSITION', change: 'MERGED', count: 7 },
      { kind: 'POSITION', change: 'REMOVED', count: 2 },
      { kind: 'TIE', change: 'MERGED', count: 3 },
      { kind: 'TIE', change: 'REMOVED', count: 2 },
    ]);
  });

  it('is refused the second time', async () => {
    await writeTwins();
    await accept();

    expect(await accept()).toEqual({ outcome: 'DECIDED' });
  });

  it('leads to the last one when that is merged in turn', async () => {
    await writeTwins();
    await accept();
    const next = proposalId('org:a', 'org:c');
    await driver.executeQuery(
      "CREATE (:MergeProposal {id: $next, aId: 'org:a', bId: 'org:c', aName: '甲', bName: '丙', score: 0.5, reasons: '[]', state: 'OPEN', foundAt: datetime()})",
      { next },
    );

    await acceptMerge(graph, { id: next, keepId: 'org:c', author, note: null });

    expect(await followMerged(graph, { ids: ['org:x', 'org:a'] })).toEqual(
      new Map([
        ['org:x', 'org:c'],
        ['org:a', 'org:c'],
      ]),
    );
    expect(await undoMerge(graph, id, author)).toMatchObject({ outcome: 'RESTED_ON' });
  });
});

describe('a merge taken back', () => {
  it('leaves the graph as it was', async () => {
    await writeTwins();
    const before = await snapshot();
    await accept();
    const between = await snapshot();

    expect(await undoMerge(graph, id, author)).toEqual({ outcome: 'UNDONE' });

    expect(between).not.toEqual(before);
    expect(await snapshot()).toEqual(before);
    expect(await followMerged(graph, { ids: ['org:x'] })).toEqual(new Map());
  });

  it('keeps what others learned of the two meanwhile', async () => {
    await writeTwins();
    await accept();
    await writeGraph(graph, { ties: [tie('org:a', 'org:c', { type: 'LICENSES_TO' })] }, 'later');

    expect(await undoMerge(graph, id, author)).toEqual({ outcome: 'UNDONE' });

    expect(
      await rows(
        "MATCH (n:Organization {id: 'org:a'})-[:LICENSES_TO]->() RETURN n.tieCount AS tieCount",
      ),
    ).toEqual([{ tieCount: 4 }]);
  });

  it('is refused with the facts that later work touched, and changes nothing', async () => {
    await writeTwins();
    await accept();
    const report = tie('org:a', 'org:b', { observedOn: { day: '2024-01-01', precision: 'DAY' } });
    await writeGraph(graph, { ties: [report] }, 'later');
    const before = await snapshot();

    const undone = await undoMerge(graph, id, author);

    const [changed] = await rows(
      "MATCH (:Organization {id: 'org:a'})-[r:SUPPLIES]->() RETURN r.id AS id",
    );
    expect(undone).toEqual({
      outcome: 'RESTED_ON',
      dependencies: [{ kind: 'FACT_CHANGED', entityId: changed?.id }],
    });
    expect(await snapshot()).toEqual(before);
  });
});
