import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadChains } from '../../seeds/chains/load.ts';
import { templateOf } from '../../server/templates/templates.ts';
import { openTestGraph } from '../support/graph.ts';
import { openOffice } from './ask-imports.ts';

const { graph, driver } = openTestGraph();

const countOrganizations = async () => {
  const { records } = await driver.executeQuery('MATCH (n:Organization) RETURN count(n) AS count');
  return records[0]?.get('count');
};

/** A server on which a source is named already. */
async function openDesk() {
  const office = await openOffice(graph);
  const { saveSource } = await office.ask(`mutation { saveSource(input: {
    title: "甲测试名录", channel: DISTRICT, date: "2025-03-01", author: "甲测试岗"
  }) { source { id } } }`);
  const asked = { sourceId: saveSource.source.id, author: '甲测试岗' };
  const handIn = async (content: string, more: object = {}) => {
    const { file } = await office.upload('名录.csv', content);
    return { fileId: file.id, templateKey: 'organizations', ...asked, ...more };
  };
  const load = async (content: string, more: object = {}) => {
    const { run, userErrors } = await office.start(await handIn(content, more));
    expect(userErrors).toEqual([]);
    return office.settled(run.id);
  };
  return { ...office, handIn, load };
}

/** Headers as the template to fill in has them. */
const headers = (templateKey: string, ...keys: string[]) =>
  keys.map(
    (key) => templateOf(templateKey)?.columns.find((column) => column.key === key)?.title.zh ?? key,
  );

const header = [...headers('organizations', 'name', 'uscc', 'status'), '联系人'];
const list = [
  header.join(),
  '甲一测试材料有限公司,91350100M000100Y43,存续,甲某',
  '乙二测试部件有限公司,123,存续,乙某',
  '甲一测试材料有限公司,91350100M000100Y43,存续,甲某',
].join('\n');
const tieHeader = headers('ties', 'from', 'type', 'to').join();

it('takes a list from upload to undo, and its rejected rows once they are corrected', async () => {
  const { app, upload, preview, handIn, load, change, settled } = await openDesk();

  const { file } = await upload('名录.csv', list);
  const seen = await preview(await handIn(list));
  const nothing = await countOrganizations();
  const run = await load(list);

  expect(file).toMatchObject({
    name: '名录.csv',
    header,
    suggestedTemplateKey: 'organizations',
    layout: { format: 'DELIMITED', encoding: 'UTF_8', delimiter: ',', headerRowCount: 1 },
    problem: null,
  });
  expect(seen.columns.map((column: { state: string }) => column.state)).toEqual([
    'AUTO',
    'AUTO',
    'AUTO',
    'PERSONAL',
  ]);
  expect(seen.rows).toMatchObject([
    {
      row: 2,
      outcome: 'CREATED',
      cells: ['甲一测试材料有限公司', '91350100M000100Y43', '存续', ''],
    },
    { row: 3, outcome: 'REJECTED', problems: [{ rule: 'USCC_FORM', columnIndex: 1 }] },
    { row: 4, outcome: 'MERGED' },
  ]);
  expect(nothing).toBe(0);
  const counts = { read: 3, created: 1, updated: 0, unchanged: 0, merged: 1, rejected: 1 };
  expect(run).toMatchObject({ state: 'DONE', progressShare: 1, counts, canUndo: true });
  expect(await countOrganizations()).toBe(1);

  const rejected = await app.inject(run.rejectedPath);
  expect(rejected.headers['content-disposition']).toContain('attachment');
  expect(rejected.body).toContain(
    `\uFEFF${header.join()},行号,原因\r\n乙二测试部件有限公司,123,存续,,3,`,
  );
  expect(rejected.body).not.toContain('乙某');
  const corrected = await load(rejected.body.replace('123', ''));
  const again = await load(list);

  expect(corrected.counts).toMatchObject({ read: 1, created: 1, rejected: 0 });
  expect(again.counts).toMatchObject({ read: 3, created: 0, unchanged: 1, merged: 1 });
  expect(await countOrganizations()).toBe(2);

  for (const { id } of [corrected, run]) {
    expect((await change('undoImport', id, ', author: "甲测试岗"')).userErrors).toEqual([]);
    expect(await settled(id)).toMatchObject({ state: 'UNDONE', canUndo: false });
  }
  expect(await countOrganizations()).toBe(0);
});

