import type { GraphData, Organization, Tie } from '../../server/write/graph-data.ts';

const fact = { sourceIds: ['source:one'], status: 'REPORTED', confidence: 0.6 } as const;

function company(id: string, name: string, regionCode: string): Organization {
  return {
    id,
    label: 'Company',
    name,
    regionCode,
    regionSource: 'ADDRESS',
    country: 'CN',
    status: 'ACTIVE',
    sourceIds: ['source:one'],
  };
}

const numbers = Array.from({ length: 10 }, (_, n) => n);
const here = numbers.map((n) => company(`org:here${n}`, `甲${n}测试材料`, '910105'));
const there = numbers.map((n) => company(`org:there${n}`, `乙${n}测试装备`, '920000'));

const day = (text: string) => ({ day: text, precision: 'DAY' }) as const;

/**
 * Ten companies of a district make material, ten elsewhere the machines for it: five machine makers
 * would be expected here. Two ties, one weak attachment.
 */
export const world: GraphData = {
  sources: [
    { id: 'source:one', title: '测试来源甲', channel: 'PUBLIC' },
    { id: 'source:two', title: '测试来源乙', channel: 'MARKET' },
  ],
  regions: [
    { code: '910000', name: '测试省', level: 'PROVINCE' },
    { code: '910105', name: '测试区', level: 'DISTRICT', parentCode: '910000' },
    { code: '920000', name: '测试外省', level: 'PROVINCE' },
  ],
  chains: [{ id: 'chain:test', name: '测试链' }],
  stages: [
    { id: 'stage:test/m', chainId: 'chain:test', name: '测试装备', position: 'UPSTREAM', order: 1 },
    {
      id: 'stage:test/p',
      chainId: 'chain:test',
      name: '测试材料',
      position: 'MIDSTREAM',
      order: 2,
    },
  ],
  stageLinks: [{ fromId: 'stage:test/m', toId: 'stage:test/p' }],
  organizations: [...here, ...there],
  memberships: [
    ...here.map(({ id }) => ({
      ...fact,
      organizationId: id,
      stageId: 'stage:test/p',
      evidence: 'ASSERTED' as const,
    })),
    ...there.map(({ id }) => ({
      ...fact,
      organizationId: id,
      stageId: 'stage:test/m',
      evidence: 'ASSERTED' as const,
    })),
    {
      ...fact,
      organizationId: 'org:here0',
      stageId: 'stage:test/m',
      confidence: 0.4,
      evidence: 'SCOPE',
      validTo: day('2026-01-01'),
    },
  ],
  ties: [
    {
      ...fact,
      type: 'SUPPLIES',
      fromId: 'org:there0',
      toId: 'org:here0',
      validFrom: day('2024-01-01'),
      observedOn: day('2025-06-30'),
      ratio: 0.1,
    },
    { ...fact, type: 'SUPPLIES', fromId: 'org:there1', toId: 'org:here0' },
  ],
};

export const author = '区投促局·分析岗';

/** What a later import says of a tie: seen again, and known to be older. */
export const seenLater = (tie: Tie): Tie => ({
  ...tie,
  confidence: 0.9,
  observedOn: { day: '2025-07-31', precision: 'DAY' },
  validFrom: { day: '2020-01-01', precision: 'DAY' },
});
