import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import type { Graph } from '../../server/neo4j/graph.ts';
import { type AppServer, createServer } from '../../server/server.ts';
import { temporaryFolder } from './folder.ts';

/** A server with a folder of its own, as a user of imports meets it. */
export async function openOffice(graph: Graph, options: { readonly importDir?: string } = {}) {
  const dataDir = temporaryFolder();
  const log = pino({ level: 'silent' });
  const app = await createServer({ graph, log, isReady: async () => true, dataDir, ...options });
  onTestFinished(() => app.close());
  return { app, dataDir, ...verbsOf(app) };
}

const runFields = `id state fileName progressShare rejectedPath failure(language: EN) canUndo
  source { id } author counts { read created updated unchanged merged rejected }
  rules { rule level text(language: EN) count first { row column value } }`;

function verbsOf(app: AppServer) {
  /** The answer to an operation; throws what the server has against it. */
  const ask = async (query: string, variables: object = {}) => {
    const payload = { query, variables };
    const response = await app.inject({ method: 'POST', url: '/graphql', payload });
    const { data, errors } = response.json();
    if (errors) throw new Error(errors[0].message, { cause: errors[0].extensions });
    return data;
  };

  const upload = async (name: string, content: string | Uint8Array<ArrayBuffer>) => {
    const form = new FormData();
    const query = `mutation($file: Upload!) { uploadImportFile(file: $file) {
      file { id name byteCount header suggestedTemplateKey layout { format encoding delimiter sheet headerRowCount }
        problem { code text(language: EN) } }
      userErrors { field value code message }
    } }`;
    form.append('operations', JSON.stringify({ query, variables: { file: null } }));
    form.append('map', JSON.stringify({ a: ['variables.file'] }));
    form.append('a', new Blob([content]), name);
    const request = new Request('http://127.0.0.1/', { method: 'POST', body: form });
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: {
        'content-type': request.headers.get('content-type') ?? '',
        'apollo-require-preflight': '1',
      },
      payload: Buffer.from(await request.arrayBuffer()),
    });
    return response.json().data.uploadImportFile;
  };

  const preview = async (input: object) =>
    (
      await ask(
        `query($input: ImportInput!) { importPreview(input: $input) {
          mappingName missing { key } columns { header columnKey state }
          rows { row outcome cells organization { id } problems { level rule columnIndex value } }
        } }`,
        { input },
      )
    ).importPreview;

  const start = async (input: object) =>
    (
      await ask(
        `mutation($input: ImportInput!) { startImport(input: $input) {
          run { ${runFields} } userErrors { field value code }
        } }`,
        { input },
      )
    ).startImport;

  const change = async (verb: string, id: string, args = '') =>
    (
      await ask(
        `mutation($id: ID!) { ${verb}(id: $id${args}) {
          run { ${runFields} } userErrors { field code message } dependencies { entityId }
        } }`,
        { id },
      )
    )[verb];

  /** The run once it is over, by asking again and again as the page does. */
  const settled = async (id: string) => {
    for (;;) {
      const { importRun } = await ask(`query($id: ID!) { importRun(id: $id) { ${runFields} } }`, {
        id,
      });
      if (importRun.state !== 'QUEUED' && importRun.state !== 'RUNNING') return importRun;
      await sleep(50);
    }
  };

  return { ask, upload, preview, start, change, settled };
}
