import { expect, it } from 'vitest';
import { csvRecords } from '../../seeds/read/csv-records.ts';
import { readCsv } from '../../seeds/read/csv-table.ts';
import { parseDay, shareOf } from '../../seeds/read/fields.ts';
import { temporaryFolder } from './fixture/temporary-folder.ts';

it('reads quoted fields with commas and line breaks, a BOM and CRLF', () => {
  const { records, broken } = csvRecords('\uFEFFa,b\r\n"1,1","x\ny"\r\n2,z\r\n');

  expect(broken).toEqual([]);
  expect(records).toEqual([
    { line: 1, fields: ['a', 'b'] },
    { line: 2, fields: ['1,1', 'x\ny'] },
    { line: 4, fields: ['2', 'z'] },
  ]);
});

it('names broken lines and reads on after them', () => {
  const { records, broken } = csvRecords('a,b\n1\n2,"3"x\n4,"5\n6,7\n8,9,10');

  expect(records.map(({ fields }) => fields)).toEqual([
    ['a', 'b'],
    ['6', '7'],
  ]);
  expect(broken.map(({ line, reason }) => [line, reason])).toEqual([
    [2, 'has 1 columns, not 2'],
    [3, 'has a stray quote'],
    [4, 'has a stray quote'],
    [6, 'has 3 columns, not 2'],
  ]);
});

it.each([
  ['a missing file', {}, 'the file is missing or is not UTF-8 text'],
  ['an empty file', { 'a.csv': '' }, 'the file is empty'],
  [
    'another encoding',
    { 'a.csv': Uint8Array.of(0xc4, 0xe3) },
    'the file is missing or is not UTF-8 text',
  ],
  ['a missing column', { 'a.csv': 'id,other\n1,2' }, 'the header lacks name'],
])('says that %s gives no rows', (_, files: Record<string, string | Uint8Array>, failure) => {
  const { rows, tally } = readCsv(temporaryFolder(files), 'a.csv', ['id', 'name']);

  expect(rows).toEqual([]);
  expect(tally.report(new Map())).toMatchObject({ failure, read: 0 });
});

it('rejects a broken line in the tally', () => {
  const folder = temporaryFolder({ 'a.csv': 'id,name\n1\n2,甲一' });

  const { rows, tally } = readCsv(folder, 'a.csv', ['id', 'name']);
  for (const row of rows) tally.keep(row, row.line);

  const report = tally.report(new Map(rows.map((row) => [row, 'CREATED'])));
  expect(report).toMatchObject({ read: 2, created: 1, rejected: 1 });
  expect(report.rejections[0]?.first[0]).toEqual({
    line: 2,
    column: 'all',
    reason: 'has 1 columns, not 2',
    value: '1',
  });
});

it.each([
  ['2025', '2025-01-01', 'YEAR'],
  ['2025-03', '2025-03-01', 'MONTH'],
  ['2024-02-29', '2024-02-29', 'DAY'],
])('reads the date %s', (text, day, precision) => {
  expect(parseDay(text)).toEqual({ day, precision });
});

it.each(['2025-02-29', '2025-13', '25-01-01', '2025/01/01', '深圳', ''])(
  'takes "%s" for no date',
  (text) => {
    expect(parseDay(text)).toBeUndefined();
  },
);

const share = (text: string) => shareOf({ line: 1, field: () => text }, 'ratio');

it('reads shares in percent', () => {
  expect([share('51%'), share('64.7692%'), share('')]).toEqual([0.51, 0.647692, undefined]);
});

it.each(['51', '101%', 'x%'])('takes "%s" for no share', (text) => {
  expect(share(text)).toMatchObject({ fault: 'SHARE' });
});
