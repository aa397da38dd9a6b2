import { describe, expect, it } from 'vitest';
import { cleanUscc } from '../../server/templates/clean/uscc.ts';
import type { GraphData } from '../../server/write/graph-data.ts';
import { writeGraph } from '../../server/write/write-graph.ts';
import { codesOf, openEdits, supplyId } from './ask.ts';
import { author, world } from './world.ts';

const { graph, ask, edit, node, count } = openEdits();

const findings = (code: string) => cleanUscc(code).findings.length;

/** Made up; the last character is the check digit. */
const [right = '', wrong = ''] = ['0123456789ABCDEFGHJKLMNPQRTUWXY']
  .flatMap((digits) => digits.split('').map((digit) => `91910105MA0JYCEQX${digit}`))
  .sort((a, b) => findings(a) - findings(b));
const fresh = {
  name: '丙一测试机器人有限公司',
  shortName: '丙一测试',
  aliases: ['丙一机器人(测试)'],
  kind: 'COMPANY',
  regionCode: '910105',
};

const names = () =>
  count(
    "MATCH (n:OrganizationName) WITH n ORDER BY n.key RETURN collect(n.kind + ' ' + n.key) AS count",
  );

describe('a new organisation', () => {
  it('is found by its names, and has its author in the history', async () => {
    const { organization, warnings, userErrors } = await edit('saveOrganization', fresh);

    expect(userErrors).toEqual([]);
    expect(warnings).toEqual([]);
    expect(await node(organization.id)).toMatchObject({
      name: fresh.name,
      version: organization.version,
      history: { nodes: [{ change: 'CREATED', author }] },
    });
    expect(await names()).toEqual(['ALIAS 丙一机器人(测试)', 'SHORT 丙一测试']);
    const { search } = await ask('{ search(text: "bycs") { node { id } } }');
    expect(search).toContainEqual({ node: { id: organization.id } });
  });

  it('is a conflict where there is one of the same code, or name and region', async () => {
    const first = await edit('saveOrganization', { ...fresh, uscc: right });
    const byCode = await edit('saveOrganization', { ...fresh, name: '丁二测试', uscc: right });
    const unnamed = await edit('saveOrganization', { ...fresh, name: '戊三测试' });
    const byName = await edit('saveOrganization', { ...fresh, name: '戊三测试' });

    expect(first.organization.id).toBe(`org:${right}`);
    expect(codesOf(byCode)).toEqual(['uscc CONFLICT']);
    expect(byCode.newest.id).toBe(first.organization.id);
    expect(codesOf(byName)).toEqual(['name CONFLICT']);
    expect(byName.newest.id).toBe(unnamed.organization.id);
  });

  it('is a conflict with the one that took over whoever had its code', async () => {
    await count(
      `CREATE (n:MergedOrganization {id: 'org:gone', intoId: 'org:here3', uscc: '${right}'}) RETURN 1 AS count`,
    );

    const answer = await edit('saveOrganization', { ...fresh, uscc: right });

    expect(codesOf(answer)).toEqual(['uscc CONFLICT']);
    expect(answer.newest.id).toBe('org:here3');
  });

  it('is warned of for a wrong check digit, and refused for a wrong form', async () => {
    const doubtful = await edit('saveOrganization', { ...fresh, uscc: wrong.toLowerCase() });

    expect(doubtful).toMatchObject({
      organization: { id: `org:${wrong}` },
      warnings: ['统一社会信用代码的校验位不符,请核对。'],
      userErrors: [],
    });
    expect((await edit('saveOrganization', { ...fresh, uscc: right })).warnings).toEqual([]);
    expect(codesOf(await edit('saveOrganization', { ...fresh, uscc: '12345' }))).toEqual([
      'uscc INVALID',
    ]);
  });

  it('is refused with all that is wrong', async () => {
    const answer = await edit('saveOrganization', {
      name: '长'.repeat(201),
      regionCode: '999999',
      country: 'usa',
      foundedOn: '2999-01-01',
    });

    expect(codesOf(answer)).toEqual([
      'name INVALID',
      'country INVALID',
      'foundedOn INVALID',
      'regionCode NOT_FOUND',
      'kind INVALID',
      'country INVALID',
    ]);
  });
});

