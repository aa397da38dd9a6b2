import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import {
  DecideQuarantinedNameDocument,
  type DecideQuarantinedNameInput,
  type QuarantinedFieldsFragment,
  QuarantinedNamesDocument,
  type QuarantineState,
} from '../operations.generated.ts';
import { retryInterval } from '../panel-state.tsx';
import { firstCursor, request } from '../request.ts';

export type Quarantined = QuarantinedFieldsFragment;

/** Names in quarantine of one state, 50 at a time. */
export function useQuarantine(state: QuarantineState) {
  return useInfiniteQuery({
    queryKey: ['quarantine', state],
    queryFn: ({ pageParam, signal }) =>
      request(QuarantinedNamesDocument, { state, after: pageParam }, signal),
    initialPageParam: firstCursor(),
    getNextPageParam: ({ quarantinedNames: { pageInfo } }) =>
      pageInfo.hasNextPage ? pageInfo.endCursor : undefined,
    placeholderData: keepPreviousData,
    refetchInterval: retryInterval,
  });
}

/** Decides about a name; a refusal is an answer. */
export function useDecide() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (input: DecideQuarantinedNameInput) =>
      (await request(DecideQuarantinedNameDocument, { input })).decideQuarantinedName,
    // An alias may have come or gone: whatever names the organisation is asked anew.
    onSuccess: () => {
      void queries.invalidateQueries();
    },
  });
}
