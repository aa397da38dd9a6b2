import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { byteOrderMark, csvLine } from '../../server/tables/csv-text.ts';
import { filesFolder, readTable } from './read-table.ts';

const files = filesFolder();
const read = (content: string | Buffer, choice = {}, after?: number) =>
  readTable(files.write(content), choice, after);

it.each([
  [',', '名称,地区\n甲一测试材料,浙江\n'],
  ['\t', '名称\t地区\n甲一测试材料\t浙江\n'],
  [';', '名称;地区\r\n甲一测试材料;浙江\r\n'],
  ['|', '名称|地区\n甲一测试材料|浙江'],
  [';', 'sep=;\r\n名称;地区\r\n甲一测试材料;浙江\r\n'],
  [',', '名称,地区\r甲一测试材料,浙江\r'],
])('finds the delimiter %j', async (delimiter, text) => {
  const { layout, header, cells } = await read(text);

  expect(layout).toMatchObject({ format: 'DELIMITED', delimiter, headerRows: 1, sheets: [] });
  expect(header).toEqual(['名称', '地区']);
  expect(cells).toEqual([['甲一测试材料', '浙江']]);
});

it('takes tabs for the delimiter although cells have commas', async () => {
  const { layout } = await read('名称\t范围\n甲一\ta,b,c\n乙二\ta\n丙三\ta,b\n');

  expect(layout?.delimiter).toBe('\t');
});

it('takes the delimiter that is chosen', async () => {
  const { header } = await read('名称,地区;市\n甲一,乙二;丙\n', { delimiter: ';' });

  expect(header).toEqual(['名称,地区', '市']);
});

it.each(['utf8', 'gbk', 'gb18030', 'utf16le', 'utf16be'])('reads %s', async (encoding) => {
  const text = '名称,地区\n甲一㎡测试镕,浙江\n';
  const isWide = encoding.startsWith('utf16');

  const { layout, cells } = await read(iconv.encode(text, encoding, { addBOM: isWide }));

  expect(cells).toEqual([['甲一㎡测试镕', '浙江']]);
  expect(layout?.encoding).toBe(isWide ? 'UTF-16' : encoding === 'utf8' ? 'UTF-8' : 'GB18030');
});

it('takes the byte order mark off', async () => {
  const { header, layout } = await read(`${byteOrderMark}名称,地区\n甲一,浙江\n`);

  expect(header).toEqual(['名称', '地区']);
  expect(layout?.encoding).toBe('UTF-8');
});

it('finds the encoding by the first bytes beyond ASCII, wherever they stand', async () => {
  const ascii = Buffer.from(`name,city\n${'abcdefghi,hangzhou\n'.repeat(20_000)}`);

  const { layout, cells } = await read(Buffer.concat([ascii, iconv.encode('甲一,浙江\n', 'gbk')]));

  expect(layout?.encoding).toBe('GB18030');
  expect(cells?.at(-1)).toEqual(['甲一', '浙江']);
});

it('loses one row to wrong bytes, not the file', async () => {
  const rows = '甲一测试,浙江\n'.repeat(20);
  const bad = Buffer.concat([Buffer.from('乙'), Buffer.from([0xff]), Buffer.from(',浙江\n')]);

  const { layout, cells, broken } = await read(
    Buffer.concat([Buffer.from(`名称,地区\n${rows}`), bad, Buffer.from('丙三,浙江\n')]),
  );

  expect(layout?.encoding).toBe('UTF-8');
  expect(cells).toHaveLength(21);
  expect(broken).toEqual([{ row: 22, reason: 'NOT_TEXT', text: '乙\uFFFD,浙江' }]);
});

it('breaks the rows that are not in the chosen encoding', async () => {
  const { broken } = await read(iconv.encode('name,city\n甲一,浙江\n', 'gbk'), {
    encoding: 'UTF-8',
  });

  expect(broken).toMatchObject([{ row: 2, reason: 'NOT_TEXT' }]);
});

it.each([
  ['a header in another encoding than chosen', iconv.encode('名称,地区\n', 'gbk'), 'UTF-8'],
  ['UTF-16 chosen for a file without its mark', Buffer.from('名称,地区\n'), 'UTF-16'],
  [
    'bytes of no encoding',
    Buffer.from(iconv.encode('名称,Übergröße\nÄÖÜ,ßßß\n', 'latin1')),
    undefined,
  ],
])('says WRONG_ENCODING of %s', async (_, content, encoding) => {
  expect(await read(content, { encoding })).toEqual({
    problem: 'WRONG_ENCODING',
    detail: encoding === 'UTF-16' ? 'UTF-16' : '',
  });
});

