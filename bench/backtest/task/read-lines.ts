import { readFileSync } from 'node:fs';
import type { Problem } from './problems.ts';

export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** The lines of a UTF-8 file, or why there are none. One line break at the end is no line of its own. */
export function readLines(path: string): readonly Line[] | Problem {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const isText = code !== 'ERR_ENCODING_INVALID_ENCODED_DATA';
    return {
      line: 0,
      reason: isText ? `cannot be read (${code})` : 'is not UTF-8',
      expected: 'a readable UTF-8 text file',
    };
  }
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line, index) => ({ number: index + 1, text: line }));
}

/** Reads a file line by line; every line gives a value or what is wrong with it. */
export function parseLines<T>(
  path: string,
  problems: Problem[],
  parse: (line: Line) => T | Omit<Problem, 'line'>,
): T[] {
  const lines = readLines(path);
  if ('line' in lines) {
    problems.push(lines);
    return [];
  }
  return lines.flatMap((line) => {
    const parsed = parse(line);
    if (!isProblem(parsed)) return [parsed];
    problems.push({ line: line.number, ...parsed });
    return [];
  });
}

function isProblem<T>(parsed: T | Omit<Problem, 'line'>): parsed is Omit<Problem, 'line'> {
  return typeof parsed === 'object' && parsed !== null && 'reason' in parsed;
}
