import { expect, it } from 'vitest';
import { filesFolder, readTable } from './read-table.ts';

const files = filesFolder();
const read = (...lines: readonly string[]) => readTable(files.write(lines.join('\n')));

it('reads the keys of the head as columns', async () => {
  const { layout, header, rows } = await read(
    '{"名称": " 甲一 ", "数": 5, "是": true, "无": null}',
    '',
    '{"名称": "乙二", "后": ["a", 1], "地": {"省": "浙江", "市": {"区": 1}}}',
  );

  expect(layout).toMatchObject({ format: 'JSON_LINES', encoding: 'UTF-8', headerRows: 0 });
  expect(header).toEqual(['名称', '数', '是', '无', '后', '地.省', '地.市']);
  expect(rows).toEqual([
    { row: 1, cells: ['甲一', '5', 'true', '', '', '', ''] },
    { row: 3, cells: ['乙二', '', '', '', 'a|1', '浙江', '{"区":1}'] },
  ]);
});

it('breaks the lines that are no object', async () => {
  const { rows } = await read('{"a": 1}', '{"a": ', '[1]', '7', '{"a": 2}');

  expect(rows).toEqual([
    { row: 1, cells: ['1'] },
    { row: 2, reason: 'NOT_JSON', text: '{"a":' },
    { row: 3, reason: 'NOT_JSON', text: '[1]' },
    { row: 4, reason: 'NOT_JSON', text: '7' },
    { row: 5, cells: ['2'] },
  ]);
});

it('takes a row whose keys came too late, without them', async () => {
  const { header, cells } = await read(...Array(200).fill('{"a": 1}'), '{"a": 2, "b": 3}');

  expect(header).toEqual(['a']);
  expect(cells?.at(-1)).toEqual(['2']);
});

it('is no table where no line is an object', async () => {
  expect(await read('{', '}')).toEqual({ problem: 'NOT_A_TABLE', detail: 'JSON' });
});

it('refuses too many keys', async () => {
  const keys = Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`k${at}`, 1]));

  expect(await read(JSON.stringify(keys))).toEqual({ problem: 'TOO_MANY_COLUMNS', detail: '501' });
});
