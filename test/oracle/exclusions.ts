import type { FoundPath } from './path.ts';
import type { Exclusions, KnownTie } from './world.ts';

export function isTieOut(tie: KnownTie, exclude: Exclusions = {}): boolean {
  const { organizationIds = [], anchorIds = [], relationIds = [], relationTypes = [] } = exclude;
  const gone = [...organizationIds, ...anchorIds];
  return (
    relationIds.includes(tie.id) ||
    relationTypes.includes(tie.type) ||
    gone.includes(tie.fromId) ||
    gone.includes(tie.toId) ||
    areSourcesOut(tie.sourceIds, exclude)
  );
}

/** Whether nothing but excluded sources say so. */
export function areSourcesOut(sourceIds: readonly string[], exclude: Exclusions = {}): boolean {
  const { sourceIds: gone = [] } = exclude;
  return sourceIds.length > 0 && sourceIds.every((id) => gone.includes(id));
}

export function isPathOut(path: FoundPath, exclude: Exclusions = {}): boolean {
  return path.ties.some((tie) => isTieOut(tie, exclude));
}
