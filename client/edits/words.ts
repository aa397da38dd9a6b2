import { type Lang, useLang } from '../i18n/text.ts';
import { en } from './words-en.ts';
import { type EditWords, zh } from './words-zh.ts';

const words: Readonly<Record<Lang, EditWords>> = { zh, en };

/** Words of editing; they load with it, not with the page. */
export function useWords(): EditWords {
  return words[useLang()];
}

/** A refusal as the server words it, in the reader's language where we know it. */
export function sayMessage({ message: known }: EditWords, message: string): string {
  for (const [pattern, word] of known) {
    const found = pattern.exec(message);
    if (found) return word.replace('$1', found[1] ?? '');
  }
  return message;
}
