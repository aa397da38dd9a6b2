import type { Stage } from '../../server/write/graph-data.ts';

/** Whether a product name, normalised, speaks of what a stage makes. */
export type ProductMatch = (name: string) => boolean;

/** NFKC, trimmed, Latin letters in lower case. */
export function normalizeProduct(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

/**
 * A keyword is a substring, one of Latin letters and digits a whole token: ICT is no CT. A word on the
 * stage's list of exclusions wins over any keyword.
 */
export function productMatch({ keywords = [], excludeKeywords = [] }: Stage): ProductMatch {
  const has = anyOf(keywords);
  const hasExcluded = anyOf(excludeKeywords);
  return (name) => has(name) && !hasExcluded(name);
}

function anyOf(words: readonly string[]): (name: string) => boolean {
  const tests = words.map((word) => {
    const text = normalizeProduct(word);
    return /^[a-z0-9 +./-]+$/.test(text) ? tokenTest(text) : (name: string) => name.includes(text);
  });
  return (name) => tests.some((test) => test(name));
}

function tokenTest(text: string): (name: string) => boolean {
  return (name) => {
    for (let at = name.indexOf(text); at >= 0; at = name.indexOf(text, at + 1)) {
      const neighbours = `${name.charAt(at - 1)}${name.charAt(at + text.length)}`;
      if (!/[a-z0-9]/.test(neighbours)) return true;
    }
    return false;
  };
}
