import { type Lang, useLang } from '../i18n/text.ts';
import type { Language } from '../operations.generated.ts';
import { en } from './words-en.ts';
import { type MergeWords, zh } from './words-zh.ts';

const words: Readonly<Record<Lang, MergeWords>> = { zh, en };

/** Words of merging; they load with the place, not with the page. */
export function useWords(): MergeWords {
  return words[useLang()];
}

/** The language in which the server is asked to word reasons. */
export function useLanguage(): Language {
  return useLang() === 'zh' ? 'ZH' : 'EN';
}
