import type { CardLook } from '../canvas/elements.ts';
import type { Member } from '../canvas/pills.ts';
import type { SceneStage } from '../canvas/scene.ts';
import { shortName } from '../format.ts';
import type { PanoramaAnswer, PanoramaStage } from './use-panorama.ts';

function members({ local, outside }: PanoramaStage): Member[] {
  const member = (isLocal: boolean) => (node: PanoramaStage['local']['nodes'][number]) => ({
    organizationId: node.organization.id,
    label: shortName(node.organization),
    isLocal,
  });
  return [...local.nodes.map(member(true)), ...outside.nodes.map(member(false))];
}

export function sceneStages(panorama: PanoramaAnswer): SceneStage[] {
  return panorama.stages.map((each) => ({
    id: each.stage.id,
    position: each.stage.position,
    members: members(each),
    memberCount: each.local.totalCount + each.outside.totalCount,
  }));
}

/** A stage without evidence and without locals is drawn dashed; a mere lack of data is no gap. */
export function cardLook({ strength, localCount }: PanoramaStage): CardLook {
  return strength === 'NO_EVIDENCE' && localCount === 0 ? 'EMPTY' : strength;
}
