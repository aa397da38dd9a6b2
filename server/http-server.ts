import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';

export type Log = FastifyBaseLogger;

/** The server, or a part of it, to which a slice adds routes; whatever it logs with. */
export type HttpServer<L extends Log> = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  L
>;
