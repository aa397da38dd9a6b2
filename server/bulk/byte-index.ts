/** Finds the number of a text by its bytes, as they stand in a file: nothing is made of a cell to look it up. */
export interface ByteIndex {
  /** The number; -1 where there is none. */
  find(bytes: Buffer, from: number, to: number): number;
}

/** An index of texts, UTF-8. Takes 16 bytes a text besides its own. */
export function openByteIndex(numbers: ReadonlyMap<string, number>): ByteIndex {
  let size = 16;
  while (size < 2 * numbers.size) size *= 2;
  const mask = size - 1;
  /** One more than the place of a text in `ends`; nothing is 0. */
  const slots = new Uint32Array(size);
  const ends = new Uint32Array(numbers.size + 1);
  const found = new Int32Array(numbers.size);
  let texts = Buffer.allocUnsafe(1 << 16);
  let count = 0;
  for (const [text, number] of numbers) {
    const start = ends[count] ?? 0;
    if (start + 3 * text.length > texts.length) {
      texts = Buffer.concat([texts], 2 * texts.length + 3 * text.length);
    }
    const end = start + texts.write(text, start);
    let at = hashOf(texts, start, end) & mask;
    while (slots[at] !== 0) at = (at + 1) & mask;
    found[count] = number;
    count += 1;
    slots[at] = count;
    ends[count] = end;
  }

  return {
    find: (bytes, from, to) => {
      for (let at = hashOf(bytes, from, to) & mask; ; at = (at + 1) & mask) {
        const place = (slots[at] ?? 0) - 1;
        if (place < 0) return -1;
        const start = ends[place] ?? 0;
        if ((ends[place + 1] ?? 0) - start !== to - from) continue;
        let same = from;
        while (same < to && bytes[same] === texts[start + same - from]) same += 1;
        if (same === to) return found[place] ?? -1;
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
