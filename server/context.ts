import type { Graph } from './neo4j/graph.ts';

/** What a resolver may use besides its arguments; made anew for each request. */
export interface Context {
  readonly graph: Graph;
}

export function createContext(graph: Graph): Context {
  return { graph };
}
