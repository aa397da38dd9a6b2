const blockSize = 65_536;

/** A growing list of whole numbers below 2^32, four bytes each. */
export function openNumberList() {
  const blocks: Uint32Array[] = [];
  let last = new Uint32Array(0);
  let count = 0;
  return {
    push(number: number) {
      const at = count % blockSize;
      if (at === 0) {
        last = new Uint32Array(blockSize);
        blocks.push(last);
      }
      last[at] = number;
      count += 1;
    },
    at: (index: number): number | undefined =>
      index < count ? blocks[Math.floor(index / blockSize)]?.[index % blockSize] : undefined,
  };
}
