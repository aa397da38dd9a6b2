import {
  listSteps,
  overAttachment,
  overLastTie,
  overTie,
  type PeerPath,
  roleTies,
  tieDamping,
} from './peer-path.ts';
import { isAsked, listStarts, mayBeInner, mayBePeer, type PeerRun } from './peer-run.ts';
import { damping } from './sums.ts';

function askedRoleTies(run: PeerRun) {
  return roleTies.filter(({ role }) => run.roles.includes(role));
}

/** RIVAL: the candidate serves a competitor of the anchor. */
export function listRivalPaths(run: PeerRun): PeerPath[] {
  const found: PeerPath[] = [];
  for (const anchor of listStarts(run)) {
    const rivals = tieDamping(run, anchor.id, 'COMPETES_WITH', 'BOTH');
    for (const near of listSteps(run, anchor, 'COMPETES_WITH', 'BOTH')) {
      const peer = near.to;
      if (!mayBePeer(run, peer)) continue;
      for (const { role, type, direction } of askedRoleTies(run)) {
        for (const far of listSteps(run, peer, type, direction)) {
          const candidate = far.to;
          if (candidate === anchor || !isAsked(run, candidate)) continue;
          const hops = [
            overTie(near, rivals),
            overLastTie(run, far, tieDamping(run, peer.id, type, direction)),
          ];
          const rest = { shared: null, stageId: null, hops };
          found.push({ kind: 'RIVAL', role, anchor, peer, candidate, ...rest });
        }
      }
    }
  }
  return found;
}

/** SAME_STAGE: the candidate works in a stage of somebody who serves the anchor. */
export function listSameStagePaths(run: PeerRun): PeerPath[] {
  const counts = run.snapshot.world.attachmentCounts;
  const found: PeerPath[] = [];
  for (const anchor of listStarts(run)) {
    for (const { role, type, direction } of askedRoleTies(run)) {
      for (const near of listSteps(run, anchor, type, direction)) {
        const peer = near.to;
        if (!mayBeInner(run, peer)) continue;
        for (const theirs of run.attachments.get(peer.id) ?? []) {
          for (const own of run.attachments.get(theirs.stageId) ?? []) {
            const candidate = run.snapshot.byId.get(own.organizationId);
            if (!candidate || candidate === anchor || candidate === peer) continue;
            if (!isAsked(run, candidate)) continue;
            const { stageId } = theirs;
            const hops = [
              overTie(near, tieDamping(run, anchor.id, type, direction)),
              overAttachment(theirs, [damping(counts.get(peer.id) ?? 0)]),
              overAttachment(own, [damping(counts.get(stageId) ?? 0)]),
            ];
            const rest = { shared: null, stageId, hops };
            found.push({ kind: 'SAME_STAGE', role, anchor, peer, candidate, ...rest });
          }
        }
      }
    }
  }
  return found;
}

/** STAGE_PEER: the candidate serves somebody who works in a stage of the anchor. */
export function listStagePeerPaths(run: PeerRun): PeerPath[] {
  const counts = run.snapshot.world.attachmentCounts;
  const found: PeerPath[] = [];
  for (const anchor of listStarts(run)) {
    for (const own of run.attachments.get(anchor.id) ?? []) {
      const { stageId } = own;
      const members = counts.get(stageId) ?? 0;
      for (const theirs of run.attachments.get(stageId) ?? []) {
        const peer = run.snapshot.byId.get(theirs.organizationId);
        if (!peer || peer === anchor || !mayBePeer(run, peer)) continue;
        for (const { role, type, direction } of askedRoleTies(run)) {
          for (const far of listSteps(run, peer, type, direction)) {
            const candidate = far.to;
            if (candidate === anchor || !isAsked(run, candidate)) continue;
            const hops = [
              overAttachment(own, [damping(counts.get(anchor.id) ?? 0), members ** -0.8]),
              overAttachment(theirs, [damping(counts.get(peer.id) ?? 0)]),
              overLastTie(run, far, 1),
            ];
            const rest = { shared: null, stageId, hops };
            found.push({ kind: 'STAGE_PEER', role, anchor, peer, candidate, ...rest });
          }
        }
      }
    }
  }
  return found;
}
