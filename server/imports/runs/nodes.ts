import { isDeepStrictEqual } from 'node:util';
import type { Statements } from '../../neo4j/graph.ts';
import type { GraphData } from '../../write/graph-data.ts';
import { titleId } from '../../write/structure.ts';
import type { Outcome } from '../../write/writing.ts';
import { readRunNodes, type StoredNode } from './node-queries.ts';

/** Nodes that are no organisations: what an import replaces of them has no history of its own. */
function idsOf(data: GraphData): string[] {
  const { sources = [], regions = [], chains = [], stages = [], demands = [], titles = [] } = data;
  const ids = [
    ...[...sources, ...chains, ...stages, ...demands].map(({ id }) => id),
    ...regions.map(({ code }) => code),
    ...titles.map(({ name }) => titleId(name)),
  ];
  return [...new Set(ids)];
}

/** As they are before the rows are written. */
export async function readNodes(statements: Statements, data: GraphData): Promise<StoredNode[]> {
  const ids = idsOf(data);
  return ids.length === 0 ? [] : statements.read(readRunNodes, { ids });
}

/** What was written over, each as JSON. */
export async function replacedNodes(
  statements: Statements,
  before: readonly StoredNode[],
): Promise<string[]> {
  if (before.length === 0) return [];
  const ids = before.map(({ id }) => id);
  const after = await statements.read(readRunNodes, { ids });
  const now = new Map(after.map((node) => [node.id, node]));
  return before
    .filter((node) => !isDeepStrictEqual(node, now.get(node.id)))
    .map((node) => JSON.stringify(node));
}

/**
 * Ids of the sources, chains, stages and products that are new, codes of new regions, and new links
 * between stages as `from → to`.
 */
export function createdNodes(data: GraphData, outcomes: ReadonlyMap<object, Outcome>): string[] {
  const isNew = (item: object) => outcomes.get(item) === 'CREATED';
  const { sources = [], regions = [], chains = [], stages = [], products = [] } = data;
  const { stageLinks = [] } = data;
  return [
    ...[...sources, ...chains, ...stages, ...products].filter(isNew).map(({ id }) => id),
    ...regions.filter(isNew).map(({ code }) => code),
    ...stageLinks.filter(isNew).map(({ fromId, toId }) => `${fromId} → ${toId}`),
  ];
}
