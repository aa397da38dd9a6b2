import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { type BulkRow, readBulkRows } from '../../server/bulk/read-rows.ts';
import { csvLine } from '../../server/tables/csv-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'lianpu-bulk-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(text: string): Promise<BulkRow[]> {
  const path = join(folder, 'rows.csv');
  writeFileSync(path, text);
  const rows: BulkRow[] = [];
  for await (const batch of readBulkRows(path)) rows.push(...batch);
  return rows;
}

const cell = fc.string({ unit: fc.constantFrom('甲', 'a', '"', ',', '=', "'", ' ', '-', '1') });

it('reads back what an export writes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 8 }),
      async (rows) => {
        expect(await read(rows.map(csvLine).join(''))).toEqual(rows);
      },
    ),
    { numRuns: 60 },
  );
});

it('reads breaks within quotes, a byte order mark, and a last line without end', async () => {
  const rows = await read('\uFEFFa,b\r\n"甲\n乙",1\n丙,2');

  expect(rows).toEqual([
    ['a', 'b'],
    ['甲\n乙', '1'],
    ['丙', '2'],
  ]);
});

it('names a row whose quotes are wrong and goes on behind it', async () => {
  const rows = await read('a,b\n"甲"x,1\n乙,2\n');

  expect(rows).toEqual([['a', 'b'], { broken: '"甲"x,1' }, ['乙', '2']]);
});

it('reads rows that lie across the pieces in which a file is read', async () => {
  const long = '测'.repeat(400_000);

  const rows = await read(
    [
      ['a', 'b'],
      ['甲', long],
      [long, '乙'],
    ]
      .map((row) => csvLine(row))
      .join(''),
  );

  expect(rows).toEqual([
    ['a', 'b'],
    ['甲', long],
    [long, '乙'],
  ]);
});
