import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openFileStore } from '../../server/imports/files.ts';
import { takeFromFolder } from '../../server/imports/import-dir.ts';
import { largestFile } from '../../server/tables/limits.ts';
import { contentsOf, temporaryFolder } from './folder.ts';

/** A folder that operators fill, with one file in it and a secret beside it. */
function openFolder() {
  const root = temporaryFolder();
  const folder = join(root, 'incoming');
  mkdirSync(join(folder, 'deep'), { recursive: true });
  writeFileSync(join(folder, 'deep', '甲一测试名录.csv'), '名称\n');
  writeFileSync(join(root, 'secret.csv'), '名称\n');
  const kept = join(root, 'kept');
  const take = (path: string) => takeFromFolder(folder, path, openFileStore(kept));
  return { root, folder, kept, take };
}

it('keeps a copy that a later change does not reach', async () => {
  const { folder, take } = openFolder();

  const taken = await take('deep/甲一测试名录.csv');
  writeFileSync(join(folder, 'deep', '甲一测试名录.csv'), '改了\n');

  if (!('file' in taken)) throw new Error(taken.why);
  expect(taken.file).toMatchObject({ name: '甲一测试名录.csv', byteCount: 7 });
  expect(readFileSync(taken.file.path, 'utf8')).toBe('名称\n');
});

it.each(['../secret.csv', 'deep/../../secret.csv', 'deep', '', '.', 'none.csv', 'a\0b'])(
  'finds nothing at %j',
  async (path) => {
    const { take, kept } = openFolder();

    expect(await take(path)).toEqual({ why: 'NOT_FOUND' });
    expect(contentsOf(kept)).toEqual([]);
  },
);

it('finds nothing at an absolute path, also one below the folder', async () => {
  const { folder, take } = openFolder();

  expect(await take(join(folder, 'deep', '甲一测试名录.csv'))).toEqual({ why: 'NOT_FOUND' });
});

it('follows a link within the folder and none that leads out of it', async () => {
  const { root, folder, take } = openFolder();
  symlinkSync(join(folder, 'deep'), join(folder, 'inside'));
  symlinkSync(root, join(folder, 'outside'));
  symlinkSync(join(root, 'secret.csv'), join(folder, 'secret.csv'));

  expect(await take('inside/甲一测试名录.csv')).toHaveProperty('file');
  expect(await take('outside/secret.csv')).toEqual({ why: 'NOT_FOUND' });
  expect(await take('secret.csv')).toEqual({ why: 'NOT_FOUND' });
});

it('refuses a file of one byte too many', async () => {
  const { folder, kept, take } = openFolder();
  const file = join(folder, 'large.csv');
  writeFileSync(file, '');
  truncateSync(file, largestFile + 1);

  expect(await take('large.csv')).toEqual({ why: 'TOO_LARGE' });
  expect(contentsOf(kept)).toEqual([]);
});

it('says that there is no such folder', async () => {
  const store = openFileStore(temporaryFolder());

  expect(await takeFromFolder(undefined, 'a.csv', store)).toEqual({ why: 'NO_FOLDER' });
});
