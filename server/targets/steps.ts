import { toSteps } from '../path-steps.ts';
import type { ReasonView } from './reasons.ts';

/** The path behind a reason in walking order, from the anchor or introducer; empty where it is none. */
export function stepsOf({ ground, target }: ReasonView) {
  if (ground.kind === 'PATH') {
    const { anchorId, middleId, candidateId, relationIds } = ground.path;
    const between = middleId === null ? [] : [middleId];
    return toSteps([anchorId, ...between, candidateId], relationIds);
  }
  if (ground.kind === 'TERM' && ground.term.kind === 'INTRODUCER') {
    const walk = target.explanation.reach.bestPath(target.findings.candidate.id);
    return walk ? toSteps(walk.organizationIds, walk.relationIds) : [];
  }
  return [];
}
