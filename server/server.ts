import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import Fastify, { LogController } from 'fastify';
import type { Logger } from 'pino';
import { type Context, createContext } from './context.ts';
import { maskError } from './errors.ts';
import { refuseRequest } from './http-errors.ts';
import { limitRules, maxBodyBytes, maxTokens } from './limits.ts';
import type { Graph } from './neo4j/graph.ts';
import { resolvers, typeDefs } from './schema.ts';

export type AppServer = Awaited<ReturnType<typeof createServer>>;

export interface ServerOptions {
  readonly graph: Graph;
  readonly log: Logger;
  /** Folder of the built client; without it only GraphQL is served. */
  readonly clientDir?: string;
  /** Whether the graph answers at the moment. */
  readonly isReady: () => Promise<boolean>;
}

/** Everything that is served, on one port: GraphQL, the page, `/livez`, `/readyz`. */
export async function createServer(options: ServerOptions) {
  const app = Fastify({
    loggerInstance: options.log,
    bodyLimit: maxBodyBytes,
    logController: new LogController({ disableRequestLogging: true }),
  });
  const apollo = new ApolloServer<Context>({
    typeDefs,
    resolvers,
    introspection: true,
    persistedQueries: false,
    validationRules: limitRules,
    parseOptions: { maxTokens },
    formatError: maskError(options.log),
    stopOnTerminationSignals: false,
    logger: options.log,
    plugins: [fastifyApolloDrainPlugin(app), ApolloServerPluginLandingPageDisabled()],
  });
  app.setErrorHandler(refuseRequest(options.log));
  await apollo.start();
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: { styleSrc: ["'self'", "'unsafe-inline'"], upgradeInsecureRequests: null },
    },
  });
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    handler: fastifyApolloHandler(apollo, { context: async () => createContext(options.graph) }),
  });
  app.get('/livez', () => ({ status: 'ok' }));
  app.get('/readyz', async (_, reply) => {
    const isReady = await options.isReady();
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ok' : 'graph unavailable' });
  });
  if (options.clientDir) {
    await app.register(fastifyStatic, { root: options.clientDir });
    app.setNotFoundHandler((request, reply) =>
      request.method === 'GET' && request.headers.accept?.includes('text/html')
        ? reply.sendFile('index.html')
        : reply.code(404).send({ error: 'Not found' }),
    );
  }
  return app;
}
