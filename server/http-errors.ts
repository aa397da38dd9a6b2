import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { maxBodyBytes } from './limits.ts';

/** What never reached GraphQL (a body too large, no JSON), answered in the form of a GraphQL error. */
export function refuseRequest(log: Logger) {
  return (error: FastifyError, _request: FastifyRequest, reply: FastifyReply) => {
    const status = error.statusCode ?? 500;
    if (status === 413) {
      return reply.code(413).send({
        errors: [
          {
            message: `The request body is larger than ${maxBodyBytes} bytes. Ask for less at once.`,
            extensions: { code: 'QUERY_TOO_COMPLEX', limit: maxBodyBytes },
          },
        ],
      });
    }
    if (status >= 400 && status < 500) {
      const { message } = error;
      return reply
        .code(status)
        .send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
    }
    const reference = randomUUID();
    log.error({ err: error, reference }, 'internal error');
    return reply.code(500).send({
      errors: [
        {
          message: `Something went wrong on our side. Reference: ${reference}`,
          extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
        },
      ],
    });
  };
}
