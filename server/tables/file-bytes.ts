import { open } from 'node:fs/promises';

const chunkSize = 64 * 1024;

/** How far a reading has come, in bytes. */
export interface Reading {
  passed: number;
}

/** The bytes of a file in pieces; a piece is good only until the next one is asked for. */
export async function* fileBytes(path: string, from: number, reading: Reading) {
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafe(chunkSize);
    reading.passed = from;
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, chunkSize, reading.passed);
      if (bytesRead === 0) return;
      reading.passed += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** The first bytes of a file, as many as one piece has; empty for an empty file. */
export async function fileHead(path: string): Promise<Buffer> {
  for await (const chunk of fileBytes(path, 0, { passed: 0 })) return chunk;
  return Buffer.alloc(0);
}