it('shows rows although a required column is missing, and starts nothing', async () => {
  const { preview, handIn, start } = await openDesk();
  const input = await handIn(
    `${headers('organizations', 'uscc', 'address').join()}\n91350100M000100Y43,测试路一号`,
  );

  const seen = await preview({ ...input, sourceId: null, author: null });
  const { run, userErrors } = await start(input);

  expect(seen).toMatchObject({ missing: [{ key: 'name' }], rows: [{ outcome: 'REJECTED' }] });
  expect(run).toBeNull();
  expect(userErrors).toEqual([{ field: 'columns', value: 'name', code: 'INVALID' }]);
});

it('asks for the source and the author of what it starts', async () => {
  const { handIn, start } = await openDesk();

  const { userErrors } = await start(await handIn(list, { sourceId: null, author: ' ' }));

  expect(userErrors.map(({ field }: { field: string }) => field)).toEqual(['sourceId', 'author']);
});

it('uses a saved mapping for the next file with the same headers', async () => {
  const { ask, preview, handIn } = await openDesk();
  const columns = [
    { header: '甲', columnKey: 'name' },
    { header: '乙', columnKey: 'shortName' },
  ];
  const input = { name: '甲测试名录', templateKey: 'organizations', columns };
  const save = `mutation($input: SaveImportMappingInput!) { saveImportMapping(input: $input) {
    mapping { id name columns { header columnKey } } userErrors { field }
  } }`;

  const { saveImportMapping: saved } = await ask(save, { input });
  const seen = await preview(await handIn('乙,甲\n甲材,甲一测试材料有限公司'));
  const other = await preview(await handIn('乙,甲,丙\n甲材,甲一测试材料有限公司,丙'));
  const { importMappings } = await ask('{ importMappings(templateKey: "organizations") { id } }');

  expect(saved).toMatchObject({ mapping: { name: '甲测试名录', columns }, userErrors: [] });
  expect(importMappings).toEqual([{ id: saved.mapping.id }]);
  expect(seen).toMatchObject({
    mappingName: '甲测试名录',
    columns: [
      { header: '乙', columnKey: 'shortName', state: 'CHOSEN' },
      { header: '甲', columnKey: 'name', state: 'CHOSEN' },
    ],
    rows: [{ outcome: 'CREATED' }],
  });
  expect(other.mappingName).toBeNull();
});

it.each(['organizations', 'sources'])('knows its own template of %s again', async (templateKey) => {
  const { app, upload, preview } = await openDesk();
  const { rawPayload } = await app.inject(`/imports/templates/${templateKey}.xlsx`);

  const { file } = await upload('模板.xlsx', new Uint8Array(rawPayload));
  const seen = await preview({ fileId: file.id, templateKey });

  expect(file).toMatchObject({ suggestedTemplateKey: templateKey, layout: { format: 'XLSX' } });
  expect(seen.columns.map(({ columnKey }: { columnKey: string }) => columnKey)).toEqual(
    templateOf(templateKey)?.columns.map(({ key }) => key),
  );
  expect(seen.rows).toMatchObject([{ outcome: 'CREATED' }]);
});

it('rejects a tie to somebody unknown, or creates the end, as the user chose', async () => {
  const { load } = await openDesk();
  const ties = `${tieHeader}\n甲一测试材料,供给,乙二测试部件`;

  const strict = await load(ties, { templateKey: 'ties' });
  const lenient = await load(ties, { templateKey: 'ties', unknownEnds: 'CREATE_STUB' });

  expect(strict).toMatchObject({ counts: { read: 1, rejected: 1 } });
  expect(strict.rules).toMatchObject([{ rule: 'END_UNKNOWN', level: 'REJECTED' }]);
  expect(lenient.counts).toMatchObject({ read: 1, created: 1 });
  expect(await countOrganizations()).toBe(2);
});

