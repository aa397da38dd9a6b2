import type { GraphData, Membership, Organization, Tie } from '../../server/write/graph-data.ts';

const day = { day: '2026-01-01', precision: 'DAY' } as const;
const fact = {
  sourceIds: ['source:t1'],
  status: 'VERIFIED',
  confidence: 1,
  observedOn: day,
  firstObservedOn: day,
} as const;
const [here, there, far] = ['330105', '440305', '310104'];

function org(key: string, name: string, regionCode: string): Organization {
  const id = `org:t-${key}`;
  return { id, label: 'Company', name, status: 'ACTIVE', regionCode, sourceIds: ['source:t1'] };
}

function member(key: string, stage: string): Membership {
  const stageId = `stage:t/${stage}`;
  return { organizationId: `org:t-${key}`, stageId, evidence: 'ASSERTED', ...fact };
}

function tie(type: Tie['type'], from: string, to: string, rest: Partial<Tie> = {}): Tie {
  return { type, fromId: `org:t-${from}`, toId: `org:t-${to}`, ...fact, ...rest };
}

const ended = { validTo: { day: '2025-01-01', precision: 'YEAR' } } as const;

/**
 * Two anchors, a and b; s and t supply a, t supplies b, b supplies a. m buys from s and t as a does,
 * n is a's rival. u and q supply m, r supplies n, v only stands beside s and t, w deals outside the
 * chain. Every tie is of the data date; a licence of v and one of s have ended.
 */
export const leadsWorld: GraphData = {
  sources: [
    { id: 'source:t1', title: '测试来源', channel: 'PUBLIC' },
    { id: 'source:t2', title: '测试处罚来源', channel: 'PUBLIC' },
  ],
  regions: [
    { code: '330000', name: '甲测试省', level: 'PROVINCE' },
    { code: '330100', name: '甲测试市', level: 'CITY', parentCode: '330000' },
    { code: '330105', name: '甲一测试区', level: 'DISTRICT', parentCode: '330100' },
    { code: '440305', name: '乙测试区', level: 'DISTRICT' },
    { code: '310104', name: '丙测试区', level: 'DISTRICT' },
  ],
  chains: [{ id: 'chain:t', name: '测试链' }],
  stages: [
    { id: 'stage:t/1', chainId: 'chain:t', name: '测试材料', position: 'UPSTREAM', order: 1 },
    { id: 'stage:t/2', chainId: 'chain:t', name: '测试器件', position: 'MIDSTREAM', order: 2 },
    { id: 'stage:t/3', chainId: 'chain:t', name: '测试装备', position: 'MIDSTREAM', order: 3 },
    { id: 'stage:t/4', chainId: 'chain:t', name: '测试部件', position: 'MIDSTREAM', order: 4 },
  ],
  organizations: [
    org('a', '甲一测试器件', here),
    org('b', '甲二测试器件', here),
    org('s', '乙一测试材料', there),
    org('t', '乙二测试材料', there),
    org('m', '乙三测试装备', there),
    org('n', '乙四测试器件', there),
    org('o', '乙五测试整机', there),
    org('u', '丙一测试部件', far),
    org('r', '丙二测试部件', far),
    org('v', '丙三测试材料', far),
    org('w', '丙四测试部件', far),
    org('q', '丙五测试装备', far),
    org('e', '丙六测试部件', far),
  ],
  memberships: [
    ...['s', 't', 'v'].map((key) => member(key, '1')),
    ...['a', 'b', 'n'].map((key) => member(key, '2')),
    ...['m', 'q'].map((key) => member(key, '3')),
    ...['u', 'r', 'w', 'e'].map((key) => member(key, '4')),
  ],
  ties: [
    tie('SUPPLIES', 's', 'a'),
    tie('SUPPLIES', 't', 'a'),
    tie('SUPPLIES', 'b', 'a'),
    tie('SUPPLIES', 't', 'b'),
    tie('SUPPLIES', 's', 'm'),
    tie('SUPPLIES', 't', 'm'),
    tie('SUPPLIES', 'u', 'm'),
    tie('SUPPLIES', 'q', 'm'),
    tie('SUPPLIES', 'r', 'n'),
    tie('SUPPLIES', 'w', 'o'),
    tie('COMPETES_WITH', 'n', 'a'),
    tie('COMPETES_WITH', 'r', 'b'),
    tie('CONTROLS', 'b', 'e'),
    tie('LICENSES_TO', 'v', 'a', ended),
    tie('LICENSES_TO', 's', 'a', ended),
  ],
  demands: [
    {
      id: 'demand:t1',
      organizationId: 'org:t-b',
      stageId: 'stage:t/3',
      title: '测试装备本地配套',
      ...fact,
    },
  ],
  signals: [
    {
      organizationId: 'org:t-u',
      kind: 'PENALTY',
      title: '测试处罚',
      occurredOn: { day: '2025-06-01', precision: 'MONTH' },
      ...fact,
      sourceIds: ['source:t2'],
    },
  ],
};
