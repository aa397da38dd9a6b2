/**
 * A set of fact ids, 8 bytes a slot: the first 64 bits of a hash stand for all of it, so that ten million
 * fit into 135 MB. `slots` is a power of two, and doubles as the set fills. Two different ids are taken for one with a chance of one in 300,000 among ten million.
 */
export function openIdTable(slots = 1 << 20) {
  let size = slots;
  /** Two words a slot, side by side: a look-up waits for memory once. */
  let words = new Uint32Array(2 * size);
  let count = 0;

  /** Whether it was not there. The pair 0, 0 marks a free slot. */
  function put(a: number, b: number): boolean {
    const mask = size - 1;
    for (let at = (a ^ Math.imul(b, 0x9e3779b1)) & mask; ; at = (at + 1) & mask) {
      const [first, second] = [words[2 * at], words[2 * at + 1]];
      if (first === 0 && second === 0) {
        words[2 * at] = a;
        words[2 * at + 1] = b;
        return true;
      }
      if (first === a && second === b) return false;
    }
  }

  function grow(): void {
    const old = words;
    size *= 2;
    words = new Uint32Array(2 * size);
    for (let at = 0; at < old.length; at += 2) {
      const [a = 0, b = 0] = [old[at], old[at + 1]];
      if (a !== 0 || b !== 0) put(a, b);
    }
  }

  /** Takes the first two words of an id in, 32 bits each without a sign; whether they were not there before. */
  function addWords(first: number, second: number): boolean {
    if (count > size * 0.7) grow();
    const isNew = put(first || 1, second);
    if (isNew) count += 1;
    return isNew;
  }

  return {
    addWords,
    /** The same for an id of hex digits. */
    add: (id: string): boolean =>
      addWords(Number.parseInt(id.slice(0, 8), 16), Number.parseInt(id.slice(8, 16), 16)),
  };
}
