import { useQuery } from '@tanstack/react-query';
import {
  StagesOfDocument,
  type StagesOfQuery,
  TargetReasonsDocument,
} from '../operations.generated.ts';
import { type Question, targetsInput } from '../question.ts';
import { request } from '../request.ts';
import type { useUrlState } from '../url-state.ts';

type UrlState = ReturnType<typeof useUrlState>[0];

/** All reasons of one candidate of the question, strongest first; asks nothing while one is null. */
export function useReasons(question: Question | null, url: UrlState, id: string | null) {
  const input = question && targetsInput(question, url, 1);
  return useQuery({
    queryKey: ['reasons', input, id],
    queryFn: async ({ signal }) => {
      if (!input || !id) return null;
      const variables = { input, organizationId: id };
      const { recommendedTargets } = await request(TargetReasonsDocument, variables, signal);
      return recommendedTargets.candidate;
    },
    enabled: input !== null && id !== null,
  });
}

/** The stages of some organisations, surest first, by organisation; null until they are known. */
export function useStagesOf(ids: readonly string[]): ReadonlyMap<string, readonly string[]> | null {
  const { data } = useQuery({
    queryKey: ['stages', ids],
    queryFn: ({ signal }) => request(StagesOfDocument, { ids: [...ids] }, signal),
    enabled: ids.length > 0,
    select: stagesByOrganization,
  });
  return data ?? null;
}

function stagesByOrganization({ nodes }: StagesOfQuery): Map<string, string[]> {
  return new Map(
    nodes.flatMap((node) =>
      node && 'stages' in node
        ? [[node.id, node.stages.toSorted(surestFirst).map(({ stage }) => stage.id)] as const]
        : [],
    ),
  );
}

interface Attachment {
  readonly confidence: number;
  readonly stage: { readonly id: string };
}

export function surestFirst(a: Attachment, b: Attachment): number {
  return b.confidence - a.confidence || (a.stage.id < b.stage.id ? -1 : 1);
}
