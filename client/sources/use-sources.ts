import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import {
  SaveSourceDocument,
  type SaveSourceInput,
  type SourceDetailsFragment,
  SourcesDocument,
} from '../operations.generated.ts';
import { retryInterval } from '../panel-state.tsx';
import { firstCursor, request } from '../request.ts';

export type Source = SourceDetailsFragment;

/** Sources whose title or publisher contains a text; all when it is empty. */
export function useSources(text: string) {
  return useInfiniteQuery({
    queryKey: ['sources', text],
    queryFn: ({ pageParam, signal }) =>
      request(SourcesDocument, { text: text || null, after: pageParam }, signal),
    initialPageParam: firstCursor(),
    getNextPageParam: ({ sources: { pageInfo } }) =>
      pageInfo.hasNextPage ? pageInfo.endCursor : undefined,
    placeholderData: keepPreviousData,
    refetchInterval: retryInterval,
  });
}

/** Enters or changes a source; a refusal is an answer. */
export function useSaveSource() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (input: SaveSourceInput) =>
      (await request(SaveSourceDocument, { input })).saveSource,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['sources'] }),
  });
}
