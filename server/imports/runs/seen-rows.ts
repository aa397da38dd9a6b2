import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Slots of the table at its largest: 16 MB. */
const mostSlots = 2 ** 21;
const firstSlots = 2 ** 12;
/** Share of the slots that may be taken. */
const fullShare = 0.9;

/** Contents of rows that a run has brought, each as 64 bits; about 1.9 million, later ones are forgotten. */
export interface SeenRows {
  has(content: Buffer): boolean;
  add(content: Buffer): void;
  /** One after another, 8 bytes each. */
  addAll(contents: Buffer): void;
}

/** The 64 bits that stand for a row's content. */
export function contentOf(content: unknown): Buffer {
  const bits = hash('sha1', JSON.stringify(content), 'buffer').subarray(0, 8);
  // Zero is an empty slot.
  if (bits.readBigUInt64LE() === 0n) bits[0] = 1;
  return bits;
}

export function openSeenRows(): SeenRows {
  let slots = new BigUint64Array(firstSlots);
  let count = 0;

  const slotOf = (bits: bigint) => {
    const last = slots.length - 1;
    let slot = Number(bits & BigInt(last));
    while (slots[slot] !== 0n && slots[slot] !== bits) slot = (slot + 1) & last;
    return slot;
  };
  const put = (bits: bigint) => {
    const slot = slotOf(bits);
    if (slots[slot] === bits) return;
    slots[slot] = bits;
    count += 1;
  };
  const grow = () => {
    const before = slots;
    slots = new BigUint64Array(before.length * 2);
    count = 0;
    for (const bits of before) if (bits !== 0n) put(bits);
  };
  const add = (content: Buffer) => {
    if (count >= slots.length * fullShare) {
      if (slots.length >= mostSlots) return;
      grow();
    }
    put(content.readBigUInt64LE());
  };
  return {
    has: (content) => slots[slotOf(content.readBigUInt64LE())] !== 0n,
    add,
    addAll(contents) {
      for (let at = 0; at + 8 <= contents.length; at += 8) add(contents.subarray(at, at + 8));
    },
  };
}

/** What was seen before a run stopped, from the first bytes of a file of contents. */
export function readSeenRows(path: string, byteCount: number): SeenRows {
  const seen = openSeenRows();
  if (byteCount > 0) seen.addAll(readFileSync(path).subarray(0, byteCount));
  return seen;
}
