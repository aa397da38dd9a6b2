import type { TargetRole } from '../../../server/schema.generated.ts';
import { partnersOf, popularityOf } from '../rank/popularity.ts';
import type { Question } from '../rank/question.ts';
import { openWorld, type World } from '../rank/world.ts';
import type { Edge } from '../task/read-edges.ts';
import { type Direction, isMutual, roleOf } from '../task/relations.ts';

/** Types of ties that peer kinds go over. */
export const tunedTypes = ['SUPPLIES', 'INVESTS_IN', 'COOPERATES_WITH'] as const;
export type TunedType = (typeof tunedTypes)[number];

/** Who was tied to whom before a year, and what was seen from then on. */
export interface Cut {
  readonly year: number;
  readonly world: World;
  readonly groups: readonly CutGroup[];
}

/** The questions of a cut about one relation in one direction. */
export interface CutGroup {
  readonly year: number;
  readonly name: string;
  readonly type: TunedType;
  readonly role: TargetRole;
  readonly candidates: readonly string[];
  readonly popularity: ReadonlyMap<string, number>;
  readonly queries: readonly CutQuery[];
}

export interface CutQuery extends Question {
  readonly known: readonly string[];
  readonly truth: readonly string[];
}

/** Cuts that are tuned on: the newest that leave enough. */
const cutCount = 4;
/** Queries that make a direction of a cut worth asking. */
const leastQueries = 20;

/** The last cuts of the training years, oldest first. Nothing but training edges goes in. */
export function cutsOf(edges: readonly Edge[]): Cut[] {
  const years = [...new Set(edges.map(({ year }) => year))].sort((a, b) => b - a);
  const cuts: Cut[] = [];
  for (const year of years) {
    if (cuts.length === cutCount) break;
    const cut = cutAt(edges, year);
    if (cut.groups.length > 0) cuts.unshift(cut);
  }
  return cuts;
}

function cutAt(edges: readonly Edge[], year: number): Cut {
  const before = edges.filter((edge) => edge.year < year);
  const after = edges.filter((edge) => edge.year >= year);
  const directions = (type: TunedType): Direction[] => (isMutual(type) ? ['out'] : ['in', 'out']);
  const groups = tunedTypes.flatMap((type) =>
    directions(type).flatMap((direction) => {
      const role = roleOf(type, direction);
      return role
        ? [groupAt(before, after, { year, name: `${type}:${direction}`, type, role })]
        : [];
    }),
  );
  return {
    year,
    world: openWorld(`cut-${year}`, before),
    groups: groups.filter(({ queries }) => queries.length >= leastQueries),
  };
}

/** Candidates held the role before; an anchor has at least one new partner among them. */
function groupAt(
  before: readonly Edge[],
  after: readonly Edge[],
  group: Pick<CutGroup, 'year' | 'name' | 'type' | 'role'>,
): CutGroup {
  const popularity = popularityOf(before, group.type, group.role);
  const candidates = [...popularity.keys()].sort();
  const known = partnersOf(before, group);
  const queries = [...partnersOf(after, group)].flatMap(([anchor, partners]): CutQuery[] => {
    const old = known.get(anchor);
    const truth = [...partners].filter((one) => popularity.has(one) && !old?.has(one));
    if (!old || truth.length === 0) return [];
    const others = candidates.filter((one) => one !== anchor);
    return [{ anchor, role: group.role, candidates: others, known: [...old], truth }];
  });
  return { ...group, candidates, popularity, queries };
}
