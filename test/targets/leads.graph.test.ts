import { beforeAll, describe, expect, it } from 'vitest';
import { writeGraph } from '../../server/write/write-graph.ts';
import { openTestGraph } from '../support/graph.ts';
import { askLeads, find, keysOf, type Row } from './leads-answer.ts';
import { leadsWorld } from './leads-world.ts';

const { graph } = openTestGraph('once');
beforeAll(() => writeGraph(graph, leadsWorld, 'test'));
const ask = (input?: Record<string, unknown>) => askLeads(graph, input);

describe('the four lists', () => {
  it('hold every candidate once, each by what leads to it', async () => {
    const { targets, leads, matches, established, ...counts } = await ask();

    expect(keysOf(targets)).toEqual(['m', 's', 't']);
    expect(keysOf(leads)).toEqual(['n', 'r', 'u', 'v']);
    expect(keysOf(matches)).toEqual(['q', 'w']);
    expect(keysOf(established)).toEqual(['e']);
    expect(counts).toMatchObject({
      candidateCount: 10,
      targetCount: 3,
      leadCount: 4,
      matchCount: 2,
      establishedCount: 1,
    });
  });

  it('keep a demand out of the leads, though a peer leads there too', async () => {
    const { matches } = await ask();

    const kinds = find(matches, 'q').reasons.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['DEMAND', 'PEER_SUPPLIER']));
  });

  it('make no lead of activity alone', async () => {
    const { matches } = await ask();

    const ties = find(matches, 'w').reasons.filter(({ block }) => block === 'TIES');
    expect(ties.map(({ kind }) => kind)).toEqual(['ACTIVITY']);
    expect(ties[0]?.points).toBeGreaterThan(0);
  });

  it('say what a lead is, where there are any', async () => {
    const note = expect.stringContaining('未见与本地企业的直接往来');

    expect((await ask()).notes).toContainEqual(note);
    expect((await ask({ roles: ['INVESTOR'] })).notes).not.toContainEqual(note);
  });

  it('number a lead within its own list', async () => {
    const { leads } = await ask();

    expect(leads.map(({ rank }: { rank: number }) => rank)).toEqual([1, 2, 3, 4]);
  });
});

describe('a lead', () => {
  it('names the peer, the anchor and what they share, those that carry most first', async () => {
    const { leads } = await ask();

    const [reason] = find(leads, 'u').reasons.filter(({ kind }) => kind === 'PEER_SUPPLIER');
    expect(reason?.text).toBe(
      '丙一测试部件供应乙三测试装备;乙三测试装备与本地甲一测试器件有2家共同供应商(乙一测试材料、乙二测试材料),采购结构相近。未见丙一测试部件供应本地甲一测试器件的记录。',
    );
    expect(reason?.peer).toEqual({
      organization: { id: 'org:t-m' },
      anchor: { id: 'org:t-a' },
      shared: [{ id: 'org:t-s' }, { id: 'org:t-t' }],
      sharedCount: 2,
      role: 'SUPPLIER',
      stage: null,
    });
    expect(reason?.steps).toEqual([
      step('a', 's', 'SUPPLIES'),
      step('s', 'm', 'SUPPLIES'),
      step('m', 'u', 'SUPPLIES'),
    ]);
  });

  it('over a rival walks from the anchor through it', async () => {
    const { leads } = await ask();

    const [reason] = find(leads, 'r').reasons.filter(({ kind }) => kind === 'RIVAL');
    expect(reason?.text).toBe('丙二测试部件供应本地甲一测试器件的同业乙四测试器件。');
    expect(reason?.peer).toMatchObject({ sharedCount: 0, shared: [], stage: null });
    expect(reason?.steps).toEqual([step('a', 'n', 'COMPETES_WITH'), step('n', 'r', 'SUPPLIES')]);
  });

  it('by a stage names it, and only the tie is a step', async () => {
    const { leads } = await ask();

    const stagePeer = find(leads, 'r').reasons.find(({ kind }) => kind === 'STAGE_PEER');
    expect(stagePeer?.text).toBe(
      '丙二测试部件供应与本地甲一测试器件同处“测试器件”环节的乙四测试器件。',
    );
    expect(stagePeer?.peer).toMatchObject({ stage: { id: 'stage:t/2' } });
    expect(stagePeer?.steps).toEqual([step('n', 'r', 'SUPPLIES')]);
    const sameStage = find(leads, 'v').reasons.find(({ kind }) => kind === 'SAME_STAGE');
    expect(sameStage?.text).toBe(
      '丙三测试材料与本地甲二测试器件现有供应商乙二测试材料同处“测试材料”环节,可作第二供应源。',
    );
    expect(sameStage?.steps).toEqual([step('b', 't', 'SUPPLIES')]);
  });

  it('beside a local supplier is warned of as its rival', async () => {
    const { leads } = await ask();

    const texts = find(leads, 'n').reasons.map(({ text }) => text);
    expect(texts).toContain(
      '乙四测试器件与本地甲一测试器件现有供应商本地甲二测试器件同处“测试器件”环节,可作第二供应源;注意与本地甲二测试器件构成竞争。',
    );
  });

  it('that competes with a local organisation carries the flag', async () => {
    const { leads } = await ask();

    expect(find(leads, 'r')).toMatchObject({
      flags: [
        {
          kind: 'COMPETES_WITH_LOCAL',
          text: '与本地甲二测试器件竞争',
          organization: { id: 'org:t-b' },
        },
      ],
    });
    expect(find(leads, 'u')).toMatchObject({ flags: [] });
  });

  it('tells of dealings that have ended, unless others go on', async () => {
    const { leads, targets } = await ask();

    expect(find(leads, 'v')).toMatchObject({
      flags: [
        {
          kind: 'FORMER_TIE',
          text: '曾与本地甲一测试器件往来,2025年终止',
          organization: { id: 'org:t-a' },
        },
      ],
    });
    expect(find(targets, 's')).toMatchObject({ flags: [] });
  });

  it('adds nothing to the count of paths', async () => {
    const { pathCount, targets, leads, matches, established } = await ask();

    const paths = [...targets, ...leads, ...matches, ...established].flatMap((row: Row) =>
      row.reasons.filter(({ block, kind, peer }) => block === 'TIES' && !peer && isPath(kind)),
    );
    expect(pathCount).toBe(paths.length);
  });
});

const isPath = (kind: string) => kind !== 'DEMAND' && kind !== 'ACTIVITY';
const step = (from: string, to: string, type: string) => ({
  from: { id: `org:t-${from}` },
  to: { id: `org:t-${to}` },
  relation: { type },
});

it('asks only for the roles named', async () => {
  const { leads } = await ask({ roles: ['SUPPLIER'] });

  const peers = leads.flatMap(({ reasons }: Row) => reasons.flatMap(({ peer }) => peer ?? []));
  expect(peers.length).toBeGreaterThan(0);
  for (const { role } of peers) expect(role).toBe('SUPPLIER');
  expect(keysOf((await ask({ roles: ['INVESTOR'] })).leads)).toEqual([]);
});
