import { useState } from 'react';
import { begin, type Draft, isChanged, readDraft } from './draft.ts';
import type { Stored } from './stored.ts';

/** A form's draft, kept by the tab until it is saved or thrown away. */
export function useEditDraft(key: string, stored: Stored) {
  const place = `lianpu.edit ${key}`;
  const [kept] = useState(() => readDraft(sessionStorage.getItem(place)));
  const [draft, setDraft] = useState(() => kept ?? begin(stored));
  const [isRestored, setRestored] = useState(kept !== null);

  const keep = (next: Draft) => {
    setDraft(next);
    if (isChanged(next)) sessionStorage.setItem(place, JSON.stringify(next));
    else sessionStorage.removeItem(place);
  };
  const change = (field: string, value: string, label?: string) =>
    keep({
      ...draft,
      typed: { ...draft.typed, [field]: value },
      labels: label === undefined ? draft.labels : { ...draft.labels, [field]: label },
    });
  const forget = () => sessionStorage.removeItem(place);
  const discard = () => {
    forget();
    setDraft(begin(stored));
    setRestored(false);
  };
  return { draft, keep, change, forget, discard, isRestored };
}

export type EditDraft = ReturnType<typeof useEditDraft>;
