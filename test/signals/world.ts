import type { GraphData, Organization, Signal, Tie } from '../../server/write/graph-data.ts';

/** All facts but signals were read here; the data date of the world without newer signals. */
export const today = '2025-12-31';

export const day = (text: string) => ({ day: text, precision: 'DAY' as const });

export const fact = {
  sourceIds: ['source:t'],
  status: 'REPORTED' as const,
  confidence: 0.8,
};

const local = '910105';
const elsewhere = '920100';

const organization = (key: string, regionCode: string): Organization => ({
  id: `org:${key}`,
  label: 'Company',
  name: `甲${key}测试企业有限公司`,
  shortName: `甲${key}测试企业`,
  status: 'ACTIVE',
  regionCode,
  sourceIds: ['source:t'],
});

/** Three of the five companies of stage a sit here, and one of the five of stage b: a is STRONG. */
const places: readonly (readonly [key: string, stage: string, regionCode: string])[] = [
  ['a1', 'a', local],
  ['a2', 'a', local],
  ['a3', 'a', local],
  ['a4', 'a', elsewhere],
  ['a5', 'a', elsewhere],
  ['b1', 'b', local],
  ['b2', 'b', elsewhere],
  ['b3', 'b', elsewhere],
  ['b4', 'b', elsewhere],
  ['b5', 'b', elsewhere],
];

const supply = (fromId: string, toId: string): Tie => ({
  ...fact,
  type: 'SUPPLIES',
  fromId,
  toId,
  observedOn: day(today),
});

/** An invented chain of two stages; organisations `org:a1` … `org:b5`, region 910105. */
export const world: GraphData = {
  sources: [{ id: 'source:t', title: '测试来源', channel: 'PUBLIC', date: day(today) }],
  regions: [
    { code: '910000', name: '甲测试省', level: 'PROVINCE' },
    { code: '910100', name: '乙测试市', level: 'CITY', parentCode: '910000' },
    { code: local, name: '丙测试区', level: 'DISTRICT', parentCode: '910100' },
    { code: '920000', name: '丁测试省', level: 'PROVINCE' },
    { code: elsewhere, name: '戊测试市', level: 'CITY', parentCode: '920000' },
    { code: '920200', name: '己测试市', level: 'CITY', parentCode: '920000' },
  ],
  chains: [{ id: 'chain:t', name: '测试链' }],
  stages: [
    { id: 'stage:t/a', chainId: 'chain:t', name: '测试部件', position: 'MIDSTREAM', order: 1 },
    { id: 'stage:t/b', chainId: 'chain:t', name: '测试整机', position: 'DOWNSTREAM', order: 1 },
  ],
  stageLinks: [{ fromId: 'stage:t/a', toId: 'stage:t/b' }],
  organizations: places.map(([key, , regionCode]) => organization(key, regionCode)),
  memberships: places.map(([key, stage]) => ({
    ...fact,
    organizationId: `org:${key}`,
    stageId: `stage:t/${stage}`,
    evidence: 'ASSERTED',
  })),
  chainLeaders: [
    {
      chainId: 'chain:t',
      regionCode: local,
      organizationId: 'org:a1',
      reason: '测试链主',
      sourceIds: ['source:t'],
    },
  ],
  ties: [supply('org:a4', 'org:b1'), supply('org:a5', 'org:b1')],
};

export const signal = (
  organizationId: string,
  kind: Signal['kind'],
  occurredOn: string,
  rest: Partial<Signal> = {},
): Signal => ({
  ...fact,
  organizationId,
  kind,
  title: '测试信号',
  occurredOn: day(occurredOn),
  validFrom: day(occurredOn),
  ...rest,
});
