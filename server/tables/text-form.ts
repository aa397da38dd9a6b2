import { isAscii, isUtf8 } from 'node:buffer';
import { fileBytes, fileHead } from './file-bytes.ts';
import { fail } from './problem.ts';
import type { Encoding } from './table.ts';

/** How the bytes of a file are text. */
export interface TextForm {
  readonly encoding: Encoding;
  readonly isBigEndian: boolean;
  /** Bytes of the byte order mark. */
  readonly start: number;
  readonly newline: '\n' | '\r';
}

/** Of the lines that are not plain ASCII, the share that may be damaged in an encoding that is right. */
const mostDamage = 0.2;

/** The form of a text file as chosen, or as its first bytes beyond ASCII show. Fails WRONG_ENCODING. */
export async function detectForm(path: string, chosen: Encoding | undefined): Promise<TextForm> {
  const head = await fileHead(path);
  const mark = markOf(head);
  if (chosen === 'UTF-16' && mark?.encoding !== 'UTF-16') fail('WRONG_ENCODING', chosen);
  const encoding = chosen ?? mark?.encoding ?? encodingOf(await telling(path));
  const isOldMac = encoding !== 'UTF-16' && head.includes(0x0d) && !head.includes(0x0a);
  return {
    encoding,
    isBigEndian: mark?.isBigEndian ?? false,
    start: mark?.start ?? 0,
    newline: isOldMac ? '\r' : '\n',
  };
}

function markOf(head: Buffer) {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) {
    return { encoding: 'UTF-8', isBigEndian: false, start: 3 } as const;
  }
  if (head[0] === 0xff && head[1] === 0xfe) {
    return { encoding: 'UTF-16', isBigEndian: false, start: 2 } as const;
  }
  if (head[0] === 0xfe && head[1] === 0xff) {
    return { encoding: 'UTF-16', isBigEndian: true, start: 2 } as const;
  }
  return undefined;
}

/** The first piece of a file that is more than ASCII; its last line may be cut off. */
async function telling(path: string): Promise<Buffer> {
  for await (const chunk of fileBytes(path, 0, { passed: 0 })) {
    if (!isAscii(chunk)) return chunk;
  }
  return Buffer.alloc(0);
}

function encodingOf(sample: Buffer): Encoding {
  const lines = linesBeyondAscii(sample);
  const gb = new TextDecoder('gb18030', { fatal: true });
  if (damage(lines, isUtf8) <= mostDamage) return 'UTF-8';
  if (damage(lines, (line) => isDecoded(line, gb)) <= mostDamage) return 'GB18030';
  fail('WRONG_ENCODING');
}

function linesBeyondAscii(sample: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let at = 0; at < sample.length; ) {
    const next = sample.indexOf(0x0a, at);
    if (next < 0 && lines.length > 0) break;
    const line = sample.subarray(at, next < 0 ? lastBoundary(sample, at) : next);
    if (!isAscii(line)) lines.push(line);
    if (next < 0) break;
    at = next + 1;
  }
  return lines;
}

/** End of the last ASCII byte: a line without end may be cut off within a character. */
function lastBoundary(sample: Buffer, from: number): number {
  for (let at = sample.length; at > from; at -= 1) {
    if ((sample[at - 1] ?? 0) < 0x40) return at;
  }
  return sample.length;
}

function damage(lines: readonly Buffer[], isWhole: (line: Buffer) => boolean): number {
  return lines.filter((line) => !isWhole(line)).length / Math.max(lines.length, 1);
}

function isDecoded(bytes: Buffer, decoder: TextDecoder): boolean {
  try {
    decoder.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
