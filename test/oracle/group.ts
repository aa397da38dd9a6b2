import { type FoundPath, isFrom } from './path.ts';
import type { Run } from './run.ts';
import { listBridges } from './two-hop.ts';

/** GROUP: u controls a, directly or over one x that is no anchor; or x controls both. */
export function listGroupPaths(run: Run): FoundPath[] {
  const found: FoundPath[] = [];
  for (const anchor of run.anchors) {
    for (const tie of run.snapshot.tiesByEnd.get(anchor.id) ?? []) {
      const candidate = run.snapshot.byId.get(tie.fromId);
      if (!candidate || !isFrom(tie, 'CONTROLS', candidate.id, anchor.id)) continue;
      found.push({ kind: 'GROUP', role: 'PARTNER', anchor, middle: null, candidate, ties: [tie] });
    }
  }
  for (const { anchor, middle, candidate, near, far } of listBridges(run.snapshot, run.anchors)) {
    if (!isFrom(near, 'CONTROLS', middle.id, anchor.id)) continue;
    const isGrandparent = isFrom(far, 'CONTROLS', candidate.id, middle.id);
    const isSister = isFrom(far, 'CONTROLS', middle.id, candidate.id);
    if (isSister || (isGrandparent && !run.anchors.includes(middle))) {
      found.push({ kind: 'GROUP', role: 'PARTNER', anchor, middle, candidate, ties: [near, far] });
    }
  }
  return found;
}
