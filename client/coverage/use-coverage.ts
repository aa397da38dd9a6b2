import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { CoverageDocument, type CoverageQuery } from '../operations.generated.ts';
import { retryInterval } from '../panel-state.tsx';
import type { Question } from '../question.ts';
import { request } from '../request.ts';

export type Coverage = CoverageQuery['coverage'];

/** How much is known of a question's chain, or of the whole graph. */
export function useCoverage(question: Question | null, isWhole: boolean) {
  const chainId = isWhole ? null : (question?.chainId ?? null);
  const regionCode = question?.regionCode ?? '';
  const asOf = question?.asOf ?? null;
  return useQuery({
    queryKey: ['coverage', chainId, regionCode, asOf],
    queryFn: ({ signal }) => request(CoverageDocument, { chainId, regionCode, asOf }, signal),
    enabled: question !== null,
    placeholderData: keepPreviousData,
    refetchInterval: retryInterval,
  });
}
