import { longestText } from './limits.ts';
import { fail } from './problem.ts';
import type { StringStore } from './string-store.ts';
import { readXml, type XmlHandlers } from './xml-events.ts';

/** Fills a store with the shared strings of a workbook, by their numbers. */
export async function readSharedStrings(
  bytes: AsyncIterable<Buffer>,
  store: StringStore,
): Promise<void> {
  const rich = richText();
  await readXml(bytes, {
    open(name) {
      if (name === 'si') rich.clear();
      rich.handlers.open(name);
    },
    close(name) {
      rich.handlers.close(name);
      if (name === 'si') store.add(rich.text());
    },
    text: rich.handlers.text,
  });
}

/** Puts the runs of a text together; readings of Japanese characters (`rPh`) are no part of it. */
export function richText() {
  let parts = '';
  let isText = false;
  let isReading = false;
  const handlers = {
    open(name: string) {
      if (name === 'rPh') isReading = true;
      if (name === 't') isText = !isReading;
    },
    close(name: string) {
      if (name === 'rPh') isReading = false;
      if (name === 't') isText = false;
    },
    text(text: string) {
      if (!isText) return;
      parts += text;
      if (parts.length > longestText) fail('EXPANDS_TOO_FAR', 'text');
    },
  } satisfies XmlHandlers;
  return {
    handlers,
    text: () => cellText(parts),
    clear: () => {
      parts = '';
    },
  };
}

/** A text as it is shown: characters that XML has no place for are written as _x000D_. */
export function cellText(text: string): string {
  if (!text.includes('_x')) return text.trim();
  return text
    .replace(/_x([0-9a-f]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .trim();
}
