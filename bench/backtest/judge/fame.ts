import { partnersOf } from '../rank/popularity.ts';
import type { RankedQuery } from '../rank/rank-task.ts';
import { decimal, table } from '../table.ts';
import type { Edge } from '../task/read-edges.ts';
import { byDirection, type Judged } from './judged.ts';
import { comparedMetrics, judge, type Metric, meanAndError } from './metrics.ts';

/** A ranking in a world whose relations are an accident. */
export interface Rewired {
  readonly edges: readonly Edge[];
  readonly ranked: readonly RankedQuery[];
}

/**
 * What the same formula reaches where only degrees and years are true. Whom a rewired world ties to the
 * anchor is no candidate there, as a known partner is none in the true one; so for each of them the
 * product is judged on the same questions, without these.
 */
export function rewiredTable(product: readonly RankedQuery[], rewired: readonly Rewired[]): string {
  const pairs = rewired.map((one) => judgeBoth(product, one));
  const rows = [...byDirection(product).keys()].flatMap((direction) =>
    comparedMetrics.map((metric) => {
      const meansOf = (side: 'real' | 'accident') =>
        pairs.map((pair) => meanOf(byDirection(pair[side]).get(direction) ?? [], metric));
      const accidents = meansOf('accident');
      const real = meanAndError(meansOf('real')).mean;
      const { mean } = meanAndError(accidents);
      const range = `${decimal(Math.min(...accidents))} – ${decimal(Math.max(...accidents))}`;
      return [
        `${direction} ${metric}`,
        decimal(real),
        decimal(mean),
        range,
        decimal(1 - mean / real),
      ];
    }),
  );
  const head = ['', 'product', 'rewired, mean', 'rewired, range', 'left after fame'];
  return table(head, rows);
}

const meanOf = (judged: readonly Judged[], metric: Metric) =>
  meanAndError(judged.map(({ metrics }) => metrics[metric])).mean;

/** Both rankings of each query, judged on the new partners that neither world knows. */
export function judgeBoth(
  product: readonly RankedQuery[],
  { edges, ranked }: Rewired,
): { real: Judged[]; accident: Judged[] } {
  const real: Judged[] = [];
  const accident: Judged[] = [];
  for (const [index, { query, ranking }] of product.entries()) {
    const tied = partnersOf(edges, query).get(query.anchor) ?? new Set();
    const truth = query.truth.filter((partner) => !tied.has(partner));
    if (truth.length === 0) continue;
    const asked = { ...query, truth, known: [...query.known, ...tied] };
    real.push({ query, metrics: judge(ranking, asked) });
    accident.push({ query, metrics: judge(ranked[index]?.ranking ?? [], asked) });
  }
  return { real, accident };
}
