import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import Fastify from 'fastify';
import { afterEach, expect, it } from 'vitest';
import { openFileStore } from '../../server/imports/files.ts';
import { takeUploads } from '../../server/imports/multipart.ts';
import { largestFile } from '../../server/tables/limits.ts';
import { contentsOf, temporaryFolder } from './folder.ts';

const query = 'mutation($file: Upload!) { uploadImportFile(file: $file) { file { id } } }';
const operations = JSON.stringify({ query, variables: { file: null } });
const map = JSON.stringify({ a: ['variables.file'] });
const asked = { 'apollo-require-preflight': '1' };

interface Body {
  readonly variables?: {
    readonly file: {
      readonly name: string;
      readonly file: { byteCount: number; keep: () => Promise<{ path: string }> } | null;
    };
  };
}

const apps: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close();
});

/** A server that hands the body of a request to the test, and keeps no file unless the test does. */
async function listen(take: (body: Body) => unknown = ({ variables }) => variables?.file.name) {
  const folder = join(temporaryFolder(), 'files');
  const app = Fastify({ bodyLimit: 100 * 1024 });
  apps.push(app);
  await app.register(async (scope) => {
    await takeUploads(scope, openFileStore(folder));
    scope.post<{ Body: Body }>('/graphql', async ({ body }) => ({ told: await take(body) }));
  });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const send = (body: FormData | ReadableStream, headers: Record<string, string> = asked) =>
    fetch(`${url}/graphql`, { method: 'POST', body, headers, duplex: 'half' } as RequestInit);
  return { send, folder, port: Number(new URL(url).port) };
}

function form(parts: Record<string, string | Blob>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(parts)) {
    if (typeof value === 'string') data.append(name, value);
    else data.append(name, value, '../../甲一测试名录.csv');
  }
  return data;
}

const file = new Blob(['名称\n甲一测试材料\n']);
const gone = async (folder: string) => {
  while (contentsOf(folder).length > 0) await sleep(20);
  return true;
};

it('puts the file of a request into its variable, and away when nobody keeps it', async () => {
  const { send, folder } = await listen();

  const response = await send(form({ operations, map, a: file }));

  expect(await response.json()).toEqual({ told: '甲一测试名录.csv' });
  expect(await gone(folder)).toBe(true);
});

it('keeps what is kept, under a path of its own', async () => {
  const { send, folder } = await listen(async ({ variables }) => {
    const kept = await variables?.file.file?.keep();
    return kept?.path;
  });

  const { told } = await (await send(form({ operations, map, a: file }))).json();

  expect(told).toMatch(/\/files\/[0-9a-f-]{36}\/content$/);
  expect(readFileSync(told, 'utf8')).toBe('名称\n甲一测试材料\n');
  expect(contentsOf(folder)).toHaveLength(1);
});

it('reads nothing of a request that a page of another site may have sent', async () => {
  const { send, folder } = await listen((body) => Object.keys(body));

  const response = await send(form({ operations, map, a: file }), {});

  expect(await response.json()).toEqual({ told: [] });
  expect(contentsOf(folder)).toEqual([]);
});

const other = JSON.stringify({ query: 'mutation($file: ID!) { a(b: $file) }', variables: {} });
it.each([
  ['no map', { operations, a: file }, 'map'],
  ['no operations', { map, a: file }, 'operations'],
  ['operations that are no JSON', { operations: '{', map, a: file }, 'operations'],
  ['a document that is none', { operations: '{"query": "{"}', map, a: file }, 'parsed'],
  ['an operation that takes no file', { operations: other, map, a: file }, 'type Upload'],
  ['the file before the operation', { a: file, operations, map }, 'operations'],
  ['no file', { operations, map }, 'missing'],
  ['two files', { operations, map, a: file, b: file }, 'one file'],
  ['another part than the map names', { operations, map, b: file }, 'map'],
  ['a path out of the variables', { operations, map: '{"a": ["query"]}', a: file }, 'map'],
  ['a field too many', { operations, map, more: '甲', a: file }, 'one file'],
] as const)('refuses %s and leaves nothing behind', async (_, parts, message) => {
  const { send, folder } = await listen();

  const response = await send(form(parts));

  expect(response.status).toBe(400);
  expect((await response.json()).message).toContain(message);
  expect(await gone(folder)).toBe(true);
});

it('refuses operations that are larger than a body may be', async () => {
  const { send } = await listen();

  const long = JSON.stringify({ query: `${query}#${' '.repeat(100 * 1024)}` });
  const response = await send(form({ operations: long, map, a: file }));

  expect(response.status).toBe(413);
});

/** A request with a file of so many bytes, made as it is read. */
function bodyOf(byteCount: number) {
  const part = (head: string) => `--bound\r\nContent-Disposition: form-data; ${head}\r\n\r\n`;
  function* chunks() {
    yield Buffer.from(
      `${part('name="operations"')}${operations}\r\n${part('name="map"')}${map}\r\n`,
    );
    yield Buffer.from(part('name="a"; filename="a.csv"'));
    const block = Buffer.alloc(1024 * 1024, 'a');
    for (let left = byteCount; left > 0; left -= block.length) {
      yield left < block.length ? block.subarray(0, left) : block;
    }
    yield Buffer.from('\r\n--bound--\r\n');
  }
  return Readable.toWeb(Readable.from(chunks())) as ReadableStream;
}

const boundary = { ...asked, 'content-type': 'multipart/form-data; boundary=bound' };

it.each([
  [largestFile, largestFile],
  [largestFile + 1, null],
])('takes a file of %i bytes as %j', async (sent, byteCount) => {
  const { send, folder } = await listen(({ variables }) => variables?.file.file?.byteCount ?? null);

  const response = await send(bodyOf(sent), boundary);

  expect(await response.json()).toEqual({ told: byteCount });
  expect(await gone(folder)).toBe(true);
});

it('leaves nothing behind when the client hangs up in the middle', async () => {
  const { folder, port } = await listen();
  const socket = connect(port, '127.0.0.1');
  const head = [
    'POST /graphql HTTP/1.1',
    'host: a',
    'apollo-require-preflight: 1',
    'content-type: multipart/form-data; boundary=b',
    'content-length: 1000000',
  ].join('\r\n');
  const part = (text: string) => `--b\r\ncontent-disposition: form-data; ${text}\r\n`;

  socket.write(`${head}\r\n\r\n${part('name="operations"')}${'\r\n'}${operations}\r\n`);
  socket.write(`${part('name="map"')}\r\n${map}\r\n${part('name="a"; filename="a.csv"')}\r\nabc`);
  while (contentsOf(folder).length === 0) await sleep(20);
  socket.destroy();

  expect(await gone(folder)).toBe(true);
});
