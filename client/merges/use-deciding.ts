import { useState } from 'react';
import type { MergeProposalState } from '../operations.generated.ts';
import { useUrlState } from '../url-state.ts';
import { useAuthor } from '../use-author.ts';
import {
  type Draft,
  emptyDraft,
  type useKept,
  withDecision,
  withDraft,
  withoutDecision,
} from './use-kept.ts';
import { type Asked, type Proposal, useDecide } from './use-merges.ts';

/** What a person may do with pairs. What was typed stays until it has been saved. */
export function useDeciding(
  [kept, keep]: ReturnType<typeof useKept>,
  onLeave: (id: string) => void,
) {
  const [author, setAuthor] = useAuthor();
  const [lacksAuthor, setLacksAuthor] = useState(false);
  const [, setUrl] = useUrlState();
  const decide = useDecide();

  const draftOf = (id: string) => kept.drafts[id] ?? emptyDraft;

  /** Whether it was done; else `trouble` says why not, or the author is missing. */
  const ask = async (id: string, deed: Asked['deed']): Promise<boolean> => {
    if (decide.isPending) return false;
    const by = author.trim();
    setLacksAuthor(by === '');
    if (by === '') return false;
    const asked = { id, author: by, note: draftOf(id).note.trim() || null, deed };
    const answer = await decide.mutateAsync(asked).catch(() => null);
    return answer?.userErrors.length === 0;
  };

  const settle = async ({ id, sides }: Proposal, deed: Asked['deed']) => {
    if (!(await ask(id, deed))) return;
    const keptId = deed.kind === 'accept' ? deed.keepId : null;
    const nameOf = (isKept: boolean) =>
      sides.flatMap((side) => ((side.organizationId === keptId) === isKept ? side.name : []));
    const decision = { id, keptName: nameOf(true)[0] ?? null, otherNames: nameOf(false) };
    keep((before) => withDecision(before, decision));
    onLeave(id);
  };

  /** Takes a decision back and opens the pair again; where that is refused, as it stands. */
  const undo = async (id: string, standing: MergeProposalState) => {
    const isUndone = await ask(id, { kind: 'undo' });
    if (isUndone) keep((before) => withoutDecision(before, id));
    setUrl({ merge: id, merges: isUndone ? 'OPEN' : standing });
  };

  return {
    author,
    setAuthor: (next: string) => {
      setLacksAuthor(false);
      setAuthor(next);
    },
    lacksAuthor,
    decisions: kept.decisions,
    skipped: kept.skipped,
    draftOf,
    setDraft: (id: string, draft: Draft) => keep((before) => withDraft(before, id, draft)),
    settle,
    undo,
    isPending: decide.isPending,
    /** What the last attempt met, and with which pair. */
    trouble: {
      id: decide.variables?.id ?? null,
      error: decide.error,
      answer: decide.data ?? null,
    },
  };
}

export type Deciding = ReturnType<typeof useDeciding>;
