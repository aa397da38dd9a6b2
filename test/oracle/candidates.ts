import type { Organization } from '../../server/write/graph-data.ts';
import { admittingKinds } from './kinds.ts';
import type { FoundPath } from './path.ts';
import { isOutside } from './place.ts';
import { listOwners } from './presence.ts';
import type { Run } from './run.ts';
import { firmAttachments } from './snapshot.ts';

/** U, own subsidiaries included; `paths` are all paths, roles and exclusions aside. */
export function listCandidates(run: Run, paths: readonly FoundPath[]): Organization[] {
  const { kinds, regionCode, scope } = run.question;
  return run.snapshot.organizations.filter(
    (one) =>
      kinds.includes(one.label) &&
      one.status !== 'CLOSED' &&
      isOutside(one, regionCode, scope) &&
      (isInChain(run, one) || (isUnattached(run, one) && isKnownToAnchor(run, one, paths))),
  );
}

export function isInChain(run: Run, one: Organization): boolean {
  return firmAttachments(run.snapshot, one.id, run.question.chainId).length > 0;
}

function isUnattached(run: Run, one: Organization): boolean {
  return firmAttachments(run.snapshot, one.id).length === 0;
}

function isKnownToAnchor(run: Run, one: Organization, paths: readonly FoundPath[]): boolean {
  const isReached = paths.some(
    (path) =>
      path.candidate === one &&
      admittingKinds.includes(path.kind) &&
      run.anchors.includes(path.anchor),
  );
  const isOwn = listOwners(run.snapshot, one.id).some((owner) => run.anchors.includes(owner));
  return isReached || isOwn;
}
