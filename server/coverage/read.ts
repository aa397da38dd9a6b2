import type { ChainView, Context } from '../context.ts';
import { regionPrefix } from '../definitions/place.ts';
import { countedConfidence } from '../definitions/profile.ts';
import { found } from '../errors.ts';
import { type Measure, measure, organizationMeasures } from './measures.ts';
import {
  countAttachments,
  countChainOrganizations,
  countOrganizations,
  countTiesByAge,
} from './queries.ts';

/** GraphQL's Coverage: what is known, and the chain from which the rest follows. */
export interface CoverageView {
  readonly chainId: string | null;
  readonly regionCode: string;
  readonly asOf: string;
  readonly measures: readonly Measure[];
  readonly tieAges: readonly { readonly years: number | null; readonly count: number }[];
  readonly view: ChainView | null;
}

interface Question {
  readonly chainId: string | null | undefined;
  readonly regionCode: string;
  readonly asOf: string;
}

/** Throws BAD_USER_INPUT where the chain or the region does not exist. */
export async function readCoverage(
  { chainId, regionCode, asOf }: Question,
  context: Context,
): Promise<CoverageView> {
  const { graph, loaders } = context;
  const prefix = regionPrefix(regionCode);
  if (!chainId) {
    found(await loaders.region.load(regionCode), 'regionCode', regionCode);
    const rows = await graph.read(countOrganizations, { regionPrefix: prefix });
    const { region, uscc, stage, ties, supply, signals } = organizationMeasures(rows);
    const measures = [region, uscc, stage, ties, supply, signals];
    return { chainId: null, regionCode, asOf, measures, tieAges: [], view: null };
  }
  const view = await context.chainView({ chainId, regionCode, asOf });
  const inChain = { chainId, countedConfidence, asOf };
  const [rows, attachments, ages] = await Promise.all([
    graph.read(countChainOrganizations, { ...inChain, regionPrefix: prefix }),
    graph.read(countAttachments, { ...inChain, regionPrefix: prefix }),
    graph.read(countTiesByAge, inChain),
  ]);
  const { region, uscc, ties, supply, signals } = organizationMeasures(rows);
  const attachment = measure(
    'ATTACHMENT',
    attachments,
    ({ supportedCount }) => supportedCount,
    ({ attachmentCount }) => attachmentCount,
  );
  const dated = measure(
    'DATED',
    ages.map((age) => ({ ...age, isLocal: false })),
    ({ years, tieCount }) => (years === null ? 0 : tieCount),
    ({ tieCount }) => tieCount,
  );
  const measures = [region, uscc, attachment, ties, supply, dated, signals];
  return { chainId, regionCode, asOf, measures, tieAges: byAge(ages), view };
}

/** Ages of so many years and more are one. */
const oldest = 10;

function byAge(rows: readonly { readonly years: number | null; readonly tieCount: number }[]) {
  const counts = new Map<number | null, number>();
  for (const { years, tieCount } of rows) {
    const age = years === null ? null : Math.min(years, oldest);
    counts.set(age, (counts.get(age) ?? 0) + tieCount);
  }
  return [...counts]
    .map(([years, count]) => ({ years, count }))
    .sort((a, b) => (a.years ?? oldest + 1) - (b.years ?? oldest + 1));
}
