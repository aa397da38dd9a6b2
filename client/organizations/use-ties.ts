import { useMemo } from 'react';
import type { Focus } from '../canvas/scene.ts';
import type { Actor } from '../canvas/seats.ts';
import { shortName } from '../format.ts';
import type {
  OrganizationQuery,
  PanoramaQuery,
  RelationFieldsFragment,
} from '../operations.generated.ts';
import type { Question } from '../question.ts';
import { useOrganization, useRelations } from './use-organization.ts';

type Organization = NonNullable<OrganizationQuery['organization']>;

/** More lines than this hide each other; the inspector lists them all. */
const maxLines = 12;

/** Members whose names the panorama has loaded, with their stages. */
export function membersInView(panorama: PanoramaQuery['panorama']): Map<string, Actor> {
  const actors = new Map<string, Actor>();
  for (const { stage, local, outside } of panorama.stages) {
    for (const [members, isLocal] of [[local, true] as const, [outside, false] as const]) {
      for (const { organization } of members.nodes) {
        const before = actors.get(organization.id);
        actors.set(organization.id, {
          organizationId: organization.id,
          label: shortName(organization),
          isLocal,
          stageIds: [...(before?.stageIds ?? []), stage.id],
        });
      }
    }
  }
  return actors;
}

/** The organisation and those of its partners that are in view, with the ties between them. */
export function tiesFocus(
  organization: Organization,
  relations: readonly RelationFieldsFragment[],
  inView: ReadonlyMap<string, Actor>,
): Focus {
  const partnerOf = ({ from, to }: RelationFieldsFragment) =>
    from.id === organization.id ? to.id : from.id;
  const drawn = relations.filter((relation) => inView.has(partnerOf(relation))).slice(0, maxLines);
  const partners = [...new Set(drawn.map(partnerOf))].flatMap((id) => inView.get(id) ?? []);
  const centre: Actor = {
    organizationId: organization.id,
    label: shortName(organization),
    isLocal: true,
    stageIds: organization.stages
      .toSorted((a, b) => b.confidence - a.confidence || (a.stage.id < b.stage.id ? -1 : 1))
      .map(({ stage }) => stage.id),
  };
  return {
    kind: 'ties',
    actors: [...partners, centre],
    hops: drawn.map((relation) => ({
      relationId: relation.id,
      type: relation.type,
      fromId: relation.from.id,
      toId: relation.to.id,
    })),
    preferred: [],
  };
}

export function useTies(
  id: string | null,
  question: Question | null,
  panorama: PanoramaQuery['panorama'] | null,
) {
  const asOf = question?.asOf ?? null;
  const { data } = useOrganization(id, asOf);
  const { data: relations } = useRelations(id, asOf, null);
  return useMemo(() => {
    const organization = data?.organization;
    if (!organization || organization.id !== id || !panorama) return null;
    const page = relations?.pages[0]?.organization?.relations;
    const focus = tiesFocus(organization, page?.nodes ?? [], membersInView(panorama));
    return {
      focus,
      name: shortName(organization),
      tieCount: page?.totalCount ?? 0,
      partnerCount: focus.actors.length - 1,
    };
  }, [id, data, relations, panorama]);
}
