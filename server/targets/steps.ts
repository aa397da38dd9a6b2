import { toSteps } from '../path-steps.ts';
import type { ReasonView } from './reasons.ts';
import type { PeerPath } from './traversal.ts';

/**
 * The ties behind a reason in walking order, from the anchor, peer or introducer; empty where there
 * are none. A shared stage is no tie: there the steps are those of the one tie beside it.
 */
export function stepsOf({ ground, target }: ReasonView) {
  if (ground.kind === 'PATH') {
    const { anchorId, middleId, candidateId, relationIds } = ground.path;
    const between = middleId === null ? [] : [middleId];
    return toSteps([anchorId, ...between, candidateId], relationIds);
  }
  if (ground.kind === 'PEER') return toSteps(peerWalk(ground.path), ground.path.relationIds);
  if (ground.kind === 'TERM' && ground.term.kind === 'INTRODUCER') {
    const walk = target.explanation.reach.bestPath(target.findings.candidate.id);
    return walk ? toSteps(walk.organizationIds, walk.relationIds) : [];
  }
  return [];
}

/** Along the path that carries most, whose shared organisation is the first one. */
function peerWalk({ kind, anchorId, peerId, candidateId, sharedIds }: PeerPath): string[] {
  switch (kind) {
    case 'SAME_STAGE':
      return [anchorId, peerId];
    case 'STAGE_PEER':
      return [peerId, candidateId];
    default:
      return [anchorId, ...sharedIds.slice(0, 1), peerId, candidateId];
  }
}
