import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { z } from 'zod';
import { openTally, type Tally } from '../report/tally.ts';

/**
 * Reads a file of JSON lines without holding it in memory, and hands each row that keeps the rule to
 * `take`, with its line. Other lines are rejected in the tally; a missing file fails there.
 */
export async function readJsonLines<Row>(
  folder: URL,
  file: string,
  rule: z.ZodType<Row>,
  take: (row: Row, line: number, tally: Tally) => void,
): Promise<Tally> {
  const tally = openTally(file);
  const input = createReadStream(new URL(file, folder), 'utf8');
  let line = 0;
  try {
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      line += 1;
      if (text.trim() === '') continue;
      tally.read();
      const row = rule.safeParse(parseJson(text.replace(/^\uFEFF/, '')));
      if (row.success) {
        take(row.data, line, tally);
        continue;
      }
      const [issue] = row.error.issues;
      const column = issue?.path.join('.') || 'all';
      const reason = 'is no JSON object with the columns of this file';
      tally.reject('BROKEN_LINE', { line, column, reason, value: text });
    }
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    tally.fail(why === 'ENOENT' ? 'the file is missing' : `cannot be read further: ${why}`);
  }
  return tally;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
