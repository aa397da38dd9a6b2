import { useQuery } from '@tanstack/react-query';
import { LeavingWarningsDocument, type LeavingWarningsQuery } from '../operations.generated.ts';
import { retryInterval } from '../panel-state.tsx';
import type { Question } from '../question.ts';
import { request } from '../request.ts';

export type Warning = LeavingWarningsQuery['leavingWarnings'][number];

/** The schema's bound. */
export const maxWarnings = 100;

/** Who of the chain and region shows signs of leaving. */
export function useWarnings({ chainId, regionCode, asOf }: Question) {
  return useQuery({
    queryKey: ['leaving warnings', chainId, regionCode, asOf],
    queryFn: ({ signal }) =>
      request(LeavingWarningsDocument, { chainId, regionCode, asOf }, signal),
    refetchInterval: retryInterval,
  });
}
