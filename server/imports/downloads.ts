import { createReadStream, existsSync } from 'node:fs';
import type { FastifyReply } from 'fastify';
import type { HttpServer, Log } from '../http-server.ts';
import { templateOf } from '../templates/templates.ts';
import { templateWorkbook } from '../templates/workbook.ts';
import type { Runs } from './runs/run.ts';

export const workbookPath = (templateKey: string) => `/imports/templates/${templateKey}.xlsx`;
export const rejectedPath = (runId: string) => `/imports/runs/${runId}/rejected.csv`;

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Templates to fill in, and the rejected rows of runs, as files. */
export function serveDownloads<L extends Log>(app: HttpServer<L>, runs: Runs): void {
  app.get<{ Params: { file: string } }>('/imports/templates/:file', async (request, reply) => {
    const [, key = ''] = /^([a-z0-9-]+)\.xlsx$/.exec(request.params.file) ?? [];
    const template = templateOf(key);
    if (!template) return notFound(reply);
    const title = `${template.title.zh}.xlsx`;
    return attach(reply, `${key}.xlsx`, title)
      .type(xlsx)
      .send(await templateWorkbook(template));
  });
  app.get<{ Params: { id: string } }>('/imports/runs/:id/rejected.csv', async (request, reply) => {
    const { id } = request.params;
    const run = await runs.get(id);
    const path = run && runs.rejectedFile(id);
    if (!path || !existsSync(path)) return notFound(reply);
    const title = `${run.fileName?.replace(/\.\w{1,5}$/, '') ?? ''}-拒绝.csv`;
    return attach(reply, 'rejected.csv', title)
      .type('text/csv; charset=utf-8')
      .send(createReadStream(path));
  });
}

const notFound = (reply: FastifyReply) => reply.code(404).send({ error: 'Not found' });

/** A plain name for all, and the one that people read: RFC 6266, RFC 8187. */
function attach(reply: FastifyReply, plain: string, title: string): FastifyReply {
  const encoded = encodeURIComponent(title).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return reply.header(
    'content-disposition',
    `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
  );
}
