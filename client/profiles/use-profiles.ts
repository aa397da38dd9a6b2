import { keepPreviousData, useQuery } from '@tanstack/react-query';
import {
  CompareRankingsDocument,
  ScoreProfileDocument,
  ScoreProfilesDocument,
} from '../operations.generated.ts';
import { retryInterval } from '../panel-state.tsx';
import { type Question, targetsInput } from '../question.ts';
import { request } from '../request.ts';
import type { Tab, useUrlState } from '../url-state.ts';

export const profilesKey = ['score profiles'];

export const profileKey = (id: string | null) => ['score profile', id];

/** The product's own profile and the newest version of each other one. */
export function useProfiles() {
  return useQuery({
    queryKey: profilesKey,
    queryFn: ({ signal }) => request(ScoreProfilesDocument, {}, signal),
    refetchInterval: retryInterval,
  });
}

/** One version with all its constants; asks nothing while the id is null. */
export function useProfile(id: string | null) {
  return useQuery({
    queryKey: profileKey(id),
    queryFn: ({ signal }) => request(ScoreProfileDocument, { id: id ?? '' }, signal),
    enabled: id !== null,
    refetchInterval: retryInterval,
  });
}

/** Rows at the top of a list that are compared. */
export const topRows = 20;

/** The top of the open list under two profiles. */
export function useRankings(
  question: Question,
  url: ReturnType<typeof useUrlState>[0],
  ids: { readonly ours: string; readonly theirs: string },
) {
  const tab: Tab = url.tab ?? 'targets';
  const input = (profile: string) => targetsInput(question, { ...url, profile }, topRows);
  const variables = {
    ours: input(ids.ours),
    theirs: input(ids.theirs),
    withTargets: tab === 'targets',
    withLeads: tab === 'leads',
    withMatches: tab === 'matches',
    withEstablished: tab === 'established',
  };
  const query = useQuery({
    queryKey: ['rankings', variables],
    queryFn: ({ signal }) => request(CompareRankingsDocument, variables, signal),
    placeholderData: keepPreviousData,
    refetchInterval: retryInterval,
  });
  return { tab, query };
}
