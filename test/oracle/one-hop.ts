import { type HopRule, hops } from './kinds.ts';
import type { FoundPath } from './path.ts';
import type { Run } from './run.ts';
import { otherEnd } from './snapshot.ts';
import type { KnownTie } from './world.ts';

/** Paths of one tie to anybody; GROUP is apart. */
export function listOneHopPaths(run: Run): FoundPath[] {
  const found: FoundPath[] = [];
  for (const rule of hops) {
    for (const anchor of startsOf(run, rule.starts)) {
      for (const tie of run.snapshot.tiesByEnd.get(anchor.id) ?? []) {
        const candidate = run.snapshot.byId.get(otherEnd(tie, anchor.id));
        if (!candidate || !follows(tie, rule, anchor.id)) continue;
        const { kind, role } = rule;
        found.push({ kind, role, anchor, middle: null, candidate, ties: [tie] });
      }
    }
  }
  return found;
}

function startsOf(run: Run, starts: HopRule['starts']) {
  if (starts === 'INCUBATORS') return run.incubators;
  return starts === 'ANCHORS' ? run.anchors : run.anchorsAndAuthorities;
}

function follows(tie: KnownTie, rule: HopRule, startId: string): boolean {
  if (tie.type !== rule.type) return false;
  if (rule.direction === 'BOTH') return true;
  return (rule.direction === 'OUT' ? tie.fromId : tie.toId) === startId;
}
