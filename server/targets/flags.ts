import type { ChainView, Loaders } from '../context.ts';
import { mayBeLocal } from '../definitions/place.ts';
import { nameOf } from '../organization-name.ts';
import { sayDay } from '../relation-phrases.ts';
import type { TargetFlagKind } from '../schema.generated.ts';
import { isOfUnknownRegion } from './notes.ts';
import type { RankedTarget } from './rank.ts';

export interface Flag {
  readonly kind: TargetFlagKind;
  /** The local organisation it is about; null where it is about none. */
  readonly organizationId: string | null;
  /** The project it is about; null where it is about none. */
  readonly project: string | null;
  /** The day on which what it is about ended, as far as known; null where it has not. */
  readonly ended: string | null;
}

/** What must be said beside the name, in fixed order, each once. */
export function flagsOf({ findings, explanation }: RankedTarget): Flag[] {
  const { candidate } = findings;
  const { view, reach } = explanation;
  const flags: Flag[] = [...(reach.rivals.get(candidate.id) ?? [])]
    .sort()
    .map((organizationId) => ({ ...plain('COMPETES_WITH_LOCAL'), organizationId }));
  if (mayBeLocal(candidate.regionCode, view.regionPrefix)) flags.push(plain('MAY_BE_LOCAL'));
  if (isOfUnknownRegion(candidate)) flags.push(plain('REGION_UNKNOWN'));
  return [...flags, ...establishedFlags(view, candidate.id)];
}

/** Who dealt with it once: no path, but nothing to be surprised by on the phone. */
export async function formerTieFlags({ findings, explanation }: RankedTarget): Promise<Flag[]> {
  const ties = await explanation.formerTies.load(findings.candidate.id);
  return ties.map(({ localId, endedOn, endedOnPrecision }) => ({
    ...plain('FORMER_TIE'),
    organizationId: localId,
    ended: sayDay(endedOn, endedOnPrecision),
  }));
}

const plain = (kind: TargetFlagKind): Flag => ({
  kind,
  organizationId: null,
  project: null,
  ended: null,
});

function establishedFlags({ established }: ChainView, candidateId: string): Flag[] {
  const flags = new Map<string, Flag>();
  for (const { organizationId, ground, localId, project } of established) {
    if (organizationId !== candidateId) continue;
    flags.set(`${ground} ${localId ?? project}`, {
      ...plain(ground),
      organizationId: localId,
      project,
    });
  }
  return [...flags.values()];
}

export async function sayFlag(flag: Flag, loaders: Loaders): Promise<string> {
  const name = flag.organizationId
    ? await nameOf(flag.organizationId, loaders)
    : (flag.project ?? '');
  switch (flag.kind) {
    case 'COMPETES_WITH_LOCAL':
      return `与本地${name}竞争`;
    case 'FORMER_TIE':
      return `曾与本地${name}往来,${flag.ended}终止`;
    case 'MAY_BE_LOCAL':
      return '可能已在本区';
    case 'REGION_UNKNOWN':
      return '地区未知';
    case 'OWN_SUBSIDIARY':
      return `本地企业${name}的子公司`;
    case 'HAS_BRANCH':
      return `已有分支:${name}`;
    case 'HAS_PROJECT':
      return `已有项目:${name}`;
    case 'IN_LOCAL_PARK':
      return `已入驻${name}`;
  }
}
