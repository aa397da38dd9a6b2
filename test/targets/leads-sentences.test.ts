import { expect, it } from 'vitest';
import type { Loaders } from '../../server/context.ts';
import { sayPeer } from '../../server/targets/peer-sentences.ts';
import type { PeerPath } from '../../server/targets/traversal.ts';

const names: Record<string, string> = {
  u: '甲测试部件',
  a: '乙测试整机',
  m: '丙测试整机',
  l: '丁测试整机',
  s: '一测试材料',
  t: '二测试材料',
  w: '三测试材料',
};

const loaders = {
  organization: {
    load: async (id: string) => ({
      id,
      name: names[id],
      shortName: null,
      regionCode: id === 'l' ? '330105' : '440305',
    }),
  },
  stage: { load: async (id: string) => ({ id, name: '测试电机' }) },
} as unknown as Loaders;

const path: PeerPath = {
  kind: 'PEER_SUPPLIER',
  role: 'SUPPLIER',
  candidateId: 'u',
  anchorId: 'a',
  peerId: 'm',
  sharedIds: ['s', 't', 'w'],
  sharedCount: 7,
  stageId: null,
  relationIds: [],
  membershipIds: [],
  share: 1,
};

const say = (rest: Partial<PeerPath>) => sayPeer({ ...path, ...rest }, '330105', loaders);

it.each<[PeerPath['kind'], string]>([
  [
    'PEER_SUPPLIER',
    '甲测试部件供应丙测试整机;丙测试整机与本地乙测试整机有7家共同供应商(一测试材料、二测试材料等),采购结构相近。未见甲测试部件供应本地乙测试整机的记录。',
  ],
  [
    'PEER_CUSTOMER',
    '甲测试部件采购同类企业丙测试整机的产品;丙测试整机与本地乙测试整机有7家共同客户(一测试材料、二测试材料等)。',
  ],
  [
    'CO_INVESTOR',
    '甲测试部件与本地乙测试整机的7家股东(一测试材料、二测试材料等)共同投资过丙测试整机。',
  ],
  [
    'CO_INVESTEE',
    '与本地乙测试整机共同投资过7家企业(一测试材料、二测试材料等)的丙测试整机已投资甲测试部件。',
  ],
  [
    'PEER_PARTNER',
    '甲测试部件是丙测试整机的合作方;丙测试整机与本地乙测试整机有7个共同合作方(一测试材料、二测试材料等)。',
  ],
])('says of %s what the peer and the anchor share', async (kind, text) => {
  expect(await say({ kind })).toBe(text);
});

it('names all that are shared where they are few', async () => {
  expect(await say({ sharedIds: ['s', 't'], sharedCount: 2 })).toContain(
    '2家共同供应商(一测试材料、二测试材料),',
  );
  expect(await say({ kind: 'CO_INVESTOR', sharedIds: ['s'], sharedCount: 1 })).toBe(
    '甲测试部件与本地乙测试整机的股东一测试材料共同投资过丙测试整机。',
  );
});

it.each<[PeerPath['role'], string]>([
  ['SUPPLIER', '甲测试部件供应本地乙测试整机的同业丙测试整机。'],
  ['CUSTOMER', '甲测试部件采购本地乙测试整机的同业丙测试整机的产品。'],
  ['INVESTOR', '甲测试部件已投资本地乙测试整机的同业丙测试整机。'],
  ['INVESTEE', '本地乙测试整机的同业丙测试整机已投资甲测试部件。'],
  ['PARTNER', '甲测试部件与本地乙测试整机的同业丙测试整机合作。'],
])('says of a rival what the candidate is to it: %s', async (role, text) => {
  expect(await say({ kind: 'RIVAL', role, sharedIds: [], sharedCount: 0 })).toBe(text);
});

it.each<[PeerPath['role'], string]>([
  ['SUPPLIER', '现有供应商丙测试整机同处“测试电机”环节,可作第二供应源。'],
  ['CUSTOMER', '现有客户丙测试整机同处“测试电机”环节,可作新客户。'],
  ['INVESTOR', '现有投资方丙测试整机同处“测试电机”环节,可作新投资方。'],
  ['INVESTEE', '已投企业丙测试整机同处“测试电机”环节,可作同类投资标的。'],
  ['PARTNER', '现有合作方丙测试整机同处“测试电机”环节,可作新合作方。'],
])('says of a shared stage what the candidate could be: %s', async (role, text) => {
  const said = await say({ kind: 'SAME_STAGE', role, stageId: 'stage', sharedIds: [] });

  expect(said).toBe(`甲测试部件与本地乙测试整机${text}`);
});

it('warns where the one in the same stage is local', async () => {
  expect(await say({ kind: 'SAME_STAGE', peerId: 'l', stageId: 'stage', sharedIds: [] })).toBe(
    '甲测试部件与本地乙测试整机现有供应商本地丁测试整机同处“测试电机”环节,可作第二供应源;注意与本地丁测试整机构成竞争。',
  );
});

it.each<[PeerPath['role'], string]>([
  ['SUPPLIER', '甲测试部件供应与本地乙测试整机同处“测试电机”环节的丙测试整机。'],
  ['CUSTOMER', '甲测试部件采购与本地乙测试整机同处“测试电机”环节的丙测试整机的产品。'],
  ['INVESTOR', '甲测试部件已投资与本地乙测试整机同处“测试电机”环节的丙测试整机。'],
  ['INVESTEE', '与本地乙测试整机同处“测试电机”环节的丙测试整机已投资甲测试部件。'],
  ['PARTNER', '甲测试部件的合作方丙测试整机与本地乙测试整机同处“测试电机”环节。'],
])('says of a peer by stage what the candidate is to it: %s', async (role, text) => {
  expect(await say({ kind: 'STAGE_PEER', role, stageId: 'stage', sharedIds: [] })).toBe(text);
});
