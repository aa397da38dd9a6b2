import type { NameParts } from './name-parts.ts';
import {
  commonWords,
  emptyWords,
  groupWords,
  latinForms,
  latinPlaces,
  writtenOut,
} from './words.ts';

/** Reads a name in Latin letters; `normal` is NFKC and lower case. */
export function readLatinName(normal: string): NameParts {
  const { open, inner } = readBrackets(normal);
  const all = wordsOf(open).filter((word) => !emptyWords.has(word));
  const forms = formsIn(all);
  const kept = all.filter((_, at) => !forms.has(at));
  const proper = kept.filter((word, at) => at === 0 || !groupWords.has(word));
  const innerWords = inner === null ? [] : wordsOf(inner);
  const place =
    innerWords.find((word) => latinPlaces.has(word)) ??
    proper.find((word) => latinPlaces.has(word)) ??
    null;
  const placeless = proper.filter((word) => !latinPlaces.has(word));
  // Japan Display without Japan would be any display.
  const words = placeless.some((word) => !commonWords.has(word)) ? placeless : proper;
  const core = words.join('');
  const isNickname = innerWords.length > 0 && !innerWords.some((word) => latinPlaces.has(word));
  return {
    text: normal.replace(/\s+/g, ''),
    core,
    words,
    sound: core.replace(/[^a-z0-9]/g, ''),
    isLatin: true,
    place,
    form: all.filter((_, at) => forms.has(at)).join(' '),
    isGroup: kept.some((word, at) => at > 0 && groupWords.has(word)),
    branch: null,
    nickname: isNickname ? innerWords.join('') : null,
  };
}

/** Words in brackets that belong to the name itself; anything else in brackets is a place or a nickname. */
const inline = /^(mfg|manufacturing|holdings?|group|international|intl|a-p|m)\.?$/;

function readBrackets(text: string): { open: string; inner: string | null } {
  let inner: string | null = null;
  const open = text.replace(/\(([^()]*)\)/g, (_, words: string) => {
    const isPart = inline.test(words.trim());
    if (!isPart && words.trim() !== 'continued') inner = words;
    return isPart ? ` ${words} ` : ' ';
  });
  return open.trim() ? { open, inner } : { open: text.replace(/[()]/g, ' '), inner: null };
}

/** Where the forms stand: behind the name, maybe among words for a group; before it such a word belongs to it. */
function formsIn(words: readonly string[]): Set<number> {
  const forms = new Set<number>();
  for (let at = words.length - 1; at > 0; at -= 1) {
    const word = words[at] ?? '';
    if (latinForms.has(word)) forms.add(at);
    else if (!groupWords.has(word) && word !== 'usa') break;
  }
  return forms;
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/hong kong/g, 'hongkong')
    .replace(/\b(\p{L})\s*[.&/]\s*(?=\p{L}\b)/gu, '$1')
    .replace(/'/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => writtenOut.get(word) ?? singular(word));
}

function singular(word: string): string {
  const known = word.length >= 6 && word.endsWith('s') && !word.endsWith('ss');
  const one = !known ? word : word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return writtenOut.get(one) ?? one;
}
