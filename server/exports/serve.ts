import { Readable } from 'node:stream';
import type { HttpServer, Log } from '../http-server.ts';
import type { Graph } from '../neo4j/graph.ts';
import { exportFiles } from './files.ts';
import { zip } from './zip.ts';

/** The whole graph as one file, made while it is sent. */
export function serveExport<L extends Log>(app: HttpServer<L>, graph: Graph): void {
  app.get('/exports/graph.zip', async (_, reply) => {
    const day = new Date().toISOString().slice(0, 10);
    return reply
      .header('content-disposition', `attachment; filename="lianpu-${day}.zip"`)
      .type('application/zip')
      .send(Readable.from(zip(exportFiles(graph))));
  });
}
