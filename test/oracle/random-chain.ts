import * as fc from 'fast-check';
import type {
  Chain,
  Membership,
  Organization,
  Stage,
  StageLink,
} from '../../server/write/graph-data.ts';
import { factArbitrary, inTen, pick } from './random-facts.ts';

/** The chain that questions are asked of, and another. */
export const chains: readonly Chain[] = [
  { id: 'chain:w', name: '甲测试链' },
  { id: 'chain:v', name: '乙测试链' },
];

const positions = ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM', 'SUPPORT'] as const;

const stageShape = fc.record({
  position: fc.constantFrom(...positions),
  countedKinds: pick<Stage['countedKinds'] | null>([
    [6, null],
    [1, ['Investor']],
    [1, ['Park', 'Company']],
  ]),
});

/** Three to six stages of the main chain, two of the other. */
export const stagesArbitrary: fc.Arbitrary<Stage[]> = fc
  .tuple(
    fc.array(stageShape, { minLength: 3, maxLength: 6, size: 'max' }),
    fc.array(stageShape, { minLength: 2, maxLength: 2 }),
  )
  .map(([main, other]) => [
    ...main.map((shape, index) => toStage('w', index, shape)),
    ...other.map((shape, index) => toStage('v', index, shape)),
  ]);

function toStage(
  key: string,
  index: number,
  {
    position,
    countedKinds,
  }: { position: Stage['position']; countedKinds: Stage['countedKinds'] | null },
): Stage {
  return {
    id: `stage:${key}/s${index + 1}`,
    chainId: `chain:${key}`,
    name: `测试环节${key}${index + 1}`,
    position,
    order: index + 1,
    ...(countedKinds ? { countedKinds } : {}),
  };
}

/** Some of the links from an earlier to a later stage of the same chain. */
export function linksArbitrary(stages: readonly Stage[]): fc.Arbitrary<StageLink[]> {
  const possible = stages.flatMap((from) =>
    stages
      .filter((to) => to.chainId === from.chainId && to.order > from.order)
      .map((to) => ({ fromId: from.id, toId: to.id })),
  );
  return fc.subarray(possible);
}

/**
 * Up to three stages each; the first stage of the main chain is the largest. In a lean world no
 * organisation of the district is in it: they are in the second.
 */
export function membershipsArbitrary(
  organizations: readonly Organization[],
  stages: readonly Stage[],
): fc.Arbitrary<Membership[]> {
  const one = fc.tuple(
    fc.oneof(fc.constant(0), fc.nat(7)),
    factArbitrary(undefined, [0.4, 0.5, 0.6, 0.9, 1]),
  );
  const count = organizations.length;
  const drawn = fc.array(fc.array(one, { minLength: 1, maxLength: 3, size: 'max' }), {
    minLength: count,
    maxLength: count,
    size: 'max',
  });
  return fc.tuple(drawn, inTen(6, fc.constant(true))).map(([rows, isLean]) => {
    const found = new Map<string, Membership>();
    for (const [index, { id, regionCode }] of organizations.entries()) {
      // One organisation in four is in no stage.
      const own = index % 4 === 3 ? [] : (rows[index] ?? []);
      for (const [place, fact] of own) {
        const moved = isLean === true && place === 0 && regionCode?.startsWith('3301') === true;
        const stageId = stages[(moved ? 1 : place) % stages.length]?.id ?? '';
        const row = { organizationId: id, stageId, evidence: 'ASSERTED', ...fact } as const;
        found.set(`${id} ${stageId}`, row);
      }
    }
    return [...found.values()];
  });
}
