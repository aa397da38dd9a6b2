import {
  type Between,
  type Known,
  type LikenessReason,
  likenessOf,
  nothingBetween,
  proposedScore,
} from '../definitions/likeness/likeness.ts';
import type { Graph } from '../neo4j/graph.ts';
import { nameKey } from '../write/name-key.ts';
import * as queries from './candidate-queries.ts';
import { openPairs, type Pairs } from './find-pairs.ts';
import { knownOf, namesOf, readerFor } from './known.ts';

/** Two organisations that may be one. */
export interface Candidate {
  readonly aId: string;
  readonly bId: string;
  readonly aName: string;
  readonly bName: string;
  readonly score: number;
  readonly reasons: readonly LikenessReason[];
}

export interface Candidates extends Omit<Pairs, 'pairs'> {
  readonly candidates: readonly Candidate[];
  readonly organizationCount: number;
}

/** All organisations, or those whose ids these are with all others. */
export type Scope = 'all' | readonly string[];

const pageSize = 20_000;
const batchSize = 1_000;
/** Neighbours with more ties are no sign; organisations with more than the second are not walked. */
const hubs = { hubTieCount: 50, walkedTieCount: 1_000 };

/** Organisations that may be the same, likeliest first. Reads every name once; compares within blocks only. */
export async function findMergeCandidates(graph: Graph, scope: Scope): Promise<Candidates> {
  const readName = await readerFor(graph);
  const collector = openPairs();
  const ids: string[] = [];
  for (let after = '', isMore = true; isMore; ) {
    const rows = await graph.read(queries.listNamedOrganizations, { after, limit: pageSize });
    for (const row of rows) {
      for (const { text } of namesOf(row)) collector.add(ids.length, readName(text));
      ids.push(row.id);
    }
    after = rows.at(-1)?.id ?? after;
    isMore = rows.length === pageSize;
  }
  const asked = scope === 'all' ? null : new Set(scope);
  const { pairs, ...cut } = collector.pairs((index) => asked?.has(ids[index] ?? '') ?? true);
  const candidates: Candidate[] = [];
  for (let at = 0; at < pairs.length; at += batchSize) {
    const batch = pairs
      .slice(at, at + batchSize)
      .map(([a, b]) => ({ aId: ids[a] ?? '', bId: ids[b] ?? '' }));
    candidates.push(...(await compare(graph, batch, (row) => knownOf(row, readName))));
  }
  candidates.sort((a, b) => b.score - a.score || (a.aId + a.bId < b.aId + b.bId ? -1 : 1));
  return { candidates, organizationCount: ids.length, ...cut };
}

interface Pair {
  readonly aId: string;
  readonly bId: string;
}

async function compare(
  graph: Graph,
  pairs: readonly Pair[],
  read: (row: queries.CandidateRow) => Known,
): Promise<Candidate[]> {
  const ids = [...new Set(pairs.flatMap(({ aId, bId }) => [aId, bId]))];
  const rows = await graph.read(queries.loadCandidates, { ids });
  const nameOf = new Map(rows.map(({ id, name }) => [id, name]));
  const knownById = new Map(rows.map((row) => [row.id, read(row)]));
  const judge = ({ aId, bId }: Pair, between: Partial<Between>) => {
    const [a, b] = [knownById.get(aId), knownById.get(bId)];
    return a && b ? likenessOf(a, b, { ...nothingBetween, ...between }) : null;
  };
  // Shared ties lift a pair at most so far: what is lower by its own properties is not asked about.
  const worthwhile = pairs.filter((pair) => (judge(pair, {})?.score ?? 0) >= proposedScore / 2);
  const asked = worthwhile.map((pair, n) => ({ n, ...pair }));
  const ties = await graph.read(queries.compareTies, { rows: asked, ...hubs });
  const tiesOf = new Map(ties.map(({ n, ...tie }) => [n, tie]));
  const isProduct = await productNames(graph, worthwhile, knownById);
  const isQuarantined = await quarantinedNames(graph, worthwhile);
  return asked.flatMap(({ n, aId, bId }) => {
    const likeness = judge(
      { aId, bId },
      {
        ...tiesOf.get(n),
        isProduct,
        isQuarantined: (name) => isQuarantined(aId, name) || isQuarantined(bId, name),
      },
    );
    if (!likeness || likeness.score < proposedScore) return [];
    const names = { aName: nameOf.get(aId) ?? aId, bName: nameOf.get(bId) ?? bId };
    return [{ aId, bId, ...names, ...likeness }];
  });
}

/** Whether the graph has a product of that name, asked at once for all names of the pairs. */
async function productNames(
  graph: Graph,
  pairs: readonly Pair[],
  known: ReadonlyMap<string, Known>,
): Promise<(name: string) => boolean> {
  const ids = new Set<string>();
  for (const { aId, bId } of pairs) {
    for (const id of [aId, bId]) {
      for (const { parts } of known.get(id)?.names ?? []) ids.add(`product:${parts.core}`);
    }
  }
  const found = await graph.read(queries.findProductNames, { ids: [...ids] });
  const products = new Set(found.map(({ id }) => id));
  return (name) => products.has(`product:${name}`);
}

/** Whether a name was given to an organisation and not believed. */
async function quarantinedNames(
  graph: Graph,
  pairs: readonly Pair[],
): Promise<(organizationId: string, name: string) => boolean> {
  const ids = [...new Set(pairs.flatMap(({ aId, bId }) => [aId, bId]))];
  const found = await graph.read(queries.findQuarantinedNames, { ids });
  const names = new Set(found.map((one) => `${one.organizationId} ${one.nameKey}`));
  return (organizationId, name) => names.has(`${organizationId} ${nameKey(name)}`);
}
