import { expect, it } from 'vitest';
import { readArguments } from '../../server/imports/arguments.ts';
import { formatRun } from '../../server/imports/format-run.ts';

const read = (line: string) => readArguments(line.split(' ').filter(Boolean));

it('reads how a file is to be imported', () => {
  const line =
    '甲.csv --as ties --source source:a --unknown-ends stub --fill-down --encoding UTF-8 --header-rows 2 --column 客户=to --column a=b= --delimiter \\t';

  expect(read(line)).toEqual({
    verb: 'IMPORT',
    path: '甲.csv',
    wishes: {
      as: 'ties',
      source: 'source:a',
      channel: 'DISTRICT',
      author: '命令行',
      column: [
        { header: '客户', columnKey: 'to' },
        { header: 'a=b', columnKey: null },
      ],
      'unknown-ends': 'CREATE_STUB',
      'fill-down': true,
      encoding: 'UTF_8',
      'header-rows': 2,
      delimiter: '\t',
    },
  });
});

it.each([
  ['--list', { verb: 'LIST' }],
  ['--resume run:a', { verb: 'RESUME', id: 'run:a' }],
  ['--undo run:a --author 甲测试岗', { verb: 'UNDO', id: 'run:a', author: '甲测试岗' }],
])('reads %s', (line, command) => {
  expect(read(line)).toEqual(command);
});

it.each([
  ['', 'Usage:'],
  ['甲.csv 乙.csv --as ties --source source:a', 'Usage:'],
  ['甲.csv --list', 'Usage:'],
  ['--list --undo run:a', 'Usage:'],
  ['甲.csv --source source:a', '--as'],
  ['甲.csv --as ties', '--source'],
  ['甲.csv --as ties --source source:a --channel 甲', '--channel'],
  ['甲.csv --as ties --source source:a --encoding 甲', '--encoding'],
  ['甲.csv --as ties --source source:a --header-rows 4', '--header-rows'],
  ['甲.csv --as ties --source source:a --date 2025', '--date'],
  ['甲.csv --as ties --source source:a --column 甲', 'HEADER=KEY'],
  ['甲.csv --as ties --source source:a --none', '--none'],
])('says what is wrong with %j', (line, said) => {
  expect(() => read(line)).toThrow(said);
});

it('tells of a run as a table, then what was found by rule', () => {
  const counts = { read: 3, created: 1, updated: 0, unchanged: 0, merged: 1, rejected: 1 };
  const first = [{ row: 3, column: '代码', value: '123' }];

  const lines = formatRun({
    id: 'run:a',
    state: 'FAILED',
    templateKey: 'organizations',
    fileName: '甲.csv',
    sourceId: 'source:a',
    author: '甲测试岗',
    createdAt: '2025-03-01T08:00:00Z',
    startedAt: null,
    finishedAt: null,
    progressShare: 1,
    counts,
    files: [{ name: '甲.csv', counts }],
    rules: [{ rule: 'USCC_FORM', level: 'REJECTED', count: 1, first }],
    hasRejected: true,
    failure: { zh: '坏了', en: 'It broke.' },
    dependencies: [],
    canUndo: true,
    dataVersion: 7,
  });

  expect(lines).toEqual([
    'file        read   created   updated unchanged    merged  rejected',
    '甲.csv         3         1         0         0         1         1',
    '',
    expect.stringMatching(/^1 rejected by USCC_FORM: \S/),
    '  row 3, 代码 (123)',
    '',
    'run:a is FAILED; data version 7.',
    'It broke.',
  ]);
});
