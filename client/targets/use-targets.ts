import { keepPreviousData, useQuery } from '@tanstack/react-query';
import {
  type TargetListKind,
  type TargetRowFragment,
  TargetsDocument,
  type TargetsQuery,
} from '../operations.generated.ts';
import { retryInterval } from '../panel-state.tsx';
import { type Question, targetsInput } from '../question.ts';
import { request } from '../request.ts';
import type { Tab, useUrlState } from '../url-state.ts';
import { closedCount } from './first-reasons.ts';

type UrlState = ReturnType<typeof useUrlState>[0];
export type TargetsAnswer = TargetsQuery['recommendedTargets'];
export type TargetRow = TargetRowFragment;

/** The schema's bound on one list. */
export const maxRows = 500;

/** The best of every kind comes before any second one: so many reach a likeness. */
const leadReasons = 12;

const listKinds: Readonly<Record<Tab, TargetListKind>> = {
  targets: 'TARGETS',
  leads: 'LEADS',
  matches: 'MATCHES',
  established: 'ESTABLISHED',
};

/** One list at a time; both where the answer itself decides which one opens. */
export function useTargets(question: Question, url: UrlState) {
  const first = Math.min(maxRows, Math.max(1, url.rows));
  const { tab } = url;
  const isOpen = tab === null && url.mode === 'GAP_LED';
  const input = targetsInput(question, url, first);
  return useQuery({
    queryKey: ['targets', input, isOpen ? 'open' : (tab ?? 'targets')],
    queryFn: ({ signal }) =>
      request(
        TargetsDocument,
        {
          input,
          first,
          list: listKinds[tab ?? 'targets'],
          reasons: tab === 'leads' ? leadReasons : closedCount.all,
          withTargets: isOpen || tab === null || tab === 'targets',
          withLeads: tab === 'leads',
          withMatches: isOpen || tab === 'matches',
          withEstablished: tab === 'established',
        },
        signal,
      ),
    placeholderData: keepPreviousData,
    refetchInterval: retryInterval,
  });
}
