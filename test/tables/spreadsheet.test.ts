import { expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { filesFolder, readTable } from './read-table.ts';
import { merge, sheet, textCell, textRows, workbook, workbookParts } from './workbook.ts';
import { zip } from './zip.ts';

const files = filesFolder();
const read = (content: string | Buffer, choice = {}, after?: number) =>
  readTable(files.write(content), choice, after);

const head = textRows([['名称', '值']]);
const row = (cells: string, number = 2) => `${head}<row r="${number}">${cells}</row>`;

it('reads what a spreadsheet program writes', async () => {
  const path = files.path('plain.xlsx');
  await writeExcelFile([
    [
      { value: '名称' },
      { value: '成立日期' },
      { value: '份额' },
      { value: '数' },
      { value: '是否' },
    ],
    [
      { value: '甲一测试材料' },
      { value: new Date(Date.UTC(2015, 2, 1)), type: Date, format: 'yyyy-mm-dd' },
      { value: 0.51, format: '0%' },
      { value: 0.1 + 0.2 },
      { value: true },
    ],
  ]).toFile(path);

  const { layout, header, rows, progress } = await readTable(path);

  expect(layout).toMatchObject({ format: 'XLSX', encoding: null, delimiter: null, headerRows: 1 });
  expect(header).toEqual(['名称', '成立日期', '份额', '数', '是否']);
  expect(rows).toEqual([{ row: 2, cells: ['甲一测试材料', '2015-03-01', '51%', '0.3', 'TRUE'] }]);
  expect(progress).toBe(1);
});

it.each([
  ['a shared string', '<c r="B2" t="s"><v>0</v></c>', '共享'],
  ['a rich shared string without its readings', '<c r="B2" t="s"><v>1</v></c>', '甲一测试'],
  [
    'an inline string',
    '<c r="B2" t="inlineStr"><is><r><t>甲</t></r><r><t>一</t></r></is></c>',
    '甲一',
  ],
  ['a formula that computed a text', '<c r="B2" t="str"><f>A1&amp;"x"</f><v>甲x</v></c>', '甲x'],
  ['a formula that computed a number', '<c r="B2"><f>1+1</f><v>2</v></c>', '2'],
  ['a formula that was never computed', '<c r="B2"><f>1+1</f></c>', ''],
  ['a text that looks like a formula', '<c r="B2" t="inlineStr"><is><t>=1+1</t></is></c>', '=1+1'],
  ['an apostrophe before one', `<c r="B2" t="inlineStr"><is><t>'=1</t></is></c>`, `'=1`],
  ['a truth value', '<c r="B2" t="b"><v>1</v></c>', 'TRUE'],
  ['a false one', '<c r="B2" t="b"><v>0</v></c>', 'FALSE'],
  ['an error', '<c r="B2" t="e"><v>#N/A</v></c>', ''],
  ['an ISO day', '<c r="B2" t="d"><v>2015-03-01T00:00:00</v></c>', '2015-03-01'],
  ['an ISO moment', '<c r="B2" t="d"><v>2015-03-01T08:30:00.000Z</v></c>', '2015-03-01 08:30'],
  ['a code of 18 digits', '<c r="B2"><v>913301001234567890</v></c>', '913301001234567890'],
  ['a large number', '<c r="B2"><v>9.13301E+14</v></c>', '913301000000000'],
  ['a huge number', '<c r="B2"><v>1.5E+22</v></c>', '15000000000000000000000'],
  ['a small number', '<c r="B2"><v>1.5E-7</v></c>', '0.00000015'],
  ['a number with a false tail', '<c r="B2"><v>0.30000000000000004</v></c>', '0.3'],
  ['a control character', '<c r="B2" t="inlineStr"><is><t>甲_x000D__x0041_</t></is></c>', '甲\rA'],
  ['a CDATA section', '<c r="B2" t="inlineStr"><is><t><![CDATA[<甲>]]></t></is></c>', '<甲>'],
])('reads %s', async (_, cell, text) => {
  const strings = [
    '<t xml:space="preserve"> 共享 </t>',
    '<r><t>甲一</t></r><r><rPr><b/></rPr><t>测试</t></r><rPh sb="0" eb="1"><t>こう</t></rPh>',
  ];
  const rows = row(`${textCell('A2', 'x')}${cell}`);

  const { cells } = await read(workbook({ sheets: [{ name: '表一', rows }], strings }));

  expect(cells).toEqual([['x', text]]);
});

it.each([
  ['yyyy-mm-dd', 42064, '2015-03-01'],
  ['yyyy\\/m\\/d;@', 42064, '2015-03-01'],
  ['[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@', 42064, '2015-03-01'],
  ['[DBNum1][$-804]yyyy&quot;年&quot;m&quot;月&quot;', 42064, '2015-03'],
  ['yyyy', 42064, '2015'],
  ['yyyy-mm-dd hh:mm', 42064.354166666664, '2015-03-01 08:30'],
  ['yyyy-mm-dd hh:mm', 42064.99999999, '2015-03-02'],
  ['h:mm:ss', 0.354224537037037, '08:30:05'],
  ['[h]:mm', 0.5, '12:00'],
  [14, 42064, '2015-03-01'],
  [31, 42064, '2015-03-01'],
  [57, 42064, '2015-03'],
  [22, 42064.5, '2015-03-01 12:00'],
  [14, 1, '1900-01-01'],
  [14, 59, '1900-02-28'],
  [14, 60, '1900-02-29'],
  [14, 61, '1900-03-01'],
  [14, -1, '-1'],
  [14, 2_958_465, '9999-12-31'],
  [14, 2_958_466, '2958466'],
  ['0%', 0.51, '51%'],
  [10, 0.123456, '12.3456%'],
  ['0.00%', 0.07, '7%'],
  ['[Red]#,##0.00', 1234.5, '1234.5'],
  ['#,##0.00&quot;day&quot;', 3, '3'],
  ['_ * #,##0.00_ ;_ * \\-#,##0.00_ ', 3, '3'],
  ['General', 3.5, '3.5'],
  ['G/通用格式', 3.5, '3.5'],
  ['@', 3, '3'],
  ['000000', 1, '000001'],
  ['000000', 600_001, '600001'],
  ['0.00', 1, '1'],
])('shows by the format %j the number %d as %s', async (format, number, text) => {
  const rows = row(`${textCell('A2', 'x')}<c r="B2" s="1"><v>${number}</v></c>`);

  const { cells } = await read(
    workbook({ sheets: [{ name: '表一', rows }], formats: ['General', format] }),
  );

  expect(cells).toEqual([['x', text]]);
});

it('counts days from 1904 where the workbook says so', async () => {
  const rows = row(`${textCell('A2', 'x')}<c r="B2" s="0"><v>40602</v></c>`);

  const { cells } = await read(
    workbook({ sheets: [{ name: '表一', rows }], formats: [14], is1904: true }),
  );

  expect(cells).toEqual([['x', '2015-03-01']]);
});

it('repeats the text of a merged cell below and keeps it in its first column', async () => {
  const rows = textRows([
    ['集团', '名称', '地区', '备注'],
    ['甲集团', '甲一', '浙江', '跨两列'],
    ['旧值', '甲二', null, '残留'],
    [null, '甲三', '江苏', null],
    [null, null, null, null],
    ['乙集团', '乙一', '上海', null],
  ]);

  const result = await read(sheet(rows, merge('A2:A5', 'C2:D2', 'C3:D3')));

  expect(result.rows).toEqual([
    { row: 2, cells: ['甲集团', '甲一', '浙江', ''] },
    { row: 3, cells: ['甲集团', '甲二', '', ''], spanned: [0] },
    { row: 4, cells: ['甲集团', '甲三', '江苏', ''], spanned: [0] },
    { row: 6, cells: ['乙集团', '乙一', '上海', ''] },
  ]);
});

it('goes on after a row within a merged cell', async () => {
  const rows = textRows([
    ['集团', '名称'],
    ['甲集团', '甲一'],
    [null, '甲二'],
  ]);

  const result = await read(sheet(rows, merge('A2:A3')), {}, 2);

  expect(result.rows).toEqual([{ row: 3, cells: ['甲集团', '甲二'], spanned: [0] }]);
});

it('reads cells and rows that do not say where they stand', async () => {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows = `<row>${cell('名称')}${cell('值')}</row><row/><row>${cell('甲')}<c/></row>`;

  const result = await read(sheet(rows));

  expect(result.rows).toEqual([{ row: 3, cells: ['甲', ''] }]);
});

it('reads names with a prefix, and files where the relations say', async () => {
  const parts = workbookParts({ sheets: [{ name: '表一', rows: '' }], strings: ['<t>x</t>'] });
  const rows = '<x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row>';
  const cell = '<x:c r="A2" t="inlineStr"><x:is><x:t>甲一</x:t></x:is></x:c>';
  const content = zip({
    'xl/workbook.xml':
      '<x:workbook xmlns:x="x" xmlns:q="r"><x:sheets><x:sheet name="表一" q:id="R9"/></x:sheets></x:workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="R9" Type="a/worksheet" Target="/xl/Deep/Rows.xml"/></Relationships>',
    'xl/deep/rows.xml': `<x:worksheet xmlns:x="x"><x:sheetData>${rows}<x:row r="2">${cell}</x:row></x:sheetData></x:worksheet>`,
    'xl/sharedStrings.xml': parts['xl/sharedStrings.xml'] ?? '',
  });

  const result = await read(content);

  expect(result.header).toEqual(['x']);
  expect(result.cells).toEqual([['甲一']]);
});

const twoSheets = workbook({
  sheets: [
    { name: '空', rows: '<row r="1"><c r="A1" s="1"/></row>' },
    { name: '藏', state: 'hidden', rows: textRows([['藏名'], ['x']]) },
    { name: '数据', rows: textRows([['名称'], ['甲一']]) },
    { name: '其他', rows: textRows([['别名'], ['乙二']]) },
  ],
});

it('takes the first visible sheet that has text', async () => {
  const { layout, cells } = await read(twoSheets);

  expect(layout).toMatchObject({ sheets: ['空', '藏', '数据', '其他'], sheet: '数据' });
  expect(cells).toEqual([['甲一']]);
});

it.each([
  ['其他', '乙二'],
  ['藏', 'x'],
])('takes the sheet %s that is chosen', async (name, text) => {
  const { layout, cells } = await read(twoSheets, { sheet: name });

  expect(layout?.sheet).toBe(name);
  expect(cells).toEqual([[text]]);
});

it.each([
  ['另一个', 'NO_SUCH_SHEET', '另一个'],
  ['空', 'EMPTY', ''],
])('answers for the sheet %s: %s', async (name, problem, detail) => {
  expect(await read(twoSheets, { sheet: name })).toEqual({ problem, detail });
});

it('refuses cells with text beyond the header', async () => {
  const rows = `${head}<row r="2">${textCell('A2', 'x')}${textCell('ZZ2', '远')}</row>`;

  const { broken } = await read(sheet(`${rows}<row r="3">${textCell('A3', 'y')}</row>`));

  expect(broken).toEqual([{ row: 2, reason: 'COLUMN_COUNT', text: 'x' }]);
});
