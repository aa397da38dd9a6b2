import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  AcceptMergeDocument,
  FindMergesDocument,
  type Language,
  type MergeAnswerFragment,
  type MergeDetailsFragment,
  MergeProposalDocument,
  type MergeProposalState,
  MergeProposalsDocument,
  type MergeSummaryFragment,
  OpenMergeCountDocument,
  RejectMergeDocument,
  UndoMergeDocument,
} from '../operations.generated.ts';
import { retryInterval } from '../panel-state.tsx';
import { firstCursor, request } from '../request.ts';
import { useLanguage } from './words.ts';

export type Summary = MergeSummaryFragment;
export type Proposal = MergeDetailsFragment;
export type Answer = MergeAnswerFragment;

/** How many pairs wait, as text; null while nobody knows. */
export function useOpenCount(): string | null {
  const { data } = useQuery({
    queryKey: ['merge count'],
    queryFn: ({ signal }) => request(OpenMergeCountDocument, {}, signal),
    refetchInterval: retryInterval,
  });
  if (!data) return null;
  const { totalCount, isTotalCountCapped } = data.mergeProposals;
  return `${totalCount}${isTotalCountCapped ? '+' : ''}`;
}

export function useProposals(state: MergeProposalState) {
  return useInfiniteQuery({
    queryKey: ['merge proposals', state],
    queryFn: ({ pageParam, signal }) =>
      request(MergeProposalsDocument, { state, after: pageParam }, signal),
    initialPageParam: firstCursor(),
    getNextPageParam: ({ mergeProposals: { pageInfo } }) =>
      pageInfo.hasNextPage ? pageInfo.endCursor : undefined,
    refetchInterval: retryInterval,
  });
}

const proposalKey = (id: string | null, language: Language) => ['merge proposal', id, language];

export function useProposal(id: string | null) {
  const language = useLanguage();
  return useQuery({
    queryKey: proposalKey(id, language),
    queryFn: ({ signal }) => request(MergeProposalDocument, { id: id ?? '', language }, signal),
    enabled: id !== null,
    refetchInterval: retryInterval,
  });
}

/** What is to be done with a pair. */
export interface Asked {
  readonly id: string;
  readonly author: string;
  readonly note: string | null;
  readonly deed:
    | { readonly kind: 'accept'; readonly keepId: string }
    | { readonly kind: 'reject' | 'undo' };
}

async function send({ deed, ...input }: Asked, language: Language): Promise<Answer> {
  switch (deed.kind) {
    case 'accept': {
      const asked = { ...input, keepId: deed.keepId };
      return (await request(AcceptMergeDocument, { input: asked, language })).acceptMerge;
    }
    case 'reject':
      return (await request(RejectMergeDocument, { input, language })).rejectMerge;
    case 'undo':
      return (await request(UndoMergeDocument, { input, language })).undoMerge;
  }
}

/** Decides or takes back; a refusal is an answer. What it changes may be on any screen: all is asked anew. */
export function useDecide() {
  const language = useLanguage();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (asked: Asked) => send(asked, language),
    onSuccess: ({ proposal }) => {
      if (proposal) {
        queries.setQueryData(proposalKey(proposal.id, language), { mergeProposal: proposal });
      }
      queries.invalidateQueries();
    },
  });
}

/** Looks through the whole graph for organisations that may be one. */
export function useFind() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async () => (await request(FindMergesDocument, {})).findMerges,
    onSuccess: () => queries.invalidateQueries(),
  });
}
