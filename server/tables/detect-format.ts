import { fail } from './problem.ts';
import type { FileFormat } from './table.ts';

/** Beginnings of files that are often taken for tables. */
const others = [
  { begins: /^%PDF/, name: 'PDF' },
  { begins: /^\{\\rtf/, name: 'RTF' },
  { begins: /^\s*<(!doctype|html|table|head|meta)/i, name: 'HTML' },
  { begins: /^\s*<\?xml/i, name: 'XML' },
  { begins: /^\s*\[\s*[[{]/, name: 'JSON' },
  { begins: /^\x89PNG|^\xff\xd8\xff|^GIF8/, name: 'image' },
  { begins: /^Rar!|^7z\xbc\xaf/, name: 'archive' },
];

/** What a file is by its first bytes; its name is not asked. Fails for what is no table. */
export function detectFormat(head: Buffer): FileFormat | 'OLE' {
  if (head.length >= 4 && head.readUInt32BE(0) === 0x504b0304) return 'XLSX';
  if (head.length >= 4 && head.readUInt32BE(0) === 0xd0cf11e0) return 'OLE';
  const begin = head
    .subarray(0, 4096)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '');
  const other = others.find(({ begins }) => begins.test(begin));
  if (other) fail('NOT_A_TABLE', other.name);
  const isWide = begin.startsWith('\xff\xfe') || begin.startsWith('\xfe\xff');
  if (!isWide && isBinary(head)) fail('NOT_A_TABLE');
  return /^\s*\{/.test(begin) ? 'JSON_LINES' : 'DELIMITED';
}

/** Text has no NUL, and hardly a control character but tabs and line breaks. */
function isBinary(head: Buffer): boolean {
  if (head.includes(0)) return true;
  let controls = 0;
  for (const byte of head) if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) controls += 1;
  return controls > 1 + head.length / 100;
}
