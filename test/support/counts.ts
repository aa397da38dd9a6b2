import { readFileSync } from 'node:fs';
import { z } from 'zod';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
});
const playwrightReport = z.object({
  stats: z.object({
    expected: z.int(),
    unexpected: z.int(),
    flaky: z.int(),
    skipped: z.int(),
  }),
});

const read = <T>(file: string, rule: z.ZodType<T>): T | undefined => {
  try {
    return rule.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
};

/** A run that failed without a failed test, or left no report, counts as one failure. */
const atLeastOne = (counts: Counts, isBroken: boolean): Counts =>
  isBroken && counts.failed === 0 ? { ...counts, failed: 1 } : counts;

export function countVitest(file: string, exitCode: number): Counts {
  const report = read(file, vitestReport);
  return atLeastOne(
    {
      passed: report?.numPassedTests ?? 0,
      failed: report?.numFailedTests ?? 0,
      skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
    },
    exitCode !== 0 || !report,
  );
}

/** A flaky test, one that passed at a second try, counts as failed. */
export function countPlaywright(file: string, exitCode: number): Counts {
  const stats = read(file, playwrightReport)?.stats;
  return atLeastOne(
    {
      passed: stats?.expected ?? 0,
      failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
      skipped: stats?.skipped ?? 0,
    },
    exitCode !== 0 || !stats,
  );
}

export function summaryLine(parts: readonly Counts[]): { line: string; isGood: boolean } {
  const sum = (key: keyof Counts) => parts.reduce((total, part) => total + part[key], 0);
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  return {
    line: `${sum('passed')} passed, ${sum('failed')} failed${skipped}`,
    isGood: sum('failed') === 0 && sum('passed') > 0,
  };
}

/** The browser of the flows: CHROMIUM, else the first of the usual places. */
export function findChromium(
  env: Record<string, string | undefined>,
  exists: (file: string) => boolean,
): string | undefined {
  const named = env.CHROMIUM;
  if (named) return exists(named) ? named : undefined;
  const path = (env.PATH ?? '').split(':');
  return ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
    .flatMap((name) => path.map((folder) => `${folder}/${name}`))
    .find(exists);
}
