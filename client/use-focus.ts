import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Focus } from './canvas/scene.ts';
import type { Actor } from './canvas/seats.ts';
import { shortName } from './format.ts';
import { useText } from './i18n/text.ts';
import {
  ReachPathsDocument,
  type ReachPathsQuery,
  type StageStrength,
} from './operations.generated.ts';
import { useTies } from './organizations/use-ties.ts';
import { type PanoramaAnswer, usePanorama } from './panorama/use-panorama.ts';
import type { Question } from './question.ts';
import { request } from './request.ts';
import { isLikeness, leadFocus, walkOf } from './targets/lead-focus.ts';
import { pictureOf } from './targets/picture.ts';
import { surestFirst, useReasons, useStagesOf } from './targets/use-reasons.ts';
import { selectionKind, useUrlState } from './url-state.ts';

export type ReachPath = ReachPathsQuery['reachPaths'][number];

interface Placed {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string | null;
  readonly stages: readonly {
    readonly confidence: number;
    readonly stage: { readonly id: string };
  }[];
}

function actor(organization: Placed): Actor {
  const stages = organization.stages.toSorted(surestFirst);
  return {
    organizationId: organization.id,
    label: shortName(organization),
    isLocal: false,
    stageIds: stages.map(({ stage }) => stage.id),
  };
}

const wanted: readonly StageStrength[] = ['GAP_CONFIRMED', 'GAP_SUSPECTED', 'WEAK'];

/** Stages that a newcomer would fill, the worst first. */
function stagesToFill(panorama: PanoramaAnswer | undefined): string[] {
  return wanted.flatMap((strength) =>
    (panorama?.stages ?? [])
      .filter((each) => each.strength === strength)
      .map(({ stage }) => stage.id),
  );
}

function pathFocus(path: ReachPath, preferred: readonly string[]): Focus {
  return {
    kind: 'path',
    actors: [actor(path.introducer), ...path.steps.map(({ to }) => actor(to))],
    hops: path.steps.map(({ from, to, relation }) => ({
      relationId: relation.id,
      type: relation.type,
      fromId: from.id,
      toId: to.id,
    })),
    preferred,
  };
}

/** The line of one of the open row's likenesses; null where that is not the picture. */
function useLead(question: Question | null, preferred: readonly string[]): Focus | null {
  const text = useText();
  const [url] = useUrlState();
  const { of, index } = pictureOf(url);
  const isAsked = of === 'reason' && url.target !== null;
  const { data } = useReasons(question, url, isAsked ? url.target : null);
  const likenesses = data?.reasons.filter(isLikeness) ?? [];
  const drawn = isAsked ? likenesses[Math.min(index, likenesses.length - 1)] : undefined;
  const walk = drawn && data ? walkOf(drawn, data.organization) : [];
  const stagesOf = useStagesOf(walk.map(({ id }) => id));
  return useMemo(
    () =>
      drawn && data && stagesOf
        ? leadFocus(drawn, {
            candidate: data.organization,
            stagesOf,
            preferred,
            mark: text.peer,
          })
        : null,
    [drawn, data, stagesOf, preferred, text],
  );
}

/** What the canvas lights up: the ties of the selected organisation, else the open row's line. */
export function useFocus(question: Question | null) {
  const [url] = useUrlState();
  const { target, select } = url;
  const panorama = usePanorama(question);
  const reach = useQuery({
    queryKey: ['reach', target, question?.regionCode, question?.asOf],
    queryFn: ({ signal }) =>
      request(
        ReachPathsDocument,
        {
          organizationId: target ?? '',
          regionCode: question?.regionCode ?? '',
          asOf: question?.asOf ?? null,
        },
        signal,
      ),
    enabled: target !== null && question !== null,
  });
  const selected = select && selectionKind(select) === 'organization' ? select : null;
  const ties = useTies(selected, question, panorama.data?.panorama ?? null);
  const paths = reach.data?.reachPaths ?? [];
  const preferred = useMemo(() => stagesToFill(panorama.data?.panorama), [panorama.data]);
  const lead = useLead(question, preferred);
  const picture = pictureOf(url);
  const drawn =
    target !== null && picture.of === 'path'
      ? paths[Math.min(picture.index, paths.length - 1)]
      : undefined;
  const path = useMemo(() => (drawn ? pathFocus(drawn, preferred) : null), [drawn, preferred]);
  return { reach, focus: selected ? (ties?.focus ?? null) : (lead ?? path), ties };
}

export type FocusState = ReturnType<typeof useFocus>;
