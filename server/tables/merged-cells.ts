import { mostColumns, mostMerges } from './limits.ts';
import { fail } from './problem.ts';

/** A merged range: rows from 1, columns from 0, all inclusive. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Column of a reference such as AB12, from 0. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

const mark = Buffer.from('mergeCell');
const merged = /<(?:[\w.-]+:)?mergeCell\s[^<>]*?ref\s*=\s*["']([A-Z]+)(\d+):([A-Z]+)(\d+)["']/g;

/** A tag of this sort is shorter. */
const longestTag = 1000;

/**
 * Merged ranges of a sheet by their first rows. A sheet names them below its rows, where a reader
 * that goes row by row needs them first: so its bytes are looked through for them, unparsed.
 */
export async function readMerges(bytes: AsyncIterable<Buffer>): Promise<readonly Merge[]> {
  const merges: Merge[] = [];
  let isFound = false;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of bytes) {
    isFound ||= chunk.includes(mark) || hasSeam(rest, chunk);
    if (!isFound) {
      rest = Buffer.concat([rest, chunk.subarray(-longestTag)]).subarray(-longestTag);
      continue;
    }
    const block = Buffer.concat([rest, chunk]);
    const last = Math.max(block.lastIndexOf('<'), 0);
    const text = block.toString('latin1', 0, last);
    for (const [, left = '', top, right = '', bottom] of text.matchAll(merged)) {
      merges.push({
        top: Number(top),
        left: columnOf(left),
        bottom: Number(bottom),
        right: columnOf(right),
      });
    }
    if (merges.length > mostMerges) fail('EXPANDS_TOO_FAR', 'merged cells');
    rest = Buffer.from(block.subarray(Math.max(last, block.length - longestTag)));
  }
  return merges.sort((a, b) => a.top - b.top);
}

function hasSeam(rest: Buffer, chunk: Buffer): boolean {
  const seam = [rest.subarray(-mark.length), chunk.subarray(0, mark.length)];
  return Buffer.concat(seam).includes(mark);
}

/**
 * Fills merged cells, row by row in their order: the first column of a range has its text in every
 * row, the others none, whatever a program left in them. Answers the columns that repeat a text.
 */
export function mergeFiller(merges: readonly Merge[]) {
  let next = 0;
  let active: { readonly merge: Merge; readonly text: string }[] = [];
  return (row: number, cells: string[]): number[] => {
    active = active.filter(({ merge }) => merge.bottom >= row);
    for (let merge = merges[next]; merge && merge.top <= row; merge = merges[next]) {
      next += 1;
      const text = merge.top === row ? (cells[merge.left] ?? '') : '';
      const isUseful = merge.bottom >= row && merge.left < mostColumns;
      if (isUseful && active.length < mostColumns) active.push({ merge, text });
    }
    const spanned: number[] = [];
    for (const { merge, text } of active) {
      for (let at = merge.left + 1; at <= Math.min(merge.right, cells.length - 1); at += 1) {
        cells[at] = '';
      }
      if (merge.top === row) continue;
      while (cells.length <= merge.left) cells.push('');
      cells[merge.left] = text;
      if (text !== '') spanned.push(merge.left);
    }
    return spanned.sort((a, b) => a - b);
  };
}
