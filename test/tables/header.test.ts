import { expect, it } from 'vitest';
import { csvLine } from '../../server/tables/csv-text.ts';
import { filesFolder, readTable } from './read-table.ts';
import { merge, sheet, textRows } from './workbook.ts';

const files = filesFolder();
const readCsv = (rows: readonly (readonly string[])[], choice = {}) =>
  readTable(files.write(rows.map(csvLine).join('')), choice);
const readSheet = (rows: readonly (readonly (string | null)[])[], ranges: readonly string[]) =>
  readTable(files.write(sheet(textRows(rows), merge(...ranges))));

it('passes over title rows', async () => {
  const { header, rows, layout } = await readCsv([
    ['企业名录', '', '', '', ''],
    ['填报单位：某局', '单位：万元', '', '', ''],
    ['', '', '', '', ''],
    ['名称', '代码', '地区', '日期', '资本'],
    ['甲一', '1', '浙江', '2015', '5'],
  ]);

  expect(header).toEqual(['名称', '代码', '地区', '日期', '资本']);
  expect(layout?.headerRows).toBe(1);
  expect(rows).toEqual([{ row: 5, cells: ['甲一', '1', '浙江', '2015', '5'] }]);
});

it('passes over a title merged over all columns', async () => {
  const { header } = await readSheet(
    [
      ['名录', null],
      ['名称', '地区'],
      ['甲一', '浙江'],
    ],
    ['A1:B1'],
  );

  expect(header).toEqual(['名称', '地区']);
});

it('reads a file of one column', async () => {
  const { header, cells } = await readCsv([['名称'], ['甲一'], ['乙二']]);

  expect(header).toEqual(['名称']);
  expect(cells).toEqual([['甲一'], ['乙二']]);
});

it('joins two header rows whose upper cells are merged', async () => {
  const { header, layout, rows } = await readSheet(
    [
      ['名称', '地址', null, '股东', null],
      [null, '省', '市', '股东', '比例'],
      ['甲一', '浙江', '杭州', '乙二', '51%'],
    ],
    ['A1:A2', 'B1:C1', 'D1:E1'],
  );

  expect(layout?.headerRows).toBe(2);
  expect(header).toEqual(['名称', '地址 / 省', '地址 / 市', '股东', '股东 / 比例']);
  expect(rows).toEqual([{ row: 3, cells: ['甲一', '浙江', '杭州', '乙二', '51%'] }]);
});

it('joins three header rows', async () => {
  const { header, layout } = await readSheet(
    [
      ['名称', '股东', null, null],
      [null, '名单', null, '数'],
      [null, '姓名', '比例', null],
      ['甲一', '乙二', '51%', '2'],
    ],
    ['A1:A3', 'B1:D1', 'B2:C2', 'D2:D3'],
  );

  expect(layout?.headerRows).toBe(3);
  expect(header).toEqual(['名称', '股东 / 名单 / 姓名', '股东 / 名单 / 比例', '股东 / 数']);
});

it('joins two header rows whose upper cells are left empty', async () => {
  const { header, layout } = await readCsv([
    ['基本信息', '', '股权', ''],
    ['名称', '代码', '股东', '比例'],
    ['甲一', '91330281144578178P', '乙二', '51%'],
  ]);

  expect(layout?.headerRows).toBe(2);
  expect(header).toEqual(['基本信息 / 名称', '基本信息 / 代码', '股权 / 股东', '股权 / 比例']);
});

it.each([
  [
    'an unnamed column',
    [
      ['名称', '', '地区'],
      ['甲一', '备注', '浙江'],
      ['乙二', '备注', '江苏'],
    ],
  ],
  [
    'an unnamed first column',
    [
      ['', '名称', '数'],
      ['甲', '甲一', '无'],
      ['乙', '乙二', '5'],
    ],
  ],
  [
    'rows of words',
    [
      ['名称', '地区'],
      ['甲一', '浙江'],
      ['乙二', '5'],
    ],
  ],
])('takes one header row above %s', async (_, rows) => {
  const { header, layout } = await readCsv(rows);

  expect(layout?.headerRows).toBe(1);
  expect(header).toEqual(rows[0]);
});

it('takes one header row with a merged cell above rows of words', async () => {
  const { layout, header } = await readSheet(
    [
      ['名称', '地址', null],
      ['甲一', '浙江', '杭州'],
      ['乙二', '江苏', '南京'],
    ],
    ['B1:C1'],
  );

  expect(layout?.headerRows).toBe(1);
  expect(header).toEqual(['名称', '地址', '地址']);
});

it('takes as many header rows as are chosen, below the titles', async () => {
  const { header, cells } = await readCsv(
    [
      ['名录', ''],
      ['名称', '地区'],
      ['name', 'region'],
      ['甲一', '浙江'],
    ],
    { headerRows: 2 },
  );

  expect(header).toEqual(['名称 / name', '地区 / region']);
  expect(cells).toEqual([['甲一', '浙江']]);
});

it('has no header where fewer rows are than chosen', async () => {
  expect(await readCsv([['名称', '地区']], { headerRows: 2 })).toMatchObject({
    problem: 'NO_HEADER',
  });
});

it('writes a header of several lines in one', async () => {
  const { header } = await readCsv([
    ['注册资本\n(万元)', '名称'],
    ['5', '甲一'],
  ]);

  expect(header).toEqual(['注册资本 (万元)', '名称']);
});

it('keeps unnamed columns with text and drops those without', async () => {
  const { header } = await readCsv([
    ['名称', '地区', '', '', ''],
    ['甲一', '浙江', '', '5', ''],
  ]);

  expect(header).toEqual(['名称', '地区', '', '']);
});
