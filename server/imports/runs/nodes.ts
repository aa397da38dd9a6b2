import type { Statements } from '../../neo4j/graph.ts';
import type { GraphData } from '../../write/graph-data.ts';
import type { Outcome } from '../../write/writing.ts';
import { readRunNodes, type StoredNode } from './node-queries.ts';

/** Nodes that are no organisations: what an import replaces of them has no history of its own. */
function nodesOf(data: GraphData): { readonly id: string }[] {
  const { sources = [], chains = [], stages = [], demands = [] } = data;
  return [...sources, ...chains, ...stages, ...demands];
}

/** As they are before the rows are written. */
export async function readNodes(statements: Statements, data: GraphData): Promise<StoredNode[]> {
  const ids = [...new Set(nodesOf(data).map(({ id }) => id))];
  return ids.length === 0 ? [] : statements.read(readRunNodes, { ids });
}

/** What was written over, each as JSON. */
export function replacedNodes(
  before: readonly StoredNode[],
  data: GraphData,
  outcomes: ReadonlyMap<object, Outcome>,
): string[] {
  const replaced = new Set(
    nodesOf(data).flatMap((node) => (outcomes.get(node) === 'UPDATED' ? node.id : [])),
  );
  return before.filter(({ id }) => replaced.has(id)).map((node) => JSON.stringify(node));
}

/**
 * Ids of the chains, stages and products that are new, and of new links between stages as
 * `from → to`. Sources and regions are no claims of a run: they stay when it is taken back.
 */
export function createdNodes(data: GraphData, outcomes: ReadonlyMap<object, Outcome>): string[] {
  const isNew = (item: object) => outcomes.get(item) === 'CREATED';
  const { chains = [], stages = [], products = [], stageLinks = [] } = data;
  return [
    ...[...chains, ...stages, ...products].filter(isNew).map(({ id }) => id),
    ...stageLinks.filter(isNew).map(({ fromId, toId }) => `${fromId} → ${toId}`),
  ];
}
