import { useQuery } from '@tanstack/react-query';
import {
  EstablishedReasonsDocument,
  MatchReasonsDocument,
  TargetReasonsDocument,
  type TargetReasonsFragment,
} from '../operations.generated.ts';
import { type Question, targetsInput } from '../question.ts';
import { request } from '../request.ts';
import type { Tab, useUrlState } from '../url-state.ts';
import type { TargetRow } from './use-targets.ts';

type UrlState = ReturnType<typeof useUrlState>[0];

/** All reasons of one row. The schema has them per list, so the list is asked down to its rank. */
export function useReasons(question: Question, url: UrlState, tab: Tab, row: TargetRow) {
  const { mode, scope, roles } = url;
  const { id } = row.organization;
  return useQuery({
    queryKey: ['reasons', question, mode, scope, roles, tab, id],
    queryFn: async ({ signal }) => {
      const rows = await ask(question, url, tab, row.rank, signal);
      return rows.find(({ organization }) => organization.id === id)?.reasons ?? [];
    },
  });
}

async function ask(
  question: Question,
  url: UrlState,
  tab: Tab,
  first: number,
  signal: AbortSignal,
): Promise<readonly TargetReasonsFragment[]> {
  if (tab === 'targets') {
    const input = targetsInput(question, url, first);
    return (await request(TargetReasonsDocument, { input }, signal)).recommendedTargets.targets;
  }
  const input = targetsInput(question, url, 1);
  if (tab === 'matches') {
    const { recommendedTargets } = await request(MatchReasonsDocument, { input, first }, signal);
    return recommendedTargets.matches;
  }
  const { recommendedTargets } = await request(
    EstablishedReasonsDocument,
    { input, first },
    signal,
  );
  return recommendedTargets.established;
}
