import { truncateSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openTable } from '../../server/tables/open-table.ts';
import { isProblem, problemOf } from '../../server/tables/problem.ts';
import { all, filesFolder, readTable } from './read-table.ts';
import { sheet, textCell, textRows, workbook, workbookParts } from './workbook.ts';
import { zip } from './zip.ts';

const files = filesFolder();
const read = (content: string | Buffer) => readTable(files.write(content));

/** A compound file whose directory, in its second sector, names one stream. */
function compoundFile(stream: string): Buffer {
  const file = Buffer.alloc(2048);
  file.writeUInt32BE(0xd0cf11e0, 0);
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(1, 48);
  file.write(stream, 1024 + 128, 'utf16le');
  return file;
}

const parts = workbookParts({
  sheets: [{ name: '表一', rows: textRows([['名称'], ['甲一']]) }],
});
const whole = zip(parts);
const megabytes = (count: number) => Buffer.alloc(count * 1024 * 1024, ' ');

it.each([
  ['an empty file', '', 'EMPTY', ''],
  ['a file of empty rows', '\n,,\n  \n', 'EMPTY', ''],
  ['a workbook without text', sheet('<row r="1"/>'), 'EMPTY', ''],
  ['a PDF', '%PDF-1.7\n', 'NOT_A_TABLE', 'PDF'],
  ['a page saved as a spreadsheet', '\n<html><table><tr><td>名称', 'NOT_A_TABLE', 'HTML'],
  ['a JSON document', '[\n {"a": 1}]', 'NOT_A_TABLE', 'JSON'],
  [
    'an image',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
    'NOT_A_TABLE',
    'image',
  ],
  ['bytes', Buffer.from(Array.from({ length: 256 }, (_, at) => at)), 'NOT_A_TABLE', ''],
  ['a zip of something else', zip({ 'word/document.xml': '<a/>' }), 'NOT_A_TABLE', 'ZIP'],
  ['an encrypted spreadsheet', compoundFile('EncryptedPackage'), 'ENCRYPTED', ''],
  [
    'an encrypted zip',
    zip({ ...parts, secret: { content: 'x', isEncrypted: true } }),
    'ENCRYPTED',
    'secret',
  ],
  ['a spreadsheet of Excel 97', compoundFile('Workbook'), 'OLD_EXCEL', ''],
  ['another compound file', compoundFile('WordDocument'), 'NOT_A_TABLE', ''],
  ['501 columns', `${Array(501).fill('x').join(',')}\n`, 'TOO_MANY_COLUMNS', '501'],
  ['10 million columns', `${'列,'.repeat(10_000_000)}\n1\n`, 'TOO_MANY_COLUMNS', '> 500'],
  [
    '10 million columns between tabs',
    `${'列\t'.repeat(10_000_000)}\n`,
    'TOO_MANY_COLUMNS',
    '> 500',
  ],
  ['a header of one endless cell', 'x'.repeat(5_000_000), 'NO_HEADER', 'TOO_LONG'],
])('says what is wrong with %s', async (_, content, problem, detail) => {
  expect(await read(content)).toEqual({ problem, detail });
});

it('refuses a file of more than 200 MB', async () => {
  const path = files.write('a,b\n');
  truncateSync(path, 200 * 1024 * 1024 + 1);

  expect(await readTable(path)).toEqual({ problem: 'TOO_LARGE', detail: '209715201' });
});

it.each([
  ['501 named columns', `<row r="1">${textCell('A1', 'x')}${textCell('SG1', 'y')}</row>`],
  [
    'a million cells in a row',
    `<row>${Array.from({ length: 1_000_000 }, (_, at) => `<c><v>${at}</v></c>`).join('')}</row>`,
  ],
])('refuses a sheet of %s', async (_, rows) => {
  expect(await read(sheet(rows))).toMatchObject({ problem: 'TOO_MANY_COLUMNS' });
});

