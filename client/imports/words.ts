import { type Lang, useLang } from '../i18n/text.ts';
import type { Language } from '../operations.generated.ts';
import { en } from './words-en.ts';
import { type ImportWords, zh } from './words-zh.ts';

const words: Readonly<Record<Lang, ImportWords>> = { zh, en };

/** Words of imports; they load with the place, not with the page. */
export function useWords(): ImportWords {
  return words[useLang()];
}

/** The language in which the server is asked to word things. */
export function useLanguage(): Language {
  return useLang() === 'zh' ? 'ZH' : 'EN';
}
