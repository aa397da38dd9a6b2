import { judgeChain, type StageCounts, type StageStrength } from './verdict.ts';

/** What further knowledge would make of a stage's verdict. */
export interface Discovery {
  /** Companies that would have to become known, at least 1. */
  readonly count: number;
  readonly isLocal: boolean;
  /** The verdict that the stage would then have. */
  readonly strength: StageStrength;
}

export interface Sensitivity {
  readonly stageId: string;
  /** The fewest further companies that would change the stage's verdict; null when none up to the limits would. */
  readonly local: Discovery | null;
  readonly outside: Discovery | null;
  /** Verdicts of the whole chain that one more local company in this stage would change, its own included. */
  readonly changedByOne: number;
}

/** How many further companies are tried: more is no longer one source away. */
const limits = { local: 3, outside: 10 } as const;

/**
 * How sure the verdicts of a chain are: for each stage without kinds of its own, how few further
 * companies would change its verdict, all else as it is. l, n, L and N move together, as they would.
 */
export function chainSensitivity(stages: ReadonlyMap<string, StageCounts>): Sensitivity[] {
  const before = judgeChain(stages);
  return [...stages]
    .filter(([, stage]) => !stage.namesKinds)
    .map(([stageId, stage]) => {
      const strengthNow = before.get(stageId)?.strength;
      const after = (count: number, isLocal: boolean) =>
        judgeChain(new Map(stages).set(stageId, withMore(stage, count, isLocal)));
      const fewest = (isLocal: boolean): Discovery | null => {
        const limit = isLocal ? limits.local : limits.outside;
        for (let count = 1; count <= limit; count += 1) {
          const strength = after(count, isLocal).get(stageId)?.strength;
          if (strength && strength !== strengthNow) return { count, isLocal, strength };
        }
        return null;
      };
      const withOne = after(1, true);
      const changed = [...before].filter(
        ([id, { strength }]) => withOne.get(id)?.strength !== strength,
      );
      return {
        stageId,
        local: fewest(true),
        outside: fewest(false),
        changedByOne: changed.length,
      };
    });
}

/** A stage of which so many more companies are known. */
function withMore(stage: StageCounts, count: number, isLocal: boolean): StageCounts {
  return {
    ...stage,
    localCount: stage.localCount + (isLocal ? count : 0),
    totalCount: stage.totalCount + count,
  };
}

/** Fewest discoveries first, then most verdicts changed, then the greater need; `demandOf` is 0-1. */
export function surestToCollect(demandOf: (stageId: string) => number) {
  const steps = ({ local, outside }: Sensitivity) =>
    Math.min(local?.count ?? Number.POSITIVE_INFINITY, outside?.count ?? Number.POSITIVE_INFINITY);
  return (a: Sensitivity, b: Sensitivity): number => {
    const fewer = steps(a) - steps(b);
    if (fewer !== 0 && !Number.isNaN(fewer)) return fewer;
    return b.changedByOne - a.changedByOne || demandOf(b.stageId) - demandOf(a.stageId);
  };
}
