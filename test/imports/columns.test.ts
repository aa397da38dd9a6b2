import { expect, it } from 'vitest';
import {
  assignColumns,
  columnErrors,
  missingColumns,
  ownHeaders,
} from '../../server/imports/columns.ts';
import type { ColumnGuess } from '../../server/templates/guess-columns.ts';
import type { Template, ValueKind } from '../../server/templates/template.ts';

const words = { zh: '测试', en: 'Test' };
const column = (key: string, kind: ValueKind, isRequired = false) => ({
  key,
  kind,
  isRequired,
  title: words,
  description: words,
  synonyms: [],
  example: '',
});
const template: Template = {
  key: 'test',
  title: words,
  description: words,
  columns: [column('name', 'NAME', true), column('uscc', 'USCC'), column('aliases', 'TEXTS')],
  draft: () => ({ problems: [] }),
};

const auto = (columnKey: string): ColumnGuess => ({ columnKey, state: 'AUTO' });
const ignored: ColumnGuess = { columnKey: null, state: 'IGNORED' };
const personal: ColumnGuess = { columnKey: null, state: 'PERSONAL' };

const header = ['名称', '代码', '联系人'];
const guesses = [auto('name'), auto('uscc'), personal];

const shortly = (columns: ReturnType<typeof assignColumns>) =>
  columns.map(({ columnKey, state }) => `${columnKey} ${state}`);

it('takes the guess where nothing is said', () => {
  const columns = assignColumns(header, template, guesses, null, []);

  expect(shortly(columns)).toEqual(['name AUTO', 'uscc AUTO', 'null PERSONAL']);
});

it('takes what is said before a saved mapping, and that before the guess', () => {
  const mapping = [
    { header: '名称', columnKey: 'aliases' },
    { header: '代码', columnKey: null },
    { header: '联系人', columnKey: null },
  ];

  const columns = assignColumns(header, template, guesses, mapping, [
    { index: 1, columnKey: 'name' },
  ]);

  expect(shortly(columns)).toEqual(['aliases CHOSEN', 'name CHOSEN', 'null PERSONAL']);
});

it('gives up a guess for the same column of the template', () => {
  const columns = assignColumns(['名称', '简称', '代码'], template, guesses.slice(0, 1), null, [
    { index: 1, columnKey: 'name' },
  ]);

  expect(shortly(columns)).toEqual(['null IGNORED', 'name CHOSEN', 'null IGNORED']);
});

it('lets several columns make up a list', () => {
  const asked = [0, 1].map((index) => ({ index, columnKey: 'aliases' }));

  expect(columnErrors(asked, header, template, guesses)).toEqual([]);
  expect(shortly(assignColumns(header, template, guesses, null, asked)).slice(0, 2)).toEqual([
    'aliases CHOSEN',
    'aliases CHOSEN',
  ]);
});

it('never gives a column about natural persons, whoever asks', () => {
  const mapping = [{ header: '联系人', columnKey: 'name' }];
  const asked = [{ index: 2, columnKey: 'uscc' }];

  expect(shortly(assignColumns(header, template, guesses, mapping, asked))[2]).toBe(
    'null PERSONAL',
  );
  expect(columnErrors(asked, header, template, guesses)).toMatchObject([
    { field: 'columns.0.index', code: 'INVALID' },
  ]);
});

it('passes over a key that a newer release no longer has', () => {
  const mapping = [{ header: '名称', columnKey: 'gone' }];

  expect(shortly(assignColumns(['名称'], template, guesses, mapping, []))).toEqual([
    'null IGNORED',
  ]);
});

it('does not read the columns that a file of rejected rows has behind its own', () => {
  const rejected = ['名称', '原因', '行号', '原因'];
  const known = rejected.map(() => auto('aliases'));

  expect(ownHeaders(rejected)).toEqual(['名称', '原因']);
  expect(shortly(assignColumns(rejected, template, known, null, []))).toEqual([
    'aliases AUTO',
    'aliases AUTO',
    'null IGNORED',
    'null IGNORED',
  ]);
  expect(ownHeaders(['行号', '名称', '原因'])).toHaveLength(3);
});

it.each([
  [{ index: 3, columnKey: 'name' }, 'columns.0.index', 'NOT_FOUND'],
  [{ index: 0, columnKey: 'none' }, 'columns.0.columnKey', 'NOT_FOUND'],
])('refuses %j', (asked, field, code) => {
  expect(columnErrors([asked], header, template, guesses)).toMatchObject([{ field, code }]);
});

it('refuses two columns for one key, and one column named twice', () => {
  const twice = [
    { index: 0, columnKey: 'name' },
    { index: 1, columnKey: 'name' },
    { index: 1, columnKey: null },
  ];

  expect(columnErrors(twice, header, template, guesses)).toMatchObject([
    { field: 'columns.1.columnKey', value: 'name' },
    { field: 'columns.2.index', value: '1' },
  ]);
});

it('names the required columns that nothing stands for', () => {
  const columns = assignColumns(['代码'], template, [ignored], null, []);

  expect(missingColumns(columns, template).map(({ key }) => key)).toEqual(['name']);
});
