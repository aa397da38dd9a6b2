import { useEffect, useState } from 'react';
import type { MergeProposalState } from '../operations.generated.ts';
import { useUrlState } from '../url-state.ts';
import { afterLeaving, stepFrom } from './queue.ts';
import { useProposals } from './use-merges.ts';

/** The pairs of one state as far as they were read, and the open one: the likeliest unless one was chosen. */
export function useQueue(state: MergeProposalState, skipped: readonly string[]) {
  const query = useProposals(state);
  const [{ merge: openId }, setUrl] = useUrlState();
  const [hasMoved, setMoved] = useState(false);
  const nodes = query.data?.pages.flatMap(({ mergeProposals }) => mergeProposals.nodes) ?? [];
  const ids = nodes.map(({ id }) => id);
  const first = ids[0] ?? null;

  // The open pair is in the link, so that it stays when better ones are found meanwhile.
  useEffect(() => {
    if (openId === null && first !== null) setUrl({ merge: first }, { history: 'replace' });
  }, [openId, first, setUrl]);

  const open = (id: string | null) => {
    setMoved(true);
    setUrl({ merge: id });
  };

  /** To the next pair or the one before; what was not read yet is fetched first. */
  const move = async (step: 1 | -1) => {
    if (step === 1 && openId === ids.at(-1) && query.hasNextPage) {
      const { data } = await query.fetchNextPage();
      const all = data?.pages.flatMap(({ mergeProposals }) => mergeProposals.nodes) ?? [];
      open(all[ids.length]?.id ?? first);
      return;
    }
    open(stepFrom(ids, openId, step));
  };

  /** To the pair that comes when this one leaves the queue. */
  const leave = (id: string) => open(afterLeaving(ids, id, skipped));

  return { query, ids, openId, hasMoved, open, move, leave };
}

export type Queue = ReturnType<typeof useQueue>;
