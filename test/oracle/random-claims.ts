import * as fc from 'fast-check';
import type {
  ChainLeader,
  ConfirmedGap,
  Demand,
  DeniedGap,
  HeldTitle,
  Organization,
  Project,
  Stage,
} from '../../server/write/graph-data.ts';
import { dayArbitrary, factArbitrary, inTen } from './random-facts.ts';
import { askedRegions, regions } from './random-organizations.ts';

function unique<T>(rows: readonly T[], keyOf: (row: T) => string): T[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}

/** A fact that gives nothing but the day it was observed. */
const observedArbitrary = factArbitrary(
  dayArbitrary.map((day) => ({ observedOn: day, firstObservedOn: day })),
);

export function titlesArbitrary(organizations: readonly Organization[]): fc.Arbitrary<HeldTitle[]> {
  const one = fc.record({
    organizationId: fc.constantFrom(...organizations.map(({ id }) => id)),
    name: fc.constantFrom('专精特新小巨人', '制造业单项冠军', '高新技术企业', '上市'),
    fact: factArbitrary(),
  });
  return fc.array(one, { maxLength: 5, size: 'max' }).map((rows) =>
    unique(
      rows.map(({ fact, ...row }) => ({ ...row, ...fact })),
      (row) => `${row.organizationId} ${row.name}`,
    ),
  );
}

export function demandsArbitrary(
  organizations: readonly Organization[],
  stages: readonly Stage[],
): fc.Arbitrary<Demand[]> {
  const day = dayArbitrary.map((one) => one.day);
  const one = fc.record({
    organizationId: fc.constantFrom(...organizations.map(({ id }) => id)),
    stageId: fc.constantFrom(...stages.map(({ id }) => id)),
    mode: fc.constantFrom(undefined, 'ORDER' as const, 'SCENE' as const, 'JOINT_RND' as const),
    raisedOn: inTen(5, dayArbitrary),
    dueOn: inTen(3, day),
    closedOn: inTen(2, day),
    fact: observedArbitrary,
  });
  return fc.array(one, { maxLength: 4, size: 'max' }).map((rows) =>
    rows.map(({ mode, raisedOn, dueOn, closedOn, fact, ...row }, index) => ({
      ...row,
      ...fact,
      id: `demand:w${index + 1}`,
      title: `测试需求${index + 1}`,
      ...(mode ? { mode } : {}),
      ...(raisedOn ? { raisedOn } : {}),
      ...(dueOn ? { dueOn } : {}),
      ...(closedOn ? { closedOn } : {}),
    })),
  );
}

const projectStages = [
  'SIGNED',
  'UNDER_CONSTRUCTION',
  'LANDED',
  'OPERATING',
  'COMPLETED',
  'PLANNED',
] as const;

export function projectsArbitrary(organizations: readonly Organization[]): fc.Arbitrary<Project[]> {
  const one = fc.record({
    organizationId: fc.constantFrom(...organizations.map(({ id }) => id)),
    regionCode: fc.constantFrom(...regions.map(({ code }) => code)),
    stage: fc.constantFrom(...projectStages),
    fact: factArbitrary(),
  });
  return fc.array(one, { maxLength: 5, size: 'max' }).map((rows) =>
    rows.map(({ fact, ...row }, index) => {
      const name = `测试项目${index + 1}`;
      return { ...row, ...fact, name, subject: name };
    }),
  );
}

export function gapsArbitrary(stages: readonly Stage[]): fc.Arbitrary<ConfirmedGap[]> {
  const one = fc.record({
    regionCode: fc.constantFrom(...askedRegions),
    stageId: fc.constantFrom(...stages.map(({ id }) => id)),
    byRole: fc.constant('测试专员'),
    reason: fc.constant('测试理由'),
    fact: observedArbitrary,
  });
  return fc.array(one, { maxLength: 3, size: 'max' }).map((rows) =>
    unique(
      rows.map(({ fact, ...row }) => ({ ...row, ...fact })),
      (row) => `${row.regionCode} ${row.stageId}`,
    ),
  );
}

export function denialsArbitrary(stages: readonly Stage[]): fc.Arbitrary<DeniedGap[]> {
  const one = fc.record({
    regionCode: fc.constantFrom(...askedRegions),
    stageId: fc.constantFrom(...stages.map(({ id }) => id)),
    byRole: fc.constant('测试专员'),
    reason: fc.constant('测试理由'),
    knownCount: fc.integer({ min: 1, max: 9 }),
    fact: observedArbitrary,
  });
  return fc.array(one, { maxLength: 5, size: 'max' }).map((rows) =>
    unique(
      rows.map(({ fact, ...row }) => ({ ...row, ...fact })),
      (row) => `${row.regionCode} ${row.stageId}`,
    ),
  );
}

export function leadersArbitrary(
  organizations: readonly Organization[],
): fc.Arbitrary<ChainLeader[]> {
  const one = fc.record({
    chainId: fc.constantFrom('chain:w', 'chain:w', 'chain:v'),
    regionCode: fc.constantFrom(...askedRegions),
    organizationId: fc.constantFrom(...organizations.map(({ id }) => id)),
    reason: fc.constant('测试理由'),
    sourceIds: fc.constant(['source:w1']),
  });
  return fc
    .array(one, { maxLength: 3, size: 'max' })
    .map((rows) => unique(rows, (row) => `${row.chainId} ${row.regionCode} ${row.organizationId}`));
}
