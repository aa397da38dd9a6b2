import { Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A file to be packed, its content piece by piece. */
export interface Packed {
  readonly name: string;
  readonly content: AsyncIterable<string>;
}

const limit32 = 0xffffffff;
/** Sizes follow the content; names are UTF-8. */
const flags = 0x0808;
/** 1980-01-01: no time of writing is told. */
const date = 0x0021;

interface Entry {
  readonly name: Buffer;
  readonly offset: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
}

/**
 * A ZIP archive (APPNOTE 6.3.10) as it is read: one pass, no file of it in memory. The archive may be
 * larger than 4 GB, a file in it may not. Throws where one is.
 */
export async function* zip(files: AsyncIterable<Packed>): AsyncGenerator<Buffer> {
  const entries: Entry[] = [];
  let offset = 0;
  const counted = (piece: Buffer) => {
    offset += piece.length;
    return piece;
  };
  for await (const { name, content } of files) {
    const entry = { name: Buffer.from(name), offset, crc: 0, packedBytes: 0, bytes: 0 };
    yield counted(localHeader(entry.name));
    for await (const piece of deflated(content, entry)) {
      entry.packedBytes += piece.length;
      yield counted(piece);
    }
    if (Math.max(entry.bytes, entry.packedBytes) >= limit32)
      throw new Error(`${name} is too large`);
    yield counted(
      numbers([4, 0x08074b50], [4, entry.crc], [4, entry.packedBytes], [4, entry.bytes]),
    );
    entries.push(entry);
  }
  const start = offset;
  for (const entry of entries) yield counted(centralHeader(entry));
  yield end(entries.length, start, offset);
}

/** The content packed; `sum` learns its size and check sum on the way. */
async function* deflated(
  content: AsyncIterable<string>,
  sum: { crc: number; bytes: number },
): AsyncGenerator<Buffer> {
  async function* summed() {
    for await (const text of content) {
      const piece = Buffer.from(text);
      sum.crc = crc32(piece, sum.crc);
      sum.bytes += piece.length;
      yield piece;
    }
  }
  const source = Readable.from(summed());
  const deflate = createDeflateRaw();
  source.once('error', (error) => deflate.destroy(error));
  try {
    yield* source.pipe(deflate);
  } finally {
    source.destroy();
  }
}

/** Numbers one after another, little-endian, each with its width in bytes. */
function numbers(...parts: readonly (readonly [width: 2 | 4 | 8, value: number])[]): Buffer {
  const buffer = Buffer.alloc(parts.reduce((sum, [width]) => sum + width, 0));
  let at = 0;
  for (const [width, value] of parts) {
    if (width === 8) buffer.writeBigUInt64LE(BigInt(value), at);
    else buffer.writeUIntLE(value, at, width);
    at += width;
  }
  return buffer;
}

function localHeader(name: Buffer): Buffer {
  const head = numbers([4, 0x04034b50], [2, 20], [2, flags], [2, 8], [2, 0], [2, date]);
  return Buffer.concat([head, numbers([4, 0], [4, 0], [4, 0], [2, name.length], [2, 0]), name]);
}

function centralHeader({ name, offset, crc, packedBytes, bytes }: Entry): Buffer {
  const isFar = offset >= limit32;
  const extra = isFar ? numbers([2, 1], [2, 8], [8, offset]) : Buffer.alloc(0);
  return Buffer.concat([
    numbers([4, 0x02014b50], [2, 45], [2, isFar ? 45 : 20], [2, flags], [2, 8], [2, 0], [2, date]),
    numbers([4, crc], [4, packedBytes], [4, bytes], [2, name.length], [2, extra.length], [2, 0]),
    numbers([2, 0], [2, 0], [4, 0], [4, Math.min(offset, limit32)]),
    name,
    extra,
  ]);
}

function end(count: number, start: number, offset: number): Buffer {
  const size = offset - start;
  const isFar = start >= limit32;
  const far = [
    numbers([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, count], [8, count]),
    numbers([8, size], [8, start], [4, 0x07064b50], [4, 0], [8, offset], [4, 1]),
  ];
  return Buffer.concat([
    ...(isFar ? far : []),
    numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size]),
    numbers([4, Math.min(start, limit32)], [2, 0]),
  ]);
}
