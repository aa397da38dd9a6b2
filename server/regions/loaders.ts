import { rowLoader } from '../loader.ts';
import type { Graph } from '../neo4j/graph.ts';
import { loadRegions, type RegionRow } from './queries.ts';

export function regionLoaders(graph: Graph) {
  const region = rowLoader(
    (codes) => graph.read(loadRegions, { codes }),
    (row) => row.code,
  );
  /** From the province down to the region itself; empty where the code names nothing. Three levels at most. */
  const regionPath = async (code: string | null): Promise<RegionRow[]> => {
    const path: RegionRow[] = [];
    for (let next = code; next !== null && path.length < 3; ) {
      const row: RegionRow | null = await region.load(next);
      if (row) path.unshift(row);
      next = row?.parentCode ?? null;
    }
    return path;
  };
  return { region, regionPath };
}
