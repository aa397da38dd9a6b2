import { readFileSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { openFileStore } from '../../server/imports/files.ts';
import { contentsOf, temporaryFolder } from './folder.ts';

function openStore() {
  const folder = join(temporaryFolder(), 'files');
  return { folder, store: openFileStore(folder) };
}

const content = () => Readable.from([Buffer.from('甲')]);

it('gives back what was kept, also to another process', async () => {
  const { folder, store } = openStore();

  const kept = await (await store.receive('甲一测试.csv', content())).keep();

  expect(kept).toMatchObject({ name: '甲一测试.csv', byteCount: 3 });
  expect(readFileSync(kept.path, 'utf8')).toBe('甲');
  expect(await openFileStore(folder).get(kept.id)).toEqual(kept);
});

it('keeps a file once, however often that is asked', async () => {
  const { folder, store } = openStore();
  const received = await store.receive('a.csv', content());

  const [first, second] = await Promise.all([received.keep(), received.keep()]);
  await received.discard();

  expect(second).toEqual(first);
  expect(contentsOf(folder)).toHaveLength(1);
});

it('knows nothing of a file that nobody kept', async () => {
  const { folder, store } = openStore();
  const received = await store.receive('a.csv', content());
  const [uuid] = contentsOf(folder);

  expect(await store.get(`file:${uuid}`)).toBeNull();
  await received.discard();
  expect(contentsOf(folder)).toEqual([]);
  await expect(received.keep()).rejects.toThrow('broken off');
});

it('leaves nothing behind of what broke off', async () => {
  const { folder, store } = openStore();
  const broken = new Readable({ read() {} });
  broken.push('甲');
  setImmediate(() => broken.destroy(new Error('gone')));

  await expect(store.receive('a.csv', broken)).rejects.toThrow('gone');
  expect(contentsOf(folder)).toEqual([]);
});

it.each([
  ['../../etc/甲.csv', '.. .. etc 甲.csv'],
  ['C:\\temp\\甲.csv', 'C: temp 甲.csv'],
  ['甲\r\nset-cookie: a', '甲  set-cookie: a'],
  ['甲\u202Evsc.exe', '甲 vsc.exe'],
  ['\u0000', 'file'],
  ['测'.repeat(1000), '测'.repeat(200)],
])('shows %j as %j, and never makes a path of it', async (name, shown) => {
  const { folder, store } = openStore();

  const kept = await (await store.receive(name, content())).keep();

  expect(kept.name).toBe(shown);
  expect(dirname(dirname(kept.path))).toBe(folder);
});

it.each(['file:../../secret', 'file:', 'a', 'file:00000000-0000-0000-0000-000000000000'])(
  'finds nothing under the id %j',
  async (id) => {
    const { store } = openStore();

    expect(await store.get(id)).toBeNull();
  },
);

it('names what has lain for a week', async () => {
  const { folder, store } = openStore();
  const [old, fresh] = [
    await store.receive('a.csv', content()),
    await store.receive('b.csv', content()),
  ];
  const { id } = await old.keep();
  await fresh.keep();
  const then = Date.now() / 1000 - 8 * 24 * 3600;
  utimesSync(join(folder, id.replace('file:', '')), then, then);

  expect(await store.listOld()).toEqual([id]);
  await store.remove(id);
  expect(contentsOf(folder)).toHaveLength(1);
});
