import type { Organization } from '../../server/write/graph-data.ts';
import { sharedTypes } from './kinds.ts';
import { degree, type FoundPath, isFrom, joins } from './path.ts';
import type { Run } from './run.ts';
import { firmAttachments, otherEnd, type Snapshot } from './snapshot.ts';
import type { KnownTie } from './world.ts';

/** Two valid ties that meet in a middle that is no Authority; three different organisations. */
interface Bridge {
  readonly anchor: Organization;
  readonly middle: Organization;
  readonly candidate: Organization;
  readonly near: KnownTie;
  readonly far: KnownTie;
}

/** Paths of two ties to anybody; GROUP is apart. */
export function listTwoHopPaths(run: Run): FoundPath[] {
  const found: FoundPath[] = [];
  for (const bridge of listBridges(run.snapshot, run.anchorsAndAuthorities)) {
    const isFund = isPartnerFund(bridge);
    if (isFund) found.push(toPath('PARTNER_FUND', 'INVESTEE', bridge));
  }
  for (const bridge of listBridges(run.snapshot, run.anchors)) {
    if (isAssociation(run, bridge)) found.push(toPath('ASSOCIATION', 'PARTNER', bridge));
    if (isSharedTie(run, bridge)) found.push(toPath('SHARED_TIE', 'PARTNER', bridge));
  }
  return found;
}

export function listBridges(snapshot: Snapshot, starts: readonly Organization[]): Bridge[] {
  const found: Bridge[] = [];
  for (const anchor of starts) {
    for (const near of snapshot.tiesByEnd.get(anchor.id) ?? []) {
      const middle = snapshot.byId.get(otherEnd(near, anchor.id));
      if (!middle || middle.label === 'Authority') continue;
      for (const far of snapshot.tiesByEnd.get(middle.id) ?? []) {
        const candidate = snapshot.byId.get(otherEnd(far, middle.id));
        if (!candidate || candidate === anchor) continue;
        found.push({ anchor, middle, candidate, near, far });
      }
    }
  }
  return found;
}

function toPath(
  kind: FoundPath['kind'],
  role: FoundPath['role'],
  { anchor, middle, candidate, near, far }: Bridge,
): FoundPath {
  return { kind, role, anchor, middle, candidate, ties: [near, far] };
}

function isPartnerFund({ middle, candidate, near, far }: Bridge): boolean {
  return (
    near.type === 'COOPERATES_WITH' &&
    middle.label === 'Investor' &&
    isFrom(far, 'INVESTS_IN', middle.id, candidate.id)
  );
}

function isAssociation(run: Run, { anchor, middle, candidate, near, far }: Bridge): boolean {
  if (!isFrom(near, 'MEMBER_OF', anchor.id, middle.id)) return false;
  if (!isFrom(far, 'MEMBER_OF', candidate.id, middle.id)) return false;
  const members = degree(run, middle.id, ['MEMBER_OF'], 'IN');
  return members <= 300 || sharesStage(run.snapshot, anchor.id, candidate.id);
}

/** Whether both are firmly attached to a common stage, of whatever chain. */
export function sharesStage(snapshot: Snapshot, a: string, b: string): boolean {
  const stages = firmAttachments(snapshot, a).map((one) => one.stageId);
  return firmAttachments(snapshot, b).some((one) => stages.includes(one.stageId));
}

function isSharedTie(run: Run, { anchor, middle, candidate, near, far }: Bridge): boolean {
  if (!sharedTypes.includes(near.type) || !sharedTypes.includes(far.type)) return false;
  return !formsNearKind(run, anchor, middle, candidate);
}

/** Whether the three already form GROUP or PARTNER_FUND, exclusions or not. */
function formsNearKind(run: Run, a: Organization, x: Organization, u: Organization): boolean {
  const ties = run.snapshot.tiesByEnd.get(x.id) ?? [];
  const controls = (from: Organization, to: Organization) =>
    ties.some((tie) => isFrom(tie, 'CONTROLS', from.id, to.id));
  const isMiddleAnchor = run.anchors.includes(x);
  const isGroup = controls(x, a) && ((controls(u, x) && !isMiddleAnchor) || controls(x, u));
  const isFund =
    x.label === 'Investor' &&
    ties.some((tie) => joins(tie, ['COOPERATES_WITH'], a.id, x.id)) &&
    ties.some((tie) => isFrom(tie, 'INVESTS_IN', x.id, u.id));
  return isGroup || isFund;
}
