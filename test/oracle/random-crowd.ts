import * as fc from 'fast-check';
import type { Membership, Organization, Stage, Tie } from '../../server/write/graph-data.ts';
import { inTen } from './random-facts.ts';

const fact = { sourceIds: ['source:w1'], status: 'VERIFIED', confidence: 1 } as const;

interface Crowd {
  readonly organizations: Organization[];
  readonly memberships: Membership[];
  readonly ties: Tie[];
}

/**
 * Companies that make the first stage large elsewhere and the second one here (spread: large
 * elsewhere too); in some crowds the local ones all supply the same company.
 */
export function crowdArbitrary(stages: readonly Stage[]): fc.Arbitrary<Crowd> {
  const size = fc.record({
    outside: fc.nat(18),
    local: fc.nat(10),
    supply: fc.boolean(),
    spread: fc.boolean(),
  });
  return inTen(7, size).map((counts = { outside: 0, local: 0, supply: false, spread: false }) => {
    const [first, second] = stages;
    const outside = listCrowd('o', counts.outside, '310104');
    const local = listCrowd('l', counts.local, '330105');
    const [customer] = outside;
    return {
      organizations: [...outside, ...local],
      memberships: [
        ...outside.map((one, index) => join(counts.spread && index % 2 ? second : first)(one)),
        ...local.map(join(second)),
      ],
      ties: customer && counts.supply ? local.map(supplyTo(customer)) : [],
    };
  });
}

function listCrowd(key: string, count: number, regionCode: string): Organization[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `org:${key}${String(index + 1).padStart(2, '0')}`,
    label: 'Company',
    name: `乙${key}${index + 1}测试企业`,
    status: 'ACTIVE',
    regionCode,
    sourceIds: ['source:w1'],
  }));
}

function join(stage: Stage | undefined) {
  return ({ id }: Organization): Membership => ({
    organizationId: id,
    stageId: stage?.id ?? '',
    evidence: 'ASSERTED',
    ...fact,
  });
}

function supplyTo(customer: Organization) {
  return ({ id }: Organization): Tie => ({
    type: 'SUPPLIES',
    fromId: id,
    toId: customer.id,
    ...fact,
  });
}
