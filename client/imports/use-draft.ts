import { useState } from 'react';
import { emptyDraft, type ImportDraft } from './draft.ts';

/** The draft of a file; it outlives a reload of the page, as the file does on the server. */
export function useDraft(fileId: string): readonly [ImportDraft, (next: ImportDraft) => void] {
  const key = `lianpu.import.${fileId}`;
  const [draft, setDraft] = useState(() => read(key));
  const keep = (next: ImportDraft) => {
    setDraft(next);
    sessionStorage.setItem(key, JSON.stringify(next));
  };
  return [draft, keep];
}

function read(key: string): ImportDraft {
  try {
    return { ...emptyDraft, ...JSON.parse(sessionStorage.getItem(key) ?? '{}') };
  } catch {
    return emptyDraft;
  }
}
