import type { GraphData, Membership, Organization, Tie } from '../../server/write/graph-data.ts';
import { paperProfile } from './paper-profile.ts';
import type { Question } from './world.ts';

const day = { day: '2026-01-01', precision: 'DAY' } as const;
const fact = {
  sourceIds: ['source:t1'],
  status: 'VERIFIED',
  confidence: 1,
  observedOn: day,
  firstObservedOn: day,
  validFrom: day,
} as const;

function org(key: string, name: string, rest: Partial<Organization>): Organization {
  const id = `org:t-${key}`;
  return { id, label: 'Company', name, status: 'ACTIVE', sourceIds: ['source:t1'], ...rest };
}

function member(key: string, stage: string, confidence: number): Membership {
  const stageId = `stage:t/${stage}`;
  return { organizationId: `org:t-${key}`, stageId, evidence: 'ASSERTED', ...fact, confidence };
}

function tie(type: Tie['type'], from: string, to: string, confidence = 1): Tie {
  return { type, fromId: `org:t-${from}`, toId: `org:t-${to}`, ...fact, confidence };
}

export const supply = tie('SUPPLIES', 'u', 'a', 0.9);
export const investedHere = tie('INVESTS_IN', 'i', 'a');
export const investedThere = tie('INVESTS_IN', 'i', 'v');
const branch = tie('CONTROLS', 'w', 'wb');
export const cooperation = tie('COOPERATES_WITH', 'g', 'v', 0.5);

/** Nine organisations, five ties, one demand: every number of `tinyAnswer` is worked out beside it, in tiny-answer.ts. */
export const tinyWorld: GraphData = {
  sources: [{ id: 'source:t1', title: '测试来源', channel: 'PUBLIC' }],
  regions: [
    { code: '330000', name: '甲测试省', level: 'PROVINCE' },
    { code: '330100', name: '甲测试市', level: 'CITY', parentCode: '330000' },
    { code: '330105', name: '甲一测试区', level: 'DISTRICT', parentCode: '330100' },
  ],
  chains: [{ id: 'chain:t', name: '测试链' }],
  stages: [
    { id: 'stage:t/s1', chainId: 'chain:t', name: '测试材料', position: 'UPSTREAM', order: 1 },
    { id: 'stage:t/s2', chainId: 'chain:t', name: '测试器件', position: 'MIDSTREAM', order: 2 },
    {
      id: 'stage:t/f',
      chainId: 'chain:t',
      name: '测试基金',
      position: 'SUPPORT',
      order: 3,
      countedKinds: ['Investor'],
    },
  ],
  stageLinks: [{ fromId: 'stage:t/s1', toId: 'stage:t/s2' }],
  organizations: [
    org('a', '甲一测试器件', { regionCode: '330105', stockCode: '699901' }),
    org('b', '甲二测试器件', { regionCode: '330105' }),
    org('g', '甲一测试区投促局', { label: 'Authority', regionCode: '330105' }),
    org('i', '乙一测试基金', { label: 'Investor', regionCode: '440305' }),
    org('u', '丙一测试材料', { regionCode: '310104' }),
    org('v', '丙二测试材料', { regionCode: '310104' }),
    org('w', '丙三测试材料', { regionCode: '310104' }),
    org('wb', '丙三测试材料甲分公司', { regionCode: '330105' }),
    org('m', '丙四测试材料', { regionCode: '310104' }),
  ],
  memberships: [
    member('a', 's2', 1),
    member('b', 's2', 0.9),
    member('i', 'f', 1),
    member('u', 's1', 0.9),
    member('v', 's1', 1),
    member('w', 's1', 1),
    member('m', 's1', 0.5),
  ],
  ties: [supply, investedHere, investedThere, branch, cooperation],
  demands: [
    {
      id: 'demand:t1',
      organizationId: 'org:t-b',
      stageId: 'stage:t/s1',
      title: '测试材料本地配套',
      ...fact,
    },
  ],
};

export const tinyQuestion: Question = {
  chainId: 'chain:t',
  regionCode: '330105',
  mode: 'ANCHOR_LED',
  kinds: ['Company'],
  scope: 'OUTSIDE_CITY',
  profile: paperProfile,
};
