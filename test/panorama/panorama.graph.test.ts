import { beforeAll, describe, expect, it } from 'vitest';
import { writeGraph } from '../../server/write/write-graph.ts';
import { tieId } from '../oracle/random-ties.ts';
import { firmAttachments, takeSnapshot } from '../oracle/snapshot.ts';
import { openWorld } from '../oracle/world.ts';
import { demoData } from '../support/demo.ts';
import { openTestGraph } from '../support/graph.ts';
import { run } from '../support/run.ts';

const { graph } = openTestGraph('once');
beforeAll(() => writeGraph(graph, demoData, 'test'));

const operation = `query ($chainId: ID!, $regionCode: RegionCode!, $asOf: Date) {
  panorama(chainId: $chainId, regionCode: $regionCode, asOf: $asOf) {
    asOf localCount outsideCount
    stages {
      stage { id position order } localCount totalCount abroadCount unknownRegionCount
      expectedCount locationQuotient strength action demand explanation
      all: members(where: ALL, first: 100) { totalCount nodes { organization { id } confidence } }
      local: members(first: 100) { totalCount nodes { organization { region { code } } } }
    }
    links { from { id } to { id } relationCount }
  }
}`;

async function ask(variables: Record<string, string>) {
  const { data, errors } = await run(graph, operation, variables);
  expect(errors).toBeUndefined();
  return data.panorama;
}

const bio = { chainId: 'chain:ch_bio', regionCode: '330105' };

describe('a panorama', () => {
  it('is as of the newest fact and in display order', async () => {
    const { asOf, stages } = await ask(bio);

    expect(asOf).toBe('2025-12-03');
    const positions = ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM', 'SUPPORT'];
    const places = stages.map(
      ({ stage }: { stage: { position: string; order: number } }) =>
        positions.indexOf(stage.position) * 100 + stage.order,
    );
    expect(places).toEqual(places.toSorted((a: number, b: number) => a - b));
  });

  it('lists as many members as it counts, nobody twice', async () => {
    const { stages } = await ask(bio);

    for (const { all, local, ...counts } of stages) {
      const ids = all.nodes.map(
        ({ organization }: { organization: { id: string } }) => organization.id,
      );
      expect(new Set(ids).size).toBe(ids.length);
      expect(all.totalCount).toBe(ids.length);
      expect(ids.length).toBe(counts.totalCount + counts.abroadCount + counts.unknownRegionCount);
      expect(local.nodes).toHaveLength(counts.localCount);
    }
  });

  it('prints the numbers of a verdict in its sentence', async () => {
    const { stages } = await ask(bio);

    for (const { explanation, localCount, totalCount } of stages) {
      expect(explanation).toContain(`本地${localCount}家,全国样本${totalCount}家`);
    }
  });

  it('counts along a flow the ties that touch the region, each once', async () => {
    const { links } = await ask(bio);

    const snapshot = takeSnapshot(openWorld(demoData, tieId), '330105', '2025-12-03');
    const worksIn = (id: string, stageId: string) =>
      firmAttachments(snapshot, id, 'chain:ch_bio').some((one) => one.stageId === stageId);
    const never = ['SERVES', 'LOCATED_IN', 'COMPETES_WITH'];
    const ties = snapshot.ties.filter(
      ({ type, fromId, toId }) =>
        !never.includes(type) &&
        [fromId, toId].some((id) => snapshot.byId.get(id)?.regionCode === '330105'),
    );
    for (const { from, to, relationCount } of links) {
      const along = ties.filter(
        ({ fromId, toId }) =>
          (worksIn(fromId, from.id) && worksIn(toId, to.id)) ||
          (worksIn(fromId, to.id) && worksIn(toId, from.id)),
      );
      expect(relationCount, `${from.id} ${to.id}`).toBe(along.length);
    }
  });

  it('of a region without anybody draws no gap it cannot show', async () => {
    const { localCount, stages } = await ask({ ...bio, regionCode: '632600' });

    expect(localCount).toBe(0);
    for (const { strength } of stages) expect(strength).toBe('NO_EVIDENCE');
  });

  it('of an earlier day does not know what was founded later', async () => {
    const [now, then] = [await ask(bio), await ask({ ...bio, asOf: '1990-01-01' })];

    expect(then.asOf).toBe('1990-01-01');
    expect(then.localCount).toBeLessThan(now.localCount);
  });
});

describe('a page of members', () => {
  const page = `query ($after: String, $where: MemberScope) {
    panorama(chainId: "chain:ch_bio", regionCode: "330105") {
      stages {
        members(where: $where, first: 3, after: $after) {
          nodes { organization { id } } pageInfo { hasNextPage endCursor }
        }
      }
    }
  }`;
  const membersOf = async (after?: string, where = 'ALL') => {
    const { data, errors } = await run(graph, page, { after, where });
    return { members: data?.panorama.stages[8].members, errors };
  };

  it('goes on where the one before ended', async () => {
    const seen: string[] = [];
    for (let after: string | undefined, more = true; more; ) {
      const { members } = await membersOf(after);
      seen.push(
        ...members.nodes.map(
          ({ organization }: { organization: { id: string } }) => organization.id,
        ),
      );
      more = members.pageInfo.hasNextPage;
      after = members.pageInfo.endCursor;
    }

    const { stages } = await ask(bio);
    expect(seen).toEqual(
      stages[8].all.nodes.map(
        ({ organization }: { organization: { id: string } }) => organization.id,
      ),
    );
  });

  it('refuses the cursor of another list', async () => {
    const { members } = await membersOf();

    const { errors } = await membersOf(members.pageInfo.endCursor, 'LOCAL');

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  });
});

it.each([
  [{ ...bio, chainId: 'chain:none' }, 'chainId'],
  [{ ...bio, regionCode: '999999' }, 'regionCode'],
])('names what does not exist: %j', async (variables, argument) => {
  const { errors } = await run(graph, operation, variables);

  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
});
