import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import Fastify, { LogController } from 'fastify';
import type { Logger } from 'pino';
import { type Context, createContext } from './context.ts';
import { maskError } from './errors.ts';
import { serveExport } from './exports/serve.ts';
import { refuseRequest } from './http-errors.ts';
import { serveDownloads } from './imports/downloads.ts';
import { takeUploads } from './imports/multipart.ts';
import { limitRules, maxBodyBytes, maxTokens } from './limits.ts';
import type { Graph } from './neo4j/graph.ts';
import { openImports } from './open-imports.ts';
import { resolvers, typeDefs } from './schema.ts';

export type AppServer = Awaited<ReturnType<typeof createServer>>;

export interface ServerOptions {
  readonly graph: Graph;
  readonly log: Logger;
  /** Where imports keep their files; nothing is made there before the first. */
  readonly dataDir: string;
  /** The folder from which operators may take files; absent = none. */
  readonly importDir?: string;
  /** Folder of the built client; without it only GraphQL is served. */
  readonly clientDir?: string;
  /** Whether the graph answers at the moment. */
  readonly isReady: () => Promise<boolean>;
}

/** Everything that is served, on one port: GraphQL, the page, files of imports, `/livez`, `/readyz`. */
export async function createServer(options: ServerOptions) {
  const app = Fastify({
    loggerInstance: options.log,
    bodyLimit: maxBodyBytes,
    logController: new LogController({ disableRequestLogging: true }),
  });
  const imports = openImports(options);
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
  await app.register(async (scope) => {
    await takeUploads(scope, imports.files);
    scope.route({
      url: '/graphql',
      method: ['GET', 'POST', 'OPTIONS'],
      handler: fastifyApolloHandler(apollo, {
        context: async () => createContext(options.graph, imports),
      }),
    });
  });
  serveDownloads(app, imports.runs);
  serveExport(app, options.graph);
  app.addHook('onListen', () => {
    imports.begin().catch((error) => options.log.warn({ err: error }, 'imports not taken up'));
  });
  app.addHook('onClose', () => imports.runs.stop());
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
