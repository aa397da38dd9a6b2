import { useState } from 'react';

const key = 'lianpu.author';

/** Who works at this screen, as a role or initials; remembered for the next time. */
export function useAuthor(): readonly [string, (author: string) => void] {
  const [author, setAuthor] = useState(() => localStorage.getItem(key) ?? '');
  const keep = (next: string) => {
    setAuthor(next);
    localStorage.setItem(key, next.trim());
  };
  return [author, keep];
}
