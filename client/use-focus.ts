import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Focus } from './canvas/scene.ts';
import type { Actor } from './canvas/seats.ts';
import { shortName } from './format.ts';
import {
  ReachPathsDocument,
  type ReachPathsQuery,
  type StageStrength,
} from './operations.generated.ts';
import { useTies } from './organizations/use-ties.ts';
import { type PanoramaAnswer, usePanorama } from './panorama/use-panorama.ts';
import type { Question } from './question.ts';
import { request } from './request.ts';
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
  const stages = organization.stages.toSorted(
    (a, b) => b.confidence - a.confidence || (a.stage.id < b.stage.id ? -1 : 1),
  );
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

/** What the canvas lights up: the ties of the selected organisation, else the open row's path. */
export function useFocus(question: Question | null) {
  const [{ target, path, select }] = useUrlState();
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
  const drawn = paths[Math.min(path, paths.length - 1)];
  const isPathShown = target !== null && selected === null;
  const pathShown = useMemo(
    () => (isPathShown && drawn ? pathFocus(drawn, stagesToFill(panorama.data?.panorama)) : null),
    [isPathShown, drawn, panorama.data],
  );
  return { reach, focus: selected ? (ties?.focus ?? null) : pathShown, ties };
}

export type FocusState = ReturnType<typeof useFocus>;
