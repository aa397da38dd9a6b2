import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fakeGraph } from '../support/fake-graph.ts';
import { workbookParts } from '../tables/workbook.ts';
import { zip } from '../tables/zip.ts';
import { openOffice } from './ask-imports.ts';
import { temporaryFolder } from './folder.ts';

const graph = fakeGraph({
  'sources/load-sources': () => [],
  'imports/find-mapping': () => [],
  'imports/list-mappings': () => [],
  'imports/load-runs': () => [],
  'imports/cancel-run': () => [],
});

/** A compound file, as Excel encrypts and as it wrote until 2003, with one stream. */
function compoundFile(stream: string): Uint8Array<ArrayBuffer> {
  const file = Buffer.alloc(2048);
  file.writeUInt32BE(0xd0cf11e0, 0);
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(1, 48);
  file.write(stream, 1024 + 128, 'utf16le');
  return new Uint8Array(file);
}

const parts = workbookParts({ sheets: [{ name: '表一', rows: '<row><c><v>1</v></c></row>' }] });
const bomb = zip({ ...parts, x: Buffer.alloc(11 * 1024 * 1024, ' ') });

it.each([
  ['is empty', '', 'EMPTY', 'empty'],
  ['is a document', '%PDF-1.7\n', 'NOT_A_TABLE', 'CSV'],
  ['is encrypted', compoundFile('EncryptedPackage'), 'ENCRYPTED', 'password'],
  ['is of Excel 97', compoundFile('Workbook'), 'OLD_EXCEL', 'xlsx'],
  ['is a bomb', new Uint8Array(bomb), 'EXPANDS_TOO_FAR', 'CSV'],
  ['is broken', new Uint8Array(zip(parts).subarray(0, 200)), 'BROKEN', ''],
  ['has 10 million columns', ','.repeat(10_000_000).replaceAll(',', 'a,'), 'TOO_MANY_COLUMNS', ''],
])('says what to do with a file that %s, and lives on', async (_, content, code, said) => {
  const { app, upload } = await openOffice(graph);

  const { file, userErrors } = await upload('名录.xlsx', content);

  expect(userErrors).toEqual([]);
  expect(file).toMatchObject({ layout: null, header: [], problem: { code } });
  expect(file.problem.text).toContain(said);
  expect((await app.inject('/livez')).statusCode).toBe(200);
});

const known = 'name,address\n甲一测试材料有限公司,测试路一号';

it.each([
  [{ fileId: 'file:none' }, 'fileId'],
  [{ templateKey: 'none' }, 'templateKey'],
  [{ sourceId: 'source:none' }, 'sourceId'],
  [{ author: '岗'.repeat(81) }, 'author'],
  [{ columns: [{ index: 2, columnKey: 'name' }] }, 'columns.0.index'],
  [{ columns: [{ index: 0, columnKey: 'none' }] }, 'columns.0.columnKey'],
  [{ columns: [0, 1].map((index) => ({ index, columnKey: 'name' })) }, 'columns.1.columnKey'],
  [{ layout: { delimiter: ',,' } }, 'layout.delimiter'],
  [{ layout: { headerRowCount: 4 } }, 'layout.headerRowCount'],
  [{ layout: { encoding: 'UTF_16' } }, 'layout.encoding'],
])('refuses %j in a preview and in a start', async (wrong, field) => {
  const { upload, preview, start } = await openOffice(graph);
  const { file } = await upload('名录.csv', known);
  const input = { fileId: file.id, templateKey: 'organizations', author: '甲测试岗', ...wrong };

  const { run, userErrors } = await start(input);

  expect(run).toBeNull();
  expect(userErrors.map((error: { field: string }) => error.field)).toEqual([field]);
  await expect(preview(input)).rejects.toMatchObject({
    cause: { code: 'BAD_USER_INPUT', argument: `input.${field}` },
  });
});

it('names a sheet that is not there', async () => {
  const { upload, start } = await openOffice(graph);
  const { file } = await upload('名录.xlsx', new Uint8Array(zip(parts)));
  const input = { fileId: file.id, templateKey: 'organizations', layout: { sheet: '表二' } };

  expect((await start(input)).userErrors).toMatchObject([{ field: 'layout.sheet' }]);
});

