import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeTieCounts } from '../../server/bulk/tie-counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'lianpu-bulk-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('writes each count at the beginning of its line, also in a file that is read piece by piece', async () => {
  const path = join(folder, 'organizations.csv');
  const cells = Array.from({ length: 90 }, (_, n) => `${n},${'测'.repeat(n * 700)}`);
  const offsets: number[] = [];
  let text = Buffer.from('head\n');
  for (const cell of cells) {
    offsets.push(text.length);
    text = Buffer.concat([text, Buffer.from(`0000000000,${cell}\n`)]);
  }
  writeFileSync(path, text);

  const counts = Uint32Array.from(cells, (_, n) => n ** 3);
  await writeTieCounts(path, Float64Array.from(offsets), counts);

  const lines = readFileSync(path, 'utf8').split('\n');
  const expected = cells.map((cell, n) => `${`${n ** 3}`.padStart(10, '0')},${cell}`);
  expect(lines).toEqual(['head', ...expected, '']);
});