it.each([
  ['an entry that inflates 1,000 times', { ...parts, x: megabytes(11) }],
  [
    'entries of more than 4 GB by their own account',
    { ...parts, x: { content: 'x'.repeat(9000), saidSize: 2 ** 32 - 2 } },
  ],
  [
    'more than 1,000 entries',
    { ...parts, ...Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`${at}`, ''])) },
  ],
])('refuses %s before inflating it', async (_, entries) => {
  expect(await read(zip(entries))).toMatchObject({ problem: 'EXPANDS_TOO_FAR' });
});

it('refuses a cell that never ends', async () => {
  const noise = Array.from({ length: 2_000_000 }, (_, at) => (at * 7919).toString(36)).join('');

  expect(await read(sheet(`<row><c t="str"><v>${noise}</v></c></row>`))).toEqual({
    problem: 'EXPANDS_TOO_FAR',
    detail: 'text',
  });
});

const broken = (name: string, part: Parameters<typeof zip>[0][string]) =>
  zip({ ...parts, [name]: part });

it.each([
  ['a truncated zip', whole.subarray(0, whole.length - 40)],
  ['a zip without its end', whole.subarray(0, 200)],
  ['a sheet that is no XML', broken('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row>')],
  ['a workbook that is no XML', broken('xl/workbook.xml', '<workbook>&nothing;</workbook>')],
  ['a sum that does not fit', broken('xl/workbook.xml', { content: '<workbook/>', saidSum: 7 })],
  [
    'an entry longer than declared',
    broken('xl/workbook.xml', { content: '<workbook/>', saidSize: 5 }),
  ],
  ['a string that is missing', sheet('<row><c t="s"><v>0</v></c></row>')],
  ['a cell in no column', sheet('<row><c r="7"><v>0</v></c></row>')],
])('says BROKEN of %s', async (_, content) => {
  expect(await read(content)).toMatchObject({ problem: 'BROKEN' });
});

it('does not expand entities that a sheet declares', async () => {
  const layers = Array.from(
    { length: 9 },
    (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
  );
  const xml = `<!DOCTYPE w [<!ENTITY l0 "哈">${layers.join('')}<!ENTITY f SYSTEM "file:///etc/hostname">]>
    <w><sheetData><row><c t="str"><v>&l9;&f;</v></c></row></sheetData></w>`;

  expect(await read(broken('xl/worksheets/sheet1.xml', xml))).toEqual({
    problem: 'BROKEN',
    detail: 'DOCTYPE',
  });
});

it('throws a problem that is found far below the head', async () => {
  const row = `<row>${'<c t="str"><v>甲一</v></c>'.repeat(3)}</row>`;
  const xml = `<w><sheetData>${row.repeat(5000)}<oops></sheetData></w>`;
  const table = await openTable(files.write(broken('xl/worksheets/sheet1.xml', xml)), {});
  if (isProblem(table)) throw new Error(table.problem);

  const error = await all(table.rows()).catch((reason: unknown) => reason);
  await table.close();

  expect(problemOf(error)).toMatchObject({ problem: 'BROKEN' });
  expect(problemOf(new Error('another'))).toBeUndefined();
});

it('may be left in the middle and read again', async () => {
  const content = workbook({
    sheets: [{ name: '表一', rows: `<row><c t="str"><v>名称</v></c></row>`.repeat(20_000) }],
  });
  const path = files.write(content);
  writeFileSync(files.path('copy.csv'), `名称\n${'甲一\n'.repeat(200_000)}`);

  for (const each of [path, files.path('copy.csv')]) {
    const table = await openTable(each, {});
    if (isProblem(table)) throw new Error(table.problem);
    for await (const row of table.rows()) if (row.row > 5) break;
    const progress = table.progress();
    const rows = await all(table.rows());
    await table.close();

    expect(progress).toBeGreaterThan(0);
    expect(progress).toBeLessThan(1);
    expect(table.progress()).toBe(1);
    expect(rows.at(-1)?.row).toBe(rows.length + 1);
  }
});