it('says on what later work a run may not be undone', async () => {
  const { load, change } = await openDesk();
  const run = await load(`${header[0]}\n甲一测试材料有限公司\n乙二测试部件有限公司`);
  await load(`${tieHeader}\n甲一测试材料有限公司,供给,乙二测试部件有限公司`, {
    templateKey: 'ties',
  });

  const refused = await change('undoImport', run.id, ', author: "甲测试岗"');

  expect(refused.userErrors).toMatchObject([{ field: 'id', code: 'CONFLICT' }]);
  expect(refused.dependencies.length).toBeGreaterThan(0);
  expect(refused.run.state).toBe('DONE');
});

it('lists runs, those of seeds among them, newest first', async () => {
  const { ask, load } = await openDesk();
  await loadChains(graph);
  const run = await load(list);

  const { importRuns } = await ask(`{ importRuns(first: 1) {
    totalCount nodes { id } pageInfo { hasNextPage endCursor }
  } }`);
  const rest = await ask(
    `query($after: String) { importRuns(first: 5, after: $after) {
      nodes { state templateKey source { id } rejectedPath canUndo files { name counts { read } } }
      pageInfo { hasNextPage }
    } }`,
    { after: importRuns.pageInfo.endCursor },
  );

  expect(importRuns).toMatchObject({ totalCount: 2, nodes: [{ id: run.id }] });
  expect(rest.importRuns.pageInfo.hasNextPage).toBe(false);
  expect(rest.importRuns.nodes).toMatchObject([
    { state: 'DONE', templateKey: 'chains', source: null, rejectedPath: null, canUndo: false },
  ]);
});

it('clears away old files that no run uses, when it starts to listen', async () => {
  const { app, dataDir, upload, load } = await openDesk();
  await load(list);
  const folder = join(dataDir, 'imports', 'files');
  const [used] = readdirSync(folder);
  await upload('名录.csv', list);
  const old = Date.now() / 1000 - 8 * 24 * 3600;
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), old, old);

  await app.listen({ port: 0, host: '127.0.0.1' });

  await expect.poll(() => readdirSync(folder), { timeout: 20_000 }).toEqual([used]);
});

it('names everything that is bad in a file, and lives on', async () => {
  const { app, load } = await openDesk();
  const names = ['甲一', '乙二', '丙三'].map((name) => `${name}测试材料有限公司`);
  const [a, b, c] = names;
  const organizations = [
    headers('organizations', 'name', 'business').join(),
    ...names.map((name) => `${name},=cmd|'/c calc'!A1`),
    `${'测'.repeat(10_000)},`,
    ...Array.from({ length: 100 }, () => '丁四测试材料有限公司,+1'),
  ];
  const ties = [
    tieHeader,
    `${a},控股,${b}`,
    `${b},控股,${c}`,
    `${c},控股,${a}`,
    `${a},供给,${a}`,
    `${a},供给,测试无此公司`,
  ];

  const first = await load(organizations.join('\n'));
  const second = await load(ties.join('\n'), { templateKey: 'ties' });

  const found = ({ rules }: { rules: { rule: string; count: number }[] }) =>
    Object.fromEntries(rules.map(({ rule, count }) => [rule, count]));
  expect(first.counts).toMatchObject({ read: 104, created: 4, merged: 99, rejected: 1 });
  expect(found(first)).toMatchObject({ NAME_TOO_LONG: 1, FORMULA_TEXT: 3 });
  expect(second.counts).toMatchObject({ read: 5, created: 3, rejected: 2 });
  expect(found(second)).toEqual({ ENDS_EQUAL: 1, END_UNKNOWN: 1 });
  const { records } = await driver.executeQuery(
    "MATCH (n:Organization) WHERE n.business STARTS WITH '=cmd' RETURN count(n) AS count",
  );
  expect(records[0]?.get('count')).toBe(3);
  expect((await app.inject('/livez')).statusCode).toBe(200);
});