it('keeps delimiters, quotes and line breaks of quoted cells', async () => {
  const { rows } = await read('a,b\r\n"x,1","say ""hi"""\r\n"two\r\nlines",y\r\nz,5" pipe\r\n');

  expect(rows).toEqual([
    { row: 2, cells: ['x,1', 'say "hi"'] },
    { row: 3, cells: ['two\r\nlines', 'y'] },
    { row: 5, cells: ['z', '5" pipe'] },
  ]);
});

it.each([
  ['never closed', 'a,b\n"x,1\ny,2\nz,3\n'],
  ['closed by the quote of another row', 'a,b\n"x,1\ny,2\n"z",3\n'],
  ['closed within its cell', 'a,b\n"x"1,1\ny,2\nz,3\n'],
  ['closed where it makes a row too long', 'a,b\n1,"x\ny,2\nz,3",4,5\n'],
])('loses one row to a quote that is %s', async (_, text) => {
  const { broken, rows } = await read(text);

  expect(broken?.[0]).toMatchObject({ row: 2, reason: 'STRAY_QUOTE', text: text.split('\n')[1] });
  expect(rows?.map(({ row }) => row)).toEqual([2, 3, 4]);
  expect(rows?.[1]).toEqual({ row: 3, cells: ['y', '2'] });
});

it('looks 200 lines far for the end of a quoted cell', async () => {
  const cell = (lines: number) => `"${'x\n'.repeat(lines - 1)}x",1\n`;

  const { rows, broken } = await read(`a,b\n${cell(200)}${cell(201)}`);

  expect(rows?.[0]?.row).toBe(2);
  expect(broken?.[0]).toMatchObject({ row: 202, reason: 'STRAY_QUOTE', text: '"x' });
});

it('fills short rows, drops empty cells beyond the header and refuses filled ones', async () => {
  const { rows } = await read('a,b,c\n1\n1,2,3,,\n1,2,3,4\n');

  expect(rows).toEqual([
    { row: 2, cells: ['1', '', ''] },
    { row: 3, cells: ['1', '2', '3'] },
    { row: 4, reason: 'COLUMN_COUNT', text: '1,2,3,4' },
  ]);
});

it('passes over empty rows and keeps the numbers of the others', async () => {
  const { rows } = await read('\n\na,b\n,\n\n1,2\n   \n3,4\n');

  expect(rows).toEqual([
    { row: 6, cells: ['1', '2'] },
    { row: 8, cells: ['3', '4'] },
  ]);
});

it('goes on after a row', async () => {
  const { rows } = await read('a,b\n1,2\n3,4\n5,6\n', {}, 3);

  expect(rows).toEqual([{ row: 4, cells: ['5', '6'] }]);
});

it('takes a formula out of its escape and leaves other apostrophes', async () => {
  const { cells } = await read(`a,b,c\n'=1+1,'tis,'-5\n`);

  expect(cells).toEqual([['=1+1', "'tis", '-5']]);
});

it('passes over a line that is too long', async () => {
  const long = 'x'.repeat(5_000_000);

  const { rows, progress } = await read(`a,b\n1,2\n${long}\n3,4\n${long}`);

  expect(rows).toMatchObject([
    { row: 2 },
    { row: 3, reason: 'TOO_LONG', text: 'x'.repeat(16_384) },
    { row: 4, cells: ['3', '4'] },
    { row: 5, reason: 'TOO_LONG' },
  ]);
  expect(progress).toBe(1);
});

it('reads 200 copies of one row as 200 rows', async () => {
  const { cells } = await read(`a,b\n${'1,2\n'.repeat(200)}`);

  expect(cells).toEqual(Array(200).fill(['1', '2']));
});

it('reads back what it writes, whatever the texts', async () => {
  const cell = fc
    .oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('"', "'", ',', '=', '-', '\n', '\r', '\t', '甲', '5') }),
    )
    .map((text) => text.trim());
  const grid = fc.integer({ min: 1, max: 5 }).chain((width) =>
    fc.array(
      fc
        .array(cell, { minLength: width, maxLength: width })
        .filter((cells) => cells.some((text) => text !== '')),
      { maxLength: 30 },
    ),
  );

  await fc.assert(
    fc.asyncProperty(grid, async (rows) => {
      const header = Array.from(rows[0] ?? [''], (_, column) => `列${column + 1}`);
      const text = [header, ...rows].map(csvLine).join('');

      const back = await read(text, { delimiter: ',', headerRows: 1 });

      expect(back.cells).toEqual(rows);
    }),
    { numRuns: 200 },
  );
});
