import { useState } from 'react';

/** What was typed for a pair and not yet sent. */
export interface Draft {
  /** null = as suggested. */
  readonly keepId: string | null;
  readonly note: string;
}

/** A decision of this sitting. */
export interface Decision {
  readonly id: string;
  /** The one that was kept; null = they are not one. */
  readonly keptName: string | null;
  readonly otherNames: readonly string[];
}

export interface Kept {
  readonly drafts: Readonly<Record<string, Draft>>;
  /** Newest first. */
  readonly decisions: readonly Decision[];
  readonly skipped: readonly string[];
}

const key = 'lianpu.merges';
export const nothingKept: Kept = { drafts: {}, decisions: [], skipped: [] };

/** Decisions that can be taken back without looking for them. */
const mostDecisions = 3;

export const emptyDraft: Draft = { keepId: null, note: '' };

export function withDraft(kept: Kept, id: string, draft: Draft): Kept {
  return { ...kept, drafts: { ...kept.drafts, [id]: draft } };
}

/** The pair's draft is done with, and the decision can be taken back. */
export function withDecision(kept: Kept, decision: Decision): Kept {
  const { [decision.id]: _, ...drafts } = kept.drafts;
  const others = kept.decisions.filter(({ id }) => id !== decision.id);
  return { ...kept, drafts, decisions: [decision, ...others].slice(0, mostDecisions) };
}

export function withoutDecision(kept: Kept, id: string): Kept {
  const { [id]: _, ...drafts } = kept.drafts;
  return { ...kept, drafts, decisions: kept.decisions.filter((one) => one.id !== id) };
}

export function withSkipped(kept: Kept, id: string): Kept {
  return { ...kept, skipped: [...new Set([...kept.skipped, id])] };
}

/** Of this sitting: what was typed, decided and skipped; it outlives a reload. */
export function useKept(): readonly [Kept, (change: (before: Kept) => Kept) => void] {
  const [kept, setKept] = useState(read);
  const change = (next: (before: Kept) => Kept) =>
    setKept((before) => {
      const after = next(before);
      sessionStorage.setItem(key, JSON.stringify(after));
      return after;
    });
  return [kept, change];
}

function read(): Kept {
  try {
    return { ...nothingKept, ...JSON.parse(sessionStorage.getItem(key) ?? '{}') };
  } catch {
    return nothingKept;
  }
}
