import type { FileProblem, FileProblemCode } from './table.ts';

/** Leaves the reading of a file; `problemOf` finds the problem in what is caught. */
export function fail(problem: FileProblemCode, detail = ''): never {
  const cause: FileProblem = { problem, detail };
  throw new Error(detail ? `${problem}: ${detail}` : problem, { cause });
}

/**
 * Why a file cannot be read, from what `rows()` threw: a spreadsheet may turn out to be broken far
 * below its head. Undefined for every other error.
 */
export function problemOf(error: unknown): FileProblem | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  return isProblem(cause) ? cause : undefined;
}

export function isProblem(value: unknown): value is FileProblem {
  return typeof value === 'object' && value !== null && 'problem' in value && 'detail' in value;
}
