import { useSyncExternalStore } from 'react';
import type { Draft } from './draft.ts';

/** Where the tab keeps what is not saved, so that neither a closed panel nor a reload loses it. */
const place = 'lianpu.profile-draft';

const listeners = new Set<() => void>();

/** Snapshots must be the same object while the text is the same. */
const last: { text: string | null; draft: Draft | null } = { text: null, draft: null };

function isDraft(value: unknown): value is Draft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'baseId' in value &&
    typeof value.baseId === 'string' &&
    'key' in value &&
    typeof value.key === 'string' &&
    'name' in value &&
    typeof value.name === 'string' &&
    'expectedNumber' in value &&
    typeof value.expectedNumber === 'number' &&
    'typed' in value &&
    typeof value.typed === 'object' &&
    value.typed !== null &&
    Object.values(value.typed).every((each) => typeof each === 'string')
  );
}

/** What was kept; null where nothing was, or something else. */
export function readDraft(text: string | null): Draft | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isDraft(value) ? value : null;
  } catch {
    return null;
  }
}

function snapshot(): Draft | null {
  const text = sessionStorage.getItem(place);
  if (text !== last.text) Object.assign(last, { text, draft: readDraft(text) });
  return last.draft;
}

/** Keeps a draft; null = forgets it. */
export function keepDraft(draft: Draft | null): void {
  if (draft) sessionStorage.setItem(place, JSON.stringify(draft));
  else sessionStorage.removeItem(place);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The draft of this tab; null = none. */
export function useDraft(): Draft | null {
  return useSyncExternalStore(subscribe, snapshot);
}