it.each(['cancelImport', 'resumeImport', 'undoImport'])('%s finds no such run', async (verb) => {
  const { change } = await openOffice(graph);

  const args = verb === 'undoImport' ? ', author: "甲测试岗"' : '';
  expect(await change(verb, 'run:none', args)).toMatchObject({
    run: null,
    userErrors: [{ field: 'id', code: 'NOT_FOUND' }],
  });
});

it('refuses to undo for nobody', async () => {
  const { change } = await openOffice(graph);

  const { userErrors } = await change('undoImport', 'run:none', ', author: " "');

  expect(userErrors).toMatchObject([{ field: 'author' }]);
});

const open = `mutation($path: String!) { openImportFile(path: $path) {
  file { name header } userErrors { field value message code }
} }`;

it('takes a file of its folder, and says how to name one', async () => {
  const importDir = join(temporaryFolder(), 'incoming');
  mkdirSync(importDir);
  writeFileSync(join(importDir, '名录.csv'), known);
  const { ask } = await openOffice(graph, { importDir });
  const without = await openOffice(graph);

  const taken = await ask(open, { path: '名录.csv' });
  const outside = await ask(open, { path: '../secret.csv' });
  const unset = await without.ask(open, { path: '名录.csv' });

  expect(taken.openImportFile).toEqual({
    file: { name: '名录.csv', header: ['name', 'address'] },
    userErrors: [],
  });
  expect(outside.openImportFile).toMatchObject({ file: null, userErrors: [{ code: 'NOT_FOUND' }] });
  expect(unset.openImportFile.userErrors[0].message).toContain('Set IMPORT_DIR');
});

it.each([
  [{ name: ' ' }, 'name'],
  [{ name: '名'.repeat(81) }, 'name'],
  [{ templateKey: 'none' }, 'templateKey'],
  [{ columns: [] }, 'columns'],
  [{ columns: [{ header: '甲', columnKey: 'none' }] }, 'columns.0.columnKey'],
])('refuses a mapping with %j', async (wrong, field) => {
  const { ask } = await openOffice(graph);
  const columns = [{ header: '甲', columnKey: 'name' }];
  const input = { name: '甲测试名录', templateKey: 'organizations', columns, ...wrong };

  const { saveImportMapping } = await ask(
    `mutation($input: SaveImportMappingInput!) { saveImportMapping(input: $input) {
      mapping { id } userErrors { field }
    } }`,
    { input },
  );

  expect(saveImportMapping).toEqual({ mapping: null, userErrors: [{ field }] });
});

it('gives every template as a sheet under a safe name, and nothing else', async () => {
  const { app, ask } = await openOffice(graph);

  const { importTemplates } = await ask('{ importTemplates { key workbookPath isPreset } }');
  for (const { workbookPath } of importTemplates) {
    const { statusCode, headers, rawPayload } = await app.inject(workbookPath);
    expect(statusCode).toBe(200);
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="[a-z0-9-]+\.xlsx"; filename\*=UTF-8''[\w.%-]+\.xlsx$/,
    );
    expect(rawPayload.subarray(0, 2).toString()).toBe('PK');
  }
  for (const path of [
    'templates/none.xlsx',
    'templates/..%2fsecret.xlsx',
    'runs/none/rejected.csv',
  ]) {
    expect((await app.inject(`/imports/${path}`)).statusCode).toBe(404);
  }
  expect(importTemplates.some(({ isPreset }: { isPreset: boolean }) => isPreset)).toBe(true);
});

it('takes no file out of a JSON body', async () => {
  const { app } = await openOffice(graph);
  const query = 'mutation($file: Upload!) { uploadImportFile(file: $file) { file { id } } }';
  const variables = { file: { name: 'a', file: { byteCount: 1 } } };

  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query, variables },
  });

  expect(response.json().errors[0].extensions.code).toBe('BAD_USER_INPUT');
});
