import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTable } from '../../server/tables/open-table.ts';
import { isBroken } from '../../server/tables/table.ts';
import { openZip } from '../../server/tables/zip-file.ts';
import { guessColumns, suggestTemplate } from '../../server/templates/guess-columns.ts';
import { templates } from '../../server/templates/templates.ts';
import { templateWorkbook } from '../../server/templates/workbook.ts';
import { built } from './clean-file-row.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'templates-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Children of <worksheet> in the order of ECMA-376, as far as they are written. */
const order = [
  'sheetViews',
  'cols',
  'sheetData',
  'mergeCells',
  'dataValidations',
  'pageMargins',
  'pageSetup',
];

async function saved(template: (typeof templates)[number]): Promise<string> {
  const path = join(folder, `${template.key}.xlsx`);
  writeFileSync(path, await templateWorkbook(template));
  return path;
}

async function sheetXml(path: string, name: string): Promise<string> {
  const zip = await openZip(path);
  const entry = zip.entries.get(`xl/worksheets/${name}.xml`);
  const parts: Buffer[] = [];
  if (entry) for await (const part of zip.read(entry)) parts.push(part);
  zip.close();
  return Buffer.concat(parts).toString('utf8');
}

it.each(templates.map((template) => [template.key, template] as const))(
  'writes a workbook of %s whose example row is taken as it stands',
  async (_, template) => {
    const path = await saved(template);

    const table = await openTable(path, {});

    if ('problem' in table) throw new Error(table.problem);
    expect(table.header.map((text) => text.replace(/\*$/, ''))).toEqual(
      template.columns.map(({ title }) => title.zh),
    );
    const rows = [];
    for await (const row of table.rows()) rows.push(row);
    await table.close();
    expect(rows).toHaveLength(1);
    const [row] = rows;
    if (!row || isBroken(row)) throw new Error('no row');
    const keys = guessColumns(table.header, [row.cells], template);
    expect(keys.map(({ columnKey }) => columnKey)).toEqual(template.columns.map(({ key }) => key));
    const cells = Object.fromEntries(
      template.columns.map(({ key }, n) => [key, row.cells[n] ?? '']),
    );
    expect(built(template, cells).draft.problems).toEqual([]);
  },
);

it.each(templates.map((template) => [template.key, template] as const))(
  'explains every column of %s in both languages',
  async (_, template) => {
    const sheets = await readXlsxFile(await templateWorkbook(template));

    const [, explanation] = sheets;
    expect(explanation?.sheet).toBe('说明');
    expect(
      explanation?.data
        .slice(1, template.columns.length + 1)
        .map((row) => [row[0], row[2], row[6]]),
    ).toEqual(
      template.columns.map(({ title, description }) => [title.zh, description.zh, description.en]),
    );
  },
);

it('offers the words of a choice in a drop-down, at the place where Excel expects it', async () => {
  const [sources] = templates;
  if (!sources) throw new Error('no templates');
  const path = await saved(sources);

  const xml = await sheetXml(path, 'sheet1');

  const children: string[] = [];
  const depth: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    if (depth.length === 1) children.push(name);
    depth.push(name);
  });
  parser.on('closetag', () => depth.pop());
  parser.write(xml).close();
  expect(children).toEqual(order.filter((name) => children.includes(name)));
  expect(children).toContain('dataValidations');
  expect(xml).toContain('sqref="C2:C5000"><formula1>\'选项\'!$A$2:$A$5</formula1>');
  const sheets = await readXlsxFile(path);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['来源', '说明', '选项']);
  expect(sheets[2]?.data).toEqual([['渠道'], ['区内'], ['驻点'], ['市场化'], ['公开']]);
});

it('keeps every column as text, so that a code typed below keeps its zeros', async () => {
  const template = templates.find(({ key }) => key === 'organizations');
  if (!template) throw new Error('no template');

  const xml = await sheetXml(await saved(template), 'sheet1');

  const [, style] = /<c r="A2" s="(\d+)"/.exec(xml) ?? [];
  expect(xml.match(/<col [^>]*>/g)).toHaveLength(template.columns.length);
  expect(xml.match(new RegExp(`<col [^>]*style="${style}"`, 'g'))).toHaveLength(
    template.columns.length,
  );
});

it('is the template that its own headers suggest', () => {
  for (const template of templates.filter(({ isPreset }) => !isPreset)) {
    expect(
      suggestTemplate(
        template.columns.map(({ title }) => title.zh),
        templates,
      ),
    ).toBe(template.key);
  }
});
