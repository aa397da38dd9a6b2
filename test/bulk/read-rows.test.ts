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
  await readBulkRows(path, { row: (row) => rows.push(row) });
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

it('breaks one line only where a quote is never closed', async () => {
  const rows = await read(`a,b\n"甲,1\n${'乙,2\n'.repeat(1500)}丙,3`);

  expect(rows.slice(0, 3)).toEqual([['a', 'b'], { broken: '"甲,1' }, ['乙', '2']]);
  expect(rows).toHaveLength(1503);
});

it('offers each line as bytes first, but none within quotes', async () => {
  const path = join(folder, 'lines.csv');
  writeFileSync(path, 'a,b\r\n"甲\n乙",1\r\n丙,2');
  const [lines, rows]: [string[], BulkRow[]] = [[], []];

  await readBulkRows(path, {
    line: (bytes, from, to) => lines.push(bytes.toString('utf8', from, to)) === 3,
    row: (row) => rows.push(row),
  });

  expect(lines).toEqual(['a,b\r', '"甲', '丙,2']);
  expect(rows).toEqual([
    ['a', 'b'],
    ['甲\n乙', '1'],
  ]);
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