describe('a stored organisation', () => {
  const version = async (id = 'org:here0') => (await node(id)).version;

  it('is corrected in what the input says', async () => {
    const { organization } = await edit('saveOrganization', {
      id: 'org:here0',
      expectedVersion: await version(),
      kind: 'INSTITUTE',
      shortName: '甲零',
      regionCode: null,
      country: 'US',
      website: 'https://test.example/',
    });

    expect(organization).toMatchObject({ name: '甲0测试材料', kind: 'INSTITUTE' });
    const read = await ask(
      `{ organization(id: "org:here0") { __typename shortName region { code } country website
        relations { totalCount } stages { stage { id } } } }`,
    );
    expect(read.organization).toMatchObject({
      __typename: 'Institute',
      shortName: '甲零',
      region: null,
      country: 'US',
      website: 'https://test.example/',
      relations: { totalCount: 2 },
    });
    expect((await node('org:here0')).history.nodes[0].changes).toContainEqual({
      field: 'label',
      before: 'Company',
      after: 'Institute',
    });
  });

  it('tells which import brought it, behind all that became of it', async () => {
    await edit('saveOrganization', {
      id: 'org:here0',
      expectedVersion: await version(),
      shortName: '甲零',
    });

    const of = async (id: string) => (await node(id)).history.nodes;
    const origin = { change: 'CREATED', author: null, note: '由导入“run:first”建立' };

    expect(await of('org:here0')).toMatchObject([{ change: 'UPDATED', author }, origin]);
    expect(await of('org:here1')).toMatchObject([origin]);
  });

  it('stays without what a person took away, until another source says it', async () => {
    const said = { ...world.organizations?.[0], website: 'https://test.example/' };
    const load = (sourceId: string) =>
      writeGraph(
        graph,
        { organizations: [{ ...said, sourceIds: [sourceId] }] } as GraphData,
        'run:b',
      );
    const website = async () =>
      (await ask('{ organization(id: "org:here0") { website contradictions { field } } }'))
        .organization;
    await load('source:one');
    const first = await website();
    await edit('saveOrganization', {
      id: 'org:here0',
      expectedVersion: await version(),
      website: null,
    });

    await load('source:one');
    const again = await website();
    await load('source:two');
    const newer = await website();

    const contradictions: unknown[] = [];
    expect(first).toEqual({ website: 'https://test.example/', contradictions });
    expect(again).toEqual({ website: null, contradictions });
    expect(newer).toEqual({ website: 'https://test.example/', contradictions });
  });

  it('keeps its version while only its ties change', async () => {
    const before = await version();

    await edit('removeRelation', {
      id: supplyId,
      expectedVersion: (await node(supplyId)).version,
    });

    expect(await version()).toBe(before);
  });

  it('is a conflict when somebody corrected it since, with what is stored', async () => {
    const read = await version();
    const correction = { id: 'org:here0', expectedVersion: read };
    const first = await edit('saveOrganization', { ...correction, shortName: '甲零' });

    const second = await edit('saveOrganization', { ...correction, shortName: '甲〇' });

    expect(codesOf(second)).toEqual(['expectedVersion CONFLICT']);
    expect(second.organization).toBeNull();
    expect(second.newest).toMatchObject({ id: 'org:here0', version: first.organization.version });
  });

  it('does not take a code that is another one’s', async () => {
    await edit('saveOrganization', { ...fresh, stockCode: '000001.SZ' });

    const answer = await edit('saveOrganization', {
      id: 'org:here0',
      expectedVersion: await version(),
      stockCode: '000001.sz',
    });

    expect(codesOf(answer)).toEqual(['stockCode INVALID']);
  });

  it('drops the names that are taken away', async () => {
    const { organization } = await edit('saveOrganization', fresh);

    await edit('saveOrganization', {
      id: organization.id,
      expectedVersion: organization.version,
      aliases: ['丙一旧称'],
      shortName: null,
    });

    expect(await names()).toEqual(['ALIAS 丙一旧称']);
  });

  it('is removed only when nothing hangs on it', async () => {
    const { organization } = await edit('saveOrganization', fresh);

    const busy = await edit('removeOrganization', {
      id: 'org:here0',
      expectedVersion: await version(),
    });
    const { removedId } = await edit('removeOrganization', {
      id: organization.id,
      expectedVersion: organization.version,
      reason: '误录',
    });

    expect(codesOf(busy)).toEqual(['id INVALID']);
    expect(removedId).toBe(organization.id);
    expect(await node(organization.id)).toBeNull();
    expect(await names()).toEqual([]);
  });
});
