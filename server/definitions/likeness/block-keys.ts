import type { NameParts } from './name-parts.ts';

/** A key under which names meet that may be one organisation's. */
export interface BlockKey {
  readonly text: string;
  /** Under a key of beginnings, whether it is the whole core: only such pairs contain each other. */
  readonly isWhole: boolean;
}

/** Cores longer than this are not searched for single differing characters: their keys would be too many. */
const longest = 32;
const longestBeginning = 6;

/**
 * The keys of a name: its core, its sound, its words in order, its beginnings, and itself with each
 * character left out, so that two names one character apart meet (deletion neighbourhood).
 */
export function blockKeys({ core, sound, words, isLatin, nickname }: NameParts): BlockKey[] {
  const letters = [...core];
  const texts = new Set([`core ${core}`]);
  if (sound.length >= 6) texts.add(`sound ${sound}`);
  if (words.length > 1) texts.add(`words ${[...words].sort().join(' ')}`);
  if (nickname) texts.add(`core ${nickname}`);
  if (letters.length >= (isLatin ? 6 : 4) - 1 && letters.length <= longest) {
    texts.add(`near ${core}`);
    if (letters.length >= (isLatin ? 6 : 4)) {
      for (const at of letters.keys()) texts.add(`near ${letters.toSpliced(at, 1).join('')}`);
    }
  }
  const keys = [...texts].map((text) => ({ text, isWhole: true }));
  const parts = isLatin ? words : letters;
  const from = isLatin ? 1 : 2;
  for (let length = from; length <= Math.min(parts.length, longestBeginning); length += 1) {
    const text = `begins ${parts.slice(0, length).join(isLatin ? ' ' : '')}`;
    keys.push({ text, isWhole: length === parts.length });
  }
  // Philips Lumileds Lighting has Lumileds behind its first word: beginnings of the rest of it, too.
  if (isLatin) {
    for (let length = 1; length < Math.min(words.length, longestBeginning); length += 1) {
      keys.push({ text: `begins ${words.slice(1, 1 + length).join(' ')}`, isWhole: false });
    }
  }
  return keys;
}
