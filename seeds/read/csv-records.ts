import { parse } from 'csv-parse/sync';
import { z } from 'zod';

export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

export interface BrokenLine {
  readonly line: number;
  readonly reason: string;
  readonly text: string;
}

const fieldRows = z.array(z.array(z.string()));

/**
 * Splits CSV text into records of as many fields as the first one has. A line that cannot be part of
 * such a record is broken; reading goes on with the next line, so one stray quote costs one row.
 */
export function csvRecords(text: string): { records: CsvRecord[]; broken: BrokenLine[] } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const records: CsvRecord[] = [];
  const broken: BrokenLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const first = lines[at] ?? '';
    if (first.trim() === '') {
      at += 1;
      continue;
    }
    const span = recordSpan(lines, at);
    const fields = span > 0 ? parseRecord(lines.slice(at, at + span).join('\n')) : undefined;
    const width = records[0]?.fields.length ?? fields?.length;
    if (fields && fields.length === width) {
      records.push({ line: at + 1, fields });
      at += span;
      continue;
    }
    const reason = fields ? `has ${fields.length} columns, not ${width}` : 'has a stray quote';
    broken.push({ line: at + 1, reason, text: first });
    at += 1;
  }
  return { records, broken };
}

/** Lines of one field with breaks in it; a longer one is a quote that somebody forgot to close. */
const longestSpan = 200;

/** How many lines from `at` on have their quotes in pairs; 0 when they never do. */
function recordSpan(lines: readonly string[], at: number): number {
  let quotes = 0;
  for (let span = 1; span <= longestSpan && at + span <= lines.length; span += 1) {
    quotes += (lines[at + span - 1]?.match(/"/g) ?? []).length;
    if (quotes % 2 === 0) return span;
  }
  return 0;
}

function parseRecord(text: string): string[] | undefined {
  try {
    return fieldRows.parse(parse(text))[0];
  } catch {
    return undefined;
  }
}
