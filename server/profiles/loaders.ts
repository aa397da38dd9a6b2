import { listLoader } from '../loader.ts';
import type { Graph } from '../neo4j/graph.ts';
import { listVersions } from './queries.ts';

export function profileLoaders(graph: Graph) {
  const versions = listLoader(
    (keys: string[], _: null) => graph.read(listVersions, { keys }),
    ({ key }) => key,
  );
  return {
    /** Ids of all versions under a key, newest first. */
    profileVersions: async (key: string): Promise<string[]> =>
      (await versions.load({ id: key, args: null })).map(({ id }) => id),
  };
}
