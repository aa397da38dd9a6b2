import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import {
  OrganizationDocument,
  OrganizationRelationsDocument,
  type RelationType,
} from '../operations.generated.ts';
import { retryInterval } from '../panel-state.tsx';
import { firstCursor, request } from '../request.ts';

export function useOrganization(id: string | null, asOf: string | null) {
  return useQuery({
    queryKey: ['organization', id, asOf],
    queryFn: ({ signal }) => request(OrganizationDocument, { id: id ?? '', asOf }, signal),
    enabled: id !== null,
    refetchInterval: retryInterval,
  });
}

/** Ties of an organisation, 50 at a time, of one type or of all. */
export function useRelations(id: string | null, asOf: string | null, type: RelationType | null) {
  return useInfiniteQuery({
    queryKey: ['relations', id, asOf, type],
    queryFn: ({ signal, pageParam }) =>
      request(
        OrganizationRelationsDocument,
        { id: id ?? '', asOf, types: type ? [type] : null, after: pageParam },
        signal,
      ),
    initialPageParam: firstCursor(),
    getNextPageParam: ({ organization }) =>
      organization?.relations.pageInfo.hasNextPage
        ? organization.relations.pageInfo.endCursor
        : null,
    enabled: id !== null,
    // Another type of the same organisation may wait with the old ties, another organisation not.
    placeholderData: (before, query) => (query?.queryKey[1] === id ? before : undefined),
    refetchInterval: retryInterval,
  });
}
