import { type Lang, useLang } from '../i18n/text.ts';
import { en } from './words-en.ts';
import { type ProfileWords, zh } from './words-zh.ts';

const words: Readonly<Record<Lang, ProfileWords>> = { zh, en };

/** Words of the score profiles; they load with the panel, not with the page. */
export function useWords(): ProfileWords {
  return words[useLang()];
}

/** A refusal as the server words it, in the reader's language where we know it. */
export function sayMessage({ message: known }: ProfileWords, message: string): string {
  return known[message] ?? message;
}
