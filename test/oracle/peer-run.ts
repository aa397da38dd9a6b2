import type { Membership, Organization } from '../../server/write/graph-data.ts';
import { isInChain } from './candidates.ts';
import type { Run } from './run.ts';
import { firmAttachments, type Snapshot, stagesOf } from './snapshot.ts';
import type { Exclusions, Role } from './world.ts';

/** From whom, to whom and over whom peer paths go. */
export interface PeerRun {
  readonly snapshot: Snapshot;
  /** Null: no mask, everybody is as good as in the chain. */
  readonly chainId: string | null;
  readonly anchors: readonly Organization[];
  readonly strength: (organization: Organization) => number;
  readonly candidates: ReadonlySet<Organization>;
  readonly roles: readonly Role[];
  readonly exclude: Exclusions;
  /** Firm attachments to stages of the chain, by organisation and by stage. */
  readonly attachments: ReadonlyMap<string, readonly Membership[]>;
}

export const allRoles: readonly Role[] = [
  'SUPPLIER',
  'CUSTOMER',
  'INVESTOR',
  'INVESTEE',
  'PARTNER',
];

/** What a run asks of peers; of its candidates only those in the chain can have any. */
export function toPeerRun(run: Run, candidates: readonly Organization[]): PeerRun {
  const { snapshot, question, anchors, strength } = run;
  return openPeerRun({
    snapshot,
    chainId: question.chainId,
    anchors,
    strength,
    candidates: new Set(candidates.filter((one) => isInChain(run, one))),
    roles: question.roles ?? allRoles,
    exclude: question.exclude ?? {},
  });
}

export function openPeerRun(asked: Omit<PeerRun, 'attachments'>): PeerRun {
  const { snapshot, chainId } = asked;
  const stages = chainId === null ? snapshot.world.stages : stagesOf(snapshot, chainId);
  const attachments = new Map<string, Membership[]>();
  for (const one of snapshot.organizations) {
    for (const attachment of firmAttachments(snapshot, one.id)) {
      if (!stages.some(({ id }) => id === attachment.stageId)) continue;
      for (const id of [attachment.organizationId, attachment.stageId]) {
        const own = attachments.get(id);
        if (own) own.push(attachment);
        else attachments.set(id, [attachment]);
      }
    }
  }
  return { ...asked, attachments };
}

const houses = ['CUSTODIAN', 'BROKER', 'BANK', 'ASSET_MANAGER', 'INDEX_FUND'];

export function isExcluded({ exclude }: PeerRun, { id }: Organization): boolean {
  return [...(exclude.organizationIds ?? []), ...(exclude.anchorIds ?? [])].includes(id);
}

/** Whether one may stand between an anchor and a candidate. */
export function mayBeInner(run: PeerRun, one: Organization): boolean {
  const isHouse = one.investorType !== undefined && houses.includes(one.investorType);
  return one.label !== 'Authority' && !isHouse && !isExcluded(run, one);
}

/** Whether one may be the peer, the last before the candidate. */
export function mayBePeer(run: PeerRun, one: Organization): boolean {
  return mayBeInner(run, one) && (run.chainId === null || run.attachments.has(one.id));
}

export function listStarts(run: PeerRun): Organization[] {
  return run.anchors.filter((one) => !isExcluded(run, one));
}

export function isAsked(run: PeerRun, one: Organization): boolean {
  return run.candidates.has(one) && !isExcluded(run, one);
}
