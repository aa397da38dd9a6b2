const invisible = /(?![\n\r\t\u0085])[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
const line = /\\r\\n|\\[nr]|\r\n|[\r\u0085\u2028\u2029]/g;
const blank = /\\t|[\t\u00a0\u2000-\u200a\u202f\u205f]/g;
const suspicious = /[\\\p{Cc}\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u2064\ufeff]/u;

/**
 * The text without what cannot be seen: control characters, marks of no width, blanks of other widths,
 * line breaks and tabs spelt as `\n` and `\t`. Line breaks stay.
 */
export function visible(text: string): string {
  if (!suspicious.test(text)) return text.trim();
  return text.replace(invisible, '').replace(line, '\n').replace(blank, ' ').trim();
}

/** The text on one line: a break between Chinese characters only wrapped it, elsewhere it is a blank. */
export function onOneLine(text: string): string {
  return text
    .replace(/(?<=\p{Script=Han})\s*\n\s*(?=\p{Script=Han})/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** For codes, numbers and days: one form of digits, letters and signs, and no blanks at all. */
export function compact(text: string): string {
  return visible(text).normalize('NFKC').replace(/\s+/g, '');
}

const emptyWords: ReadonlySet<string> = new Set(
  '- -- --- — —— – / \\ n/a na #n/a nan null none nil \\n 无 無 未知 暂无 暂缺 不详 不适用 空 空白 缺失 无数据 暂无数据 暂无信息 未填 未填写'.split(
    ' ',
  ),
);

/** Whether a cell says that it says nothing, such as N/A or 暂无. */
export function isEmptyWord(text: string): boolean {
  return text.length <= 5 && emptyWords.has(text.normalize('NFKC').trim().toLowerCase());
}
