import multipart from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { HttpServer, Log } from '../http-server.ts';
import { maxBodyBytes } from '../limits.ts';
import { largestFile } from '../tables/limits.ts';
import type { FileStore } from './files.ts';
import { type MultipartFields, readOperation } from './multipart-operation.ts';
import { type Upload, uploadOf } from './upload.ts';

/**
 * Lets the POST routes of this scope take one file, by the GraphQL multipart request specification
 * (operations, map, file, in this order). The file goes to the disk as it comes; what no resolver
 * keeps is gone when the answer is out.
 */
export async function takeUploads<L extends Log>(
  scope: HttpServer<L>,
  files: FileStore,
): Promise<void> {
  await scope.register(multipart, {
    throwFileSizeLimit: false,
    limits: {
      fileSize: largestFile,
      files: 1,
      fields: 2,
      parts: 4,
      fieldSize: maxBodyBytes,
      headerPairs: 20,
    },
  });
  scope.addHook('preHandler', async (request, reply) => {
    if (!request.isMultipart()) return;
    // Apollo refuses such a request; nothing of it is read before.
    request.body = asksBeforehand(request) ? await readBody(request, reply, files) : {};
  });
}

/** Whether a browser had to ask this server before it sent the request for a page of another site. */
const asksBeforehand = ({ headers }: FastifyRequest) =>
  Boolean(headers['apollo-require-preflight'] || headers['x-apollo-operation-name']);

async function readBody(
  request: FastifyRequest,
  reply: FastifyReply,
  files: FileStore,
): Promise<object> {
  const fields: MultipartFields = { operations: undefined, map: undefined };
  let upload: Upload | undefined;
  const discard = async () => upload?.file?.discard();
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') {
        if (part.valueTruncated) throw refusal(413, part.fieldname);
        if (part.fieldname === 'operations') fields.operations = part.value;
        if (part.fieldname === 'map') fields.map = part.value;
      } else {
        // Refused before the file is read.
        readOperation(fields, part.fieldname);
        const file = await files.receive(part.filename ?? '', part.file);
        upload = uploadOf(file.name, part.file.truncated ? null : file);
        if (part.file.truncated) await file.discard();
      }
    }
    const { operations, variable } = readOperation(fields);
    if (!upload) throw refusal(400, 'The file is missing: it comes last.');
    reply.raw.once('finish', discard).once('close', discard);
    return { ...operations, variables: { ...operations.variables, [variable]: upload } };
  } catch (error) {
    await discard();
    // The rest is let through, so that the answer is heard.
    request.raw.unpipe();
    request.raw.resume();
    throw hasCode(error) && /^FST_\w+_LIMIT$/.test(error.code)
      ? refusal(400, 'A request has the fields operations and map, and one file.')
      : error;
  }
}

const hasCode = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string';

const refusal = (statusCode: number, message: string) =>
  Object.assign(new Error(message), { statusCode });
