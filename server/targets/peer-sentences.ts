import type { Loaders } from '../context.ts';
import { loadPresent } from '../loader.ts';
import { nameOf } from '../organization-name.ts';
import type { TargetRole } from '../schema.generated.ts';
import type { PeerPath } from './traversal.ts';

/** Who is like whom, in names: `a` and a local `m` say so. */
interface PeerWords {
  readonly u: string;
  readonly a: string;
  /** 同类企业; of SAME_STAGE the anchor's present partner. */
  readonly m: string;
  readonly isPeerLocal: boolean;
  readonly stage: string;
  /** Of those that they share, the one that carries most. */
  readonly first: string;
  /** 例: (甲、乙等) */
  readonly shared: string;
  readonly sharedCount: number;
}

/** One Chinese sentence on a likeness: it never claims that anybody here knows the candidate. */
export async function sayPeer(
  path: PeerPath,
  regionPrefix: string,
  loaders: Loaders,
): Promise<string> {
  const { sharedIds, sharedCount, stageId } = path;
  const [u, anchor, peer, peerRow, stage, shared] = await Promise.all([
    nameOf(path.candidateId, loaders),
    nameOf(path.anchorId, loaders),
    nameOf(path.peerId, loaders),
    loadPresent(loaders.organization, path.peerId),
    stageId === null ? null : loadPresent(loaders.stage, stageId),
    Promise.all(sharedIds.slice(0, namedCount).map((id) => nameOf(id, loaders))),
  ]);
  const isPeerLocal = peerRow.regionCode?.startsWith(regionPrefix) ?? false;
  const more = sharedCount > shared.length ? '等' : '';
  const words: PeerWords = {
    u,
    a: `本地${anchor}`,
    m: isPeerLocal ? `本地${peer}` : peer,
    isPeerLocal,
    stage: `“${stage?.name}”环节`,
    first: shared[0] ?? '',
    shared: `(${shared.join('、')}${more})`,
    sharedCount,
  };
  return `${peerPhrase(path, words)}。`;
}

/** How many of the shared organisations a sentence names. */
const namedCount = 2;

function peerPhrase({ kind, role }: PeerPath, words: PeerWords): string {
  const { u, a, m, stage, first, shared, sharedCount: n } = words;
  switch (kind) {
    case 'PEER_SUPPLIER':
      return `${u}供应${m};${m}与${a}有${n}家共同供应商${shared},采购结构相近。未见${u}供应${a}的记录`;
    case 'PEER_CUSTOMER':
      return `${u}采购同类企业${m}的产品;${m}与${a}有${n}家共同客户${shared}`;
    case 'CO_INVESTOR':
      return `${u}与${a}的${n === 1 ? `股东${first}` : `${n}家股东${shared}`}共同投资过${m}`;
    case 'CO_INVESTEE':
      return `与${a}共同投资过${n}家企业${shared}的${m}已投资${u}`;
    case 'PEER_PARTNER':
      return `${u}是${m}的合作方;${m}与${a}有${n}个共同合作方${shared}`;
    case 'RIVAL':
      return roleWords[role](u, `${a}的同业${m}`);
    case 'SAME_STAGE': {
      const [present, chance] = partnerWords[role];
      const warning = words.isPeerLocal ? `;注意与${m}构成竞争` : '';
      return `${u}与${a}${present}${m}同处${stage},${chance}${warning}`;
    }
    case 'STAGE_PEER':
      return role === 'PARTNER'
        ? `${u}的合作方${m}与${a}同处${stage}`
        : roleWords[role](u, `与${a}同处${stage}的${m}`);
  }
}

/** What the candidate is to somebody. */
const roleWords: Readonly<Record<TargetRole, (u: string, other: string) => string>> = {
  SUPPLIER: (u, other) => `${u}供应${other}`,
  CUSTOMER: (u, other) => `${u}采购${other}的产品`,
  INVESTOR: (u, other) => `${u}已投资${other}`,
  INVESTEE: (u, other) => `${other}已投资${u}`,
  PARTNER: (u, other) => `${u}与${other}合作`,
};

/** What an anchor's present partner is called, and what one like it could be. */
const partnerWords: Readonly<Record<TargetRole, readonly [present: string, chance: string]>> = {
  SUPPLIER: ['现有供应商', '可作第二供应源'],
  CUSTOMER: ['现有客户', '可作新客户'],
  INVESTOR: ['现有投资方', '可作新投资方'],
  INVESTEE: ['已投企业', '可作同类投资标的'],
  PARTNER: ['现有合作方', '可作新合作方'],
};
