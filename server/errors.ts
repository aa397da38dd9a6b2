import { randomUUID } from 'node:crypto';
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Neo4jError } from 'neo4j-driver';
import type { Logger } from 'pino';

/** An argument of the right shape that names nothing that exists, or lies out of its range. */
export function badUserInput(message: string, argument: string, value: unknown): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument, value } });
}

/** What an argument names; throws BAD_USER_INPUT where there is no such thing. */
export function found<Row>(row: Row | null, argument: string, value: unknown): Row {
  if (row === null)
    throw badUserInput(`\`${argument}\` names nothing that exists: ${value}.`, argument, value);
  return row;
}

/** A question over one of the limits; `cost` and `limit` are in the unit that the message names. */
export function queryTooComplex(message: string, cost: number, limit: number): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX', cost, limit } });
}

const graphTimeout = {
  message: 'The graph did not answer within the time limit. Narrow the question.',
  code: 'GRAPH_TIMEOUT',
};
const graphUnavailable = {
  message: 'The graph database cannot be reached at the moment. Try again shortly.',
  code: 'GRAPH_UNAVAILABLE',
};

/** What the client may know of a driver error; undefined for those that are our own bugs. */
export function graphFailure(error: unknown): { message: string; code: string } | undefined {
  if (!(error instanceof Neo4jError)) return undefined;
  if (/TransactionTimedOut|TransactionTerminated|Transaction\.Terminated/.test(error.code)) {
    return graphTimeout;
  }
  // The driver gives no code when every connection stays busy or it is being closed.
  if (
    /ServiceUnavailable|SessionExpired|Neo\.TransientError|DatabaseUnavailable/.test(error.code) ||
    /^(Connection acquisition timed out|Pool is closed)/.test(error.message)
  ) {
    return graphUnavailable;
  }
  return undefined;
}

const clientCodes: ReadonlySet<unknown> = new Set<string>([
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'QUERY_TOO_COMPLEX',
  'CONFLICT',
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
  ApolloServerErrorCode.BAD_REQUEST,
]);

/** Apollo gives a validation error its own code; what a rule or a scalar said is on the original. */
function extensionsOf(formatted: GraphQLFormattedError, error: unknown): Record<string, unknown> {
  const original = error instanceof GraphQLError ? error.originalError : undefined;
  const said = original instanceof GraphQLError ? original.extensions : {};
  const { stacktrace: _, ...extensions }: Record<string, unknown> = {
    ...formatted.extensions,
    ...(clientCodes.has(said.code) && said),
  };
  const tokens = /^Syntax Error: Document contains more tha[nt] (\d+) tokens/.exec(
    formatted.message,
  );
  return tokens ? { code: 'QUERY_TOO_COMPLEX', limit: Number(tokens[1]) } : extensions;
}

/** Lets through what was written for the client, translates graph failures, hides all else behind a reference. */
export function maskError(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const where = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    };
    const cause = unwrapResolverError(error);
    const failure = graphFailure(cause);
    if (failure) {
      log.warn({ err: cause, path: formatted.path }, 'graph failure');
      return { message: failure.message, extensions: { code: failure.code }, ...where };
    }
    const extensions = extensionsOf(formatted, error);
    if (clientCodes.has(extensions.code)) {
      return { message: formatted.message, extensions, ...where };
    }
    const reference = randomUUID();
    log.error({ err: cause, reference, path: formatted.path }, 'internal error');
    return {
      message: `Something went wrong on our side. Reference: ${reference}`,
      extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
      ...where,
    };
  };
}
