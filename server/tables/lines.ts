import { fileBytes, type Reading } from './file-bytes.ts';
import { longestExcerpt, longestLine } from './limits.ts';
import type { TextForm } from './text-form.ts';

/** A line of a text file, without its line feed. */
export interface Line {
  readonly number: number;
  readonly text: string;
  readonly fault: 'NOT_TEXT' | 'TOO_LONG' | null;
}

/** UTF-8 and GB18030 need at most four bytes for a character. */
const mostBytes = 4 * longestLine;

/**
 * Lines of a text file in batches. Line feeds are looked for among the bytes, which neither UTF-8
 * nor GB18030 uses within a character: so wrong bytes cost one line, and a line without end no memory.
 */
export async function* readLines(path: string, form: TextForm, reading: Reading) {
  const decoder = new TextDecoder(form.encoding === 'GB18030' ? 'gb18030' : 'utf-8', {
    fatal: true,
    ignoreBOM: true,
  });
  const end = form.newline.charCodeAt(0);
  let number = 1;
  let rest: Buffer = Buffer.alloc(0);
  let isTooLong = false;

  const linesOf = (block: Buffer): Line[] => {
    const lines = textsOf(block, decoder, end, form.newline).map(([text, isText], at): Line => {
      const isLong = text.length > longestLine || (at === 0 && isTooLong);
      return {
        number: number + at,
        text: isLong ? text.slice(0, longestExcerpt) : text,
        fault: isLong ? 'TOO_LONG' : isText ? null : 'NOT_TEXT',
      };
    });
    number += lines.length;
    isTooLong = false;
    return lines;
  };

  for await (const chunk of textBytes(path, form, reading)) {
    const last = chunk.lastIndexOf(end);
    if (last < 0) {
      if (isTooLong) continue;
      rest = Buffer.concat([rest, chunk]);
      if (rest.length <= mostBytes) continue;
      isTooLong = true;
      rest = Buffer.from(rest.subarray(0, longestExcerpt));
      continue;
    }
    const first = isTooLong ? chunk.indexOf(end) : 0;
    const lines = linesOf(Buffer.concat([rest, chunk.subarray(first, last + 1)]));
    rest = Buffer.from(chunk.subarray(last + 1));
    yield lines;
  }
  if (rest.length > 0) yield linesOf(rest);
}

/** Each line of a block, and whether its bytes are text in the encoding. */
function textsOf(block: Buffer, decoder: TextDecoder, end: number, newline: string) {
  const text = decoded(block, decoder);
  if (text !== undefined) {
    const lines = text.split(newline);
    if (lines.at(-1) === '') lines.pop();
    return lines.map((line): [string, boolean] => [line, true]);
  }
  const lines: [string, boolean][] = [];
  for (let at = 0; at < block.length; ) {
    const next = block.indexOf(end, at);
    const bytes = block.subarray(at, next < 0 ? block.length : next);
    const line = decoded(bytes, decoder);
    lines.push([line ?? new TextDecoder(decoder.encoding).decode(bytes), line !== undefined]);
    at += bytes.length + 1;
  }
  return lines;
}

function decoded(bytes: Buffer, decoder: TextDecoder): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The bytes below the byte order mark; UTF-16, whose line feeds have two bytes, as UTF-8. */
async function* textBytes(path: string, form: TextForm, reading: Reading) {
  const bytes = fileBytes(path, form.start, reading);
  if (form.encoding !== 'UTF-16') {
    yield* bytes;
    return;
  }
  const decoder = new TextDecoder(form.isBigEndian ? 'utf-16be' : 'utf-16le');
  for await (const chunk of bytes) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}
