/** What one query's ranking is worth; each 0-1. */
export const metricNames = ['R@10', 'R@20', 'Hit@10', 'Hit@20', 'MRR', 'MAP'] as const;
export type Metric = (typeof metricNames)[number];
/** Those that comparisons are made by. */
export const comparedMetrics: readonly Metric[] = ['R@20', 'MRR'];
export type Metrics = Readonly<Record<Metric, number>>;

/** `ranks` of the truths that were ranked, from 1, ascending; `truthCount` of all distinct ones. */
export function metricsOf(ranks: readonly number[], truthCount: number): Metrics {
  const within = (k: number) => ranks.filter((rank) => rank <= k).length;
  const [first] = ranks;
  const precision = ranks.reduce(
    (sum, rank, index) => (rank <= 20 ? sum + (index + 1) / rank : sum),
    0,
  );
  return {
    'R@10': within(10) / truthCount,
    'R@20': within(20) / truthCount,
    'Hit@10': within(10) > 0 ? 1 : 0,
    'Hit@20': within(20) > 0 ? 1 : 0,
    MRR: first ? 1 / first : 0,
    MAP: precision / Math.min(truthCount, 20),
  };
}

/** A ranking without the anchor and its known partners, against who came next. */
export function judge(
  ranking: readonly { readonly candidate: string }[],
  query: {
    readonly anchor: string;
    readonly known: readonly string[];
    readonly truth: readonly string[];
  },
): Metrics {
  const truth = new Set(query.truth);
  return metricsOf(ranksOf(ranking, query), truth.size);
}

/** Ranks of the truths, ascending. */
export function ranksOf(
  ranking: readonly { readonly candidate: string }[],
  query: Parameters<typeof judge>[1],
): number[] {
  const truth = new Set(query.truth);
  const dropped = new Set([query.anchor, ...query.known]);
  return ranking
    .filter(({ candidate }) => !dropped.has(candidate))
    .flatMap(({ candidate }, index) => (truth.has(candidate) ? [index + 1] : []));
}

/** NaN of none; the error is that of the mean, NaN of fewer than two. */
export function meanAndError(values: readonly number[]): { mean: number; error: number } {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares / (count - 1) / count) };
}
