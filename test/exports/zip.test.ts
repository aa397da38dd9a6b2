import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { type Packed, zip } from '../../server/exports/zip.ts';
import { unpack } from './unpack.ts';

async function* files(contents: Record<string, readonly string[]>): AsyncGenerator<Packed> {
  for (const [name, pieces] of Object.entries(contents)) {
    yield { name, content: Readable.from(pieces) };
  }
}

it('packs files that another program unpacks', async () => {
  const contents = {
    '00-甲.csv': ['编号,名称\r\n', '一,测试\r\n'],
    '空.jsonl': [],
    'long.txt': Array.from({ length: 500 }, (_, n) => `测试${n}`.repeat(500)),
  };

  const archive = await buffer(zip(files(contents)));

  expect(await unpack(archive)).toEqual(
    Object.fromEntries(Object.entries(contents).map(([name, pieces]) => [name, pieces.join('')])),
  );
});

it('fails where a file fails, instead of ending as if it were whole', async () => {
  async function* broken(): AsyncGenerator<string> {
    yield '甲';
    throw new Error('graph is gone');
  }
  async function* one(): AsyncGenerator<Packed> {
    yield { name: 'a.csv', content: broken() };
  }

  await expect(buffer(zip(one()))).rejects.toThrow('graph is gone');
});
