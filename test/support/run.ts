import { pino } from 'pino';
import type { Graph } from '../../server/neo4j/graph.ts';
import { type AppServer, createServer } from '../../server/server.ts';
import { unusedFolder } from './folder.ts';

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
    readonly path?: readonly (string | number)[];
  }[];
}

const servers = new WeakMap<Graph, Promise<AppServer>>();

/** The server as it ships, over this graph and without a log; one per graph. */
export function serve(graph: Graph): Promise<AppServer> {
  const known = servers.get(graph);
  if (known) return known;
  const made = createServer({
    graph,
    log: pino({ level: 'silent' }),
    isReady: async () => true,
    dataDir: unusedFolder(),
  });
  servers.set(graph, made);
  return made;
}

/** Asks an operation as a client would, through HTTP, limits and masking. */
export async function run(
  graph: Graph,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  const app = await serve(graph);
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query, variables },
  });
  return response.json();
}
