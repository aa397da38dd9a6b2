import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { PanoramaDocument, type PanoramaQuery } from '../operations.generated.ts';
import { retryInterval } from '../panel-state.tsx';
import type { Question } from '../question.ts';
import { request } from '../request.ts';

export type PanoramaAnswer = PanoramaQuery['panorama'];
export type PanoramaStage = PanoramaAnswer['stages'][number];

const nothing: Question = { chainId: '', regionCode: '', asOf: null };

/** The answer to the question; the one before stays until the new one is there. */
export function usePanorama(question: Question | null) {
  const { chainId, regionCode, asOf } = question ?? nothing;
  return useQuery({
    queryKey: ['panorama', chainId, regionCode, asOf],
    queryFn: ({ signal }) => request(PanoramaDocument, { chainId, regionCode, asOf }, signal),
    enabled: question !== null,
    placeholderData: keepPreviousData,
    refetchInterval: retryInterval,
  });
}
