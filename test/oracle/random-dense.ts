import * as fc from 'fast-check';
import type {
  GraphData,
  Membership,
  Organization,
  Region,
  Stage,
  Tie,
} from '../../server/write/graph-data.ts';
import { chains } from './random-chain.ts';
import { askedDays, dayArbitrary, factArbitrary, inTen, pick, sourceIds } from './random-facts.ts';
import { tieId } from './random-ties.ts';
import type { Question, Role } from './world.ts';

const stages: readonly Stage[] = ['w/s1', 'w/s2', 'w/s3', 'v/s1'].map((key, index) => ({
  id: `stage:${key}`,
  chainId: `chain:${key.slice(0, 1)}`,
  name: `测试环节${key.slice(0, 1)}${index + 1}`,
  position: 'MIDSTREAM',
  order: index + 1,
}));

const regions: readonly Region[] = [
  { code: '330105', name: '甲一测试区', level: 'DISTRICT' },
  { code: '310104', name: '丙一测试区', level: 'DISTRICT' },
];

const shape = fc.record({
  label: pick<Organization['label']>([
    [8, 'Company'],
    [3, 'Investor'],
    [1, 'Institute'],
    [1, 'Authority'],
  ]),
  investorType: inTen(1, fc.constantFrom('BANK', 'ASSET_MANAGER', 'INDEX_FUND', 'BROKER', 'FUND')),
  status: pick<Organization['status']>([
    [9, 'ACTIVE'],
    [1, 'CLOSED'],
  ]),
  foundedOn: inTen(1, dayArbitrary),
  stages: fc.subarray([...stages], { minLength: 1, maxLength: 3 }),
  fact: factArbitrary(fc.constant({}), [0.4, 0.5, 0.6, 0.9, 1, 1]),
});

const tieShape = fc.record({
  ends: fc.tuple(fc.nat(9), fc.nat(9)),
  type: fc.nat(1),
  subject: pick([
    [3, ''],
    [1, '甲'],
  ]),
  fact: fc.oneof(
    { weight: 2, arbitrary: factArbitrary(fc.constant({})) },
    { weight: 1, arbitrary: factArbitrary() },
  ),
});

const drawn = fc.record({
  organizations: fc.array(shape, { minLength: 10, maxLength: 10 }),
  types: fc.constantFrom<Tie['type'][]>(
    ['SUPPLIES'],
    ['INVESTS_IN'],
    ['COOPERATES_WITH'],
    ['SUPPLIES', 'COMPETES_WITH'],
    ['INVESTS_IN', 'COOPERATES_WITH'],
  ),
  ties: fc.array(tieShape, { minLength: 30, maxLength: 45, size: 'max' }),
});

/** Ten organisations, four of them of the district, that are all tied by one or two types. */
export const denseWorldArbitrary: fc.Arbitrary<GraphData> = fc.noBias(drawn).map((world) => {
  const idAt = (index: number) => `org:d${index + 1}`;
  const ties = new Map<string, Tie>();
  for (const { ends, type, subject, fact } of world.ties) {
    const [from, to] = ends;
    const [first = 'SUPPLIES', second] = world.types;
    const rest = { ...fact, ...(subject ? { subject } : {}) };
    const tie: Tie = {
      type: (type === 1 ? second : undefined) ?? first,
      fromId: idAt(from),
      toId: idAt(to),
      ...rest,
    };
    if (from !== to) ties.set(tieId(tie), tie);
  }
  return {
    sources: sourceIds.map((id) => ({ id, title: '测试来源', channel: 'PUBLIC' })),
    regions,
    chains,
    stages,
    organizations: world.organizations.map(
      ({ label, investorType, status, foundedOn }, index): Organization => ({
        id: idAt(index),
        label,
        name: `丁${index + 1}测试机构`,
        status,
        regionCode: index < 4 ? '330105' : '310104',
        sourceIds: ['source:w1'],
        ...(investorType ? { investorType } : {}),
        ...(foundedOn ? { foundedOn } : {}),
      }),
    ),
    memberships: world.organizations.flatMap(({ stages: own, fact }, index) =>
      own.map(
        ({ id }): Membership => ({
          organizationId: idAt(index),
          stageId: id,
          evidence: 'ASSERTED',
          ...fact,
        }),
      ),
    ),
    ties: [...ties.values()],
  };
});

const roles: readonly Role[] = ['SUPPLIER', 'CUSTOMER', 'INVESTOR', 'INVESTEE', 'PARTNER'];

/** A question that hardly narrows whom peer paths may go to. */
export function denseQuestionArbitrary(data: GraphData): fc.Arbitrary<Question> {
  const ids = (data.organizations ?? []).map(({ id }) => id);
  const exclude = fc.record({
    organizationIds: fc.subarray(ids, { maxLength: 1 }),
    anchorIds: fc.subarray(ids.slice(0, 4), { maxLength: 1 }),
    relationIds: fc.subarray((data.ties ?? []).map(tieId), { maxLength: 3 }),
    sourceIds: fc.subarray(sourceIds, { maxLength: 1 }),
  });
  return fc
    .record({
      asOf: pick<string | undefined>(askedDays),
      roles: inTen(4, fc.subarray([...roles], { minLength: 1, maxLength: 2 })),
      exclude: inTen(5, exclude),
    })
    .map(({ asOf, roles: asked, exclude: out }) => ({
      chainId: 'chain:w',
      regionCode: '330105',
      mode: 'ANCHOR_LED',
      kinds: ['Company', 'Investor', 'Institute', 'Authority'],
      scope: 'OUTSIDE_REGION',
      ...(asOf ? { asOf } : {}),
      ...(asked ? { roles: asked } : {}),
      ...(out ? { exclude: out } : {}),
    }));
}

export const denseCaseArbitrary = denseWorldArbitrary.chain((data) =>
  fc.noBias(denseQuestionArbitrary(data)).map((question) => ({ data, question })),
);
