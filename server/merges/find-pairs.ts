import { type BlockKey, blockKeys } from '../definitions/likeness/block-keys.ts';
import type { NameParts } from '../definitions/likeness/name-parts.ts';

/** More names than this under one key say nothing: such a block is left out. */
export const largestBlock = 50;
/** The most pairs of one search. */
export const mostPairs = 200_000;

export interface Pairs {
  /** Indexes of organisations, the smaller first, each pair once. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Keys with more names than a block may have. */
  readonly cutBlockCount: number;
  /** Whether there are more pairs than a search may have. */
  readonly isCut: boolean;
}

/**
 * A collector of pairs that share a key. An entry is 64 bits: 39 of the key's hash, one that says whether
 * the key is the whole name, 24 of the organisation's index (16 M), so that 1 M organisations with 20 keys each
 * take 160 MB and one sort. Keys whose hashes meet by chance make pairs that the comparison then refuses.
 */
export function openPairs() {
  let entries = new BigUint64Array(1 << 16);
  let words = new Uint32Array(entries.buffer);
  let size = 0;
  const add = (index: number, key: BlockKey) => {
    if (size === entries.length) {
      const larger = new BigUint64Array(entries.length * 2);
      larger.set(entries);
      entries = larger;
      words = new Uint32Array(entries.buffer);
    }
    const [high, low] = hash(key.text);
    words[size * 2 + 1] = high;
    words[size * 2] = (low << 25) | (key.isWhole ? 1 << 24 : 0) | index;
    size += 1;
  };
  return {
    /** Adds a name of the organisation with this index; the same index may come with several names. */
    add: (index: number, parts: NameParts) => {
      for (const key of blockKeys(parts)) add(index, key);
    },
    /** All pairs of which `isAsked` holds for one; then the collector is spent. */
    pairs: (isAsked: (index: number) => boolean): Pairs => {
      const sorted = entries.subarray(0, size).sort();
      return collect(new Uint32Array(sorted.buffer, 0, size * 2), size, isAsked);
    },
  };
}

function collect(words: Uint32Array, size: number, isAsked: (index: number) => boolean): Pairs {
  const found = new Map<number, readonly [number, number]>();
  let cutBlockCount = 0;
  for (let start = 0, end = 0; start < size && found.size < mostPairs; start = end) {
    end = start + 1;
    while (end < size && isSameKey(words, start, end)) end += 1;
    if (end - start < 2) continue;
    const whole = new Map<number, boolean>();
    for (let at = start; at < end; at += 1) {
      const word = words[at * 2] ?? 0;
      const index = word & 0xffffff;
      whole.set(index, whole.get(index) || (word & (1 << 24)) !== 0);
    }
    if (![...whole.values()].some((isWhole) => isWhole)) continue;
    if (whole.size > largestBlock) cutBlockCount += 1;
    else pairUp(whole, isAsked, found);
  }
  return { pairs: [...found.values()], cutBlockCount, isCut: found.size >= mostPairs };
}

function pairUp(
  whole: ReadonlyMap<number, boolean>,
  isAsked: (index: number) => boolean,
  found: Map<number, readonly [number, number]>,
): void {
  const indexes = [...whole.keys()].sort((a, b) => a - b);
  for (const [n, a] of indexes.entries()) {
    for (const b of indexes.slice(n + 1)) {
      if (!(whole.get(a) || whole.get(b)) || !(isAsked(a) || isAsked(b))) continue;
      found.set(a * 2 ** 24 + b, [a, b]);
    }
  }
}

function isSameKey(words: Uint32Array, one: number, other: number): boolean {
  const low = (at: number) => (words[at * 2] ?? 0) >>> 25;
  return words[one * 2 + 1] === words[other * 2 + 1] && low(one) === low(other);
}

/** Two hashes of 32 bits; quick, and not made to withstand anybody. */
function hash(text: string): [number, number] {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high =
    Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low =
    Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return [high >>> 0, low >>> 0];
}
