import { open } from 'node:fs/promises';

/** Digits of a count in the file of organisations. */
export const countWidth = 10;

/** Bytes of the file that are in memory at once; lines are shorter. */
const windowLength = 4 << 20;

/** Writes the counts of ties into the file of organisations; `lines` is where each begins. */
export async function writeTieCounts(
  path: string,
  lines: Float64Array,
  counts: Uint32Array,
): Promise<void> {
  const file = await open(path, 'r+');
  const bytes = Buffer.allocUnsafe(windowLength);
  try {
    for (let number = 0; number < lines.length; ) {
      const start = lines[number] ?? 0;
      const { bytesRead } = await file.read(bytes, 0, windowLength, start);
      let end = 0;
      for (; number < lines.length; number += 1) {
        const at = (lines[number] ?? 0) - start;
        if (at + countWidth > bytesRead) break;
        bytes.write(`${counts[number] ?? 0}`.padStart(countWidth, '0'), at, 'latin1');
        end = at + countWidth;
      }
      if (end === 0) throw new Error(`${path} is shorter than it was`);
      await file.write(bytes, 0, end, start);
    }
  } finally {
    await file.close();
  }
}
