/**
 * A set of fact ids, 8 bytes a slot: the first 64 bits of a hash stand for all of it, so that ten million
 * fit into 135 MB. `slots` is a power of two, and doubles as the set fills. Two different ids are taken for one with a chance of one in 300,000 among ten million.
 */
export function openIdTable(slots = 1 << 20) {
  let size = slots;
  let high = new Uint32Array(size);
  let low = new Uint32Array(size);
  let count = 0;

  /** Whether it was not there. The pair 0, 0 marks a free slot. */
  function put(a: number, b: number): boolean {
    const mask = size - 1;
    for (let at = (a ^ Math.imul(b, 0x9e3779b1)) & mask; ; at = (at + 1) & mask) {
      if (high[at] === 0 && low[at] === 0) {
        high[at] = a;
        low[at] = b;
        return true;
      }
      if (high[at] === a && low[at] === b) return false;
    }
  }

  function grow(): void {
    const [oldHigh, oldLow] = [high, low];
    size *= 2;
    high = new Uint32Array(size);
    low = new Uint32Array(size);
    for (let at = 0; at < oldHigh.length; at += 1) {
      const [a = 0, b = 0] = [oldHigh[at], oldLow[at]];
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
