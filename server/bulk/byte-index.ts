/** Finds the place of a text in a list by its bytes, as they stand in a file: nothing is made of a cell to look it up. */
export interface ByteIndex {
  /** The place; -1 where it is not in the list. */
  find(bytes: Buffer, from: number, to: number): number;
}

/** Words of a slot: one more than the place of a text, where its bytes begin, how many they are, their hash. */
const width = 4;

/**
 * An index of different texts, UTF-8; takes 32 to 64 bytes a text besides its own. What a look-up needs lies side by
 * side: with a million texts it is the waiting for memory that takes the time.
 */
export function openByteIndex(list: readonly string[]): ByteIndex {
  let size = 16;
  while (size < 2 * list.length) size *= 2;
  const mask = size - 1;
  const last = width * size - 1;
  const slots = new Int32Array(width * size);
  let texts = Buffer.allocUnsafe(1 << 16);
  let end = 0;
  for (const [place, text] of list.entries()) {
    const start = end;
    if (start + 3 * text.length > texts.length) {
      texts = Buffer.concat([texts], 2 * texts.length + 3 * text.length);
    }
    end = start + texts.write(text, start);
    const hash = hashOf(texts, start, end);
    let at = hash & mask;
    while (slots[width * at] !== 0) at = (at + 1) & mask;
    slots.set([place + 1, start, end - start, hash], width * at);
  }

  return {
    find: (bytes, from, to) => {
      const hash = hashOf(bytes, from, to);
      for (let at = width * (hash & mask); ; at = (at + width) & last) {
        const place = (slots[at] ?? 0) - 1;
        if (place < 0) return -1;
        if (slots[at + 3] !== hash || slots[at + 2] !== to - from) continue;
        const shift = (slots[at + 1] ?? 0) - from;
        let same = from;
        while (same < to && bytes[same] === texts[same + shift]) same += 1;
        if (same === to) return place;
      }
    },
  };
}

/** As MurmurHash3 mixes, four bytes at a time: ids differ in their last digits only. */
function hashOf(bytes: Buffer, from: number, to: number): number {
  let hash = to - from;
  let at = from;
  for (; at + 4 <= to; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
    hash = mixed(hash, a | (b << 8) | (c << 16) | (d << 24));
  }
  for (; at < to; at += 1) hash = mixed(hash, bytes[at] ?? 0);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function mixed(hash: number, word: number): number {
  const scattered = Math.imul(word, 0xcc9e2d51);
  const next = hash ^ Math.imul((scattered << 15) | (scattered >>> 17), 0x1b873593);
  return (Math.imul((next << 13) | (next >>> 19), 5) + 0xe6546b64) | 0;
}
