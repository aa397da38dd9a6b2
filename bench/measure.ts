/** One line of the output. Times are of single runs; `min` and `max` show the spread. */
export interface Figure {
  readonly bench: string;
  readonly data: string;
  /** Which chain was asked about, where it is about one. */
  readonly chain?: string;
  readonly unit: 'ms' | 's' | 'MB';
  readonly median: number;
  readonly p95: number;
  readonly min: number;
  readonly max: number;
  readonly runs: number;
}

/** Nearest rank: the smallest value that at least `share` (0-1) of the values do not exceed. NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] ?? Number.NaN;
}

const round = (value: number) => Math.round(value * 10) / 10;

export function summarise(
  what: Pick<Figure, 'bench' | 'data' | 'chain' | 'unit'>,
  values: readonly number[],
): Figure {
  return {
    ...what,
    median: round(percentile(values, 0.5)),
    p95: round(percentile(values, 0.95)),
    min: round(percentile(values, 0)),
    max: round(percentile(values, 1)),
    runs: values.length,
  };
}

/** Milliseconds of each run, one after another. */
export async function time(run: () => Promise<unknown>, runs: number): Promise<number[]> {
  const times: number[] = [];
  for (let count = 0; count < runs; count += 1) {
    const startedAt = performance.now();
    await run();
    times.push(performance.now() - startedAt);
  }
  return times;
}
