import { isEmptyWord, onOneLine, visible } from './characters.ts';
import { type Cleaned, empty, taken } from './cleaned.ts';

const separators = /[、;；,，\n]/;

/** Bars, escaped bars and backslashes, and what lies between them. */
const token = /\\[\\|]|[|\\]|[^|\\]+/g;

/**
 * The items of a list: by `|` where there is one, by 、 ; , or lines elsewhere; `\|` is a bar within an
 * item. The inverse of `joinTexts`.
 */
export function splitTexts(text: string, others: RegExp = separators): string[] {
  const parts = [''];
  for (const [found] of text.matchAll(token)) {
    if (found === '|') parts.push('');
    else
      parts.push(
        parts.pop() + (found.length === 2 && found.startsWith('\\') ? found.slice(1) : found),
      );
  }
  const items = parts.length > 1 ? parts : text.split(others);
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

/** A list as one cell; a single item that holds a separator ends in `|`, so that it stays one. */
export function joinTexts(texts: readonly string[]): string {
  const joined = texts.map((text) => text.replace(/[\\|]/g, '\\$&')).join('|');
  const isSplit = texts.length === 1 && (separators.test(joined) || joined !== texts[0]);
  return isSplit ? `${joined}|` : joined;
}

/** The items of a cell, in its order. */
export function cleanTexts(text: string): Cleaned {
  return listOf(splitTexts(visible(text)));
}

/** Ids or titles of sources; a title may hold commas, so only `|` and lines part them. */
export function cleanSources(text: string): Cleaned {
  return listOf(splitTexts(visible(text), /\n/));
}

function listOf(parts: readonly string[]): Cleaned {
  const texts = parts.map(onOneLine).filter((part) => !isEmptyWord(part));
  return texts.length === 0 ? empty : taken({ kind: 'TEXTS', texts });
}
