import type { Graph } from '../../../server/neo4j/graph.ts';
import type { GraphData, Membership, Tie } from '../../../server/write/graph-data.ts';
import { planAnew } from '../../../server/write/plan-anew.ts';
import { writeGraph } from '../../../server/write/write-graph.ts';
import type { Edge } from '../task/read-edges.ts';

/** Edges as facts of the graph, apart from all others there by the key in every id. */
export interface World {
  readonly key: string;
  readonly edges: readonly Edge[];
  /** The newest day of its facts: the day that questions are asked for. */
  readonly asOf: string;
}

export function openWorld(key: string, edges: readonly Edge[]): World {
  const newest = edges.reduce((year, edge) => Math.max(year, edge.year), 0);
  return { key, edges, asOf: firstDay(newest) };
}

/** The id of a node of the task as an organisation. */
export const organizationId = ({ key }: World, node: string) => `org:${key}/${node}`;

/** The reverse of `organizationId`. */
export const nodeOf = ({ key }: World, id: string) => id.slice(`org:${key}/`.length);

const firstDay = (year: number) => `${String(year).padStart(4, '0')}-01-01`;

/** Writes a world as the product's loaders do. Throws when a fact was refused. */
export async function loadWorld(graph: Graph, world: World): Promise<void> {
  const data = worldData(world);
  const { outcomes } = await writeGraph(graph, data, `backtest:${world.key}`);
  // Plans of the empty graph would otherwise stay (docs/decisions.md, "Plans are few, and kept").
  await planAnew(graph, world.edges.length);
  const refused = [...outcomes.values()].filter((outcome) => typeof outcome === 'object');
  const [first] = refused;
  if (first) throw new Error(`${refused.length} facts were refused, the first: ${first.reason}`);
}

/** One organisation a node, one stage an object, both sides of it in one chain. */
export function worldData(world: World): GraphData {
  const { key, edges } = world;
  const sourceIds = [`source:${key}`];
  const chainId = `chain:${key}`;
  const stageId = (object: string) => `stage:${key}/${object}`;
  const investors = new Set<string>();
  const nodes = new Set<string>();
  const stages = new Set<string>();
  const ties: Tie[] = [];
  const memberships: Membership[] = [];
  for (const { from, relation, to, year } of edges) {
    nodes.add(from);
    const observedOn = { day: firstDay(year), precision: 'YEAR' } as const;
    const fact = { sourceIds, status: 'REPORTED', confidence: 1, observedOn } as const;
    if (relation === 'WORKS_IN') {
      stages.add(to);
      const ends = { organizationId: organizationId(world, from), stageId: stageId(to) };
      memberships.push({ ...fact, ...ends, evidence: 'ASSERTED' });
      continue;
    }
    nodes.add(to);
    if (relation === 'INVESTS_IN') investors.add(from);
    const ends = { fromId: organizationId(world, from), toId: organizationId(world, to) };
    ties.push({ ...fact, ...ends, type: relation });
  }
  return {
    sources: sourceIds.map((id) => ({ id, title: `Backtest ${key}`, channel: 'PUBLIC' })),
    organizations: [...nodes].map((node) => ({
      id: organizationId(world, node),
      label: investors.has(node) ? 'Investor' : 'Company',
      name: node,
      status: 'ACTIVE',
      sourceIds,
    })),
    chains: [{ id: chainId, name: key }],
    stages: [...stages].map((object, order) => ({
      id: stageId(object),
      chainId,
      name: object,
      position: 'MIDSTREAM',
      order,
    })),
    ties,
    memberships,
  };
}
